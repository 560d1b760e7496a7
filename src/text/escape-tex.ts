const words: Record<string, string> = {
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
  return value.replace(/[\\~^&%$#_{}<>|]/g, (character) => words[character] ?? `\\${character}`);
}
