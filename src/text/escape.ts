const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text with the five characters escaped that mean something in HTML text or attributes. */
export function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // TeX’s old fonts have other signs in the places of these.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  // BibTeX counts a brace behind a backslash too, so that a lone one would end its field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Plain text as TeX shows it: UTF-8, in which no character is markup and every brace has its partner. */
export function escapeTex(value: string): string {
  return value.replace(/[\\~^&%$#_{}<>|]/g, (character) => commands[character] ?? `\\${character}`);
}

/**
 * The text without the characters that no XML document may hold, not even escaped: controls other than
 * tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF (XML 1.0, production 2).
 */
export function xmlText(value: string): string {
  return value.replace(forbidden, '');
}

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
