/** One line of a dump: its 1-based number and its text, cleaned of everything that is only white space. */
export type Line = { number: number; text: string };

/**
 * Cuts a text into lines at LF, CRLF or CR. A final line end opens no further line. Byte order marks
 * go; a run of spaces of any kind (tab, non-breaking) becomes one plain space, none stays at either
 * end. Control characters stay, so that they can be reported.
 */
export function splitLines(text: string): Line[] {
  const raw = text.split(/\r?\n|\r/);
  if (raw.at(-1) === '') raw.pop();
  return raw.map((line, index) => ({ number: index + 1, text: clean(line) }));
}

function clean(line: string): string {
  const spaced = line.replaceAll('\ufeff', '').replace(/[^\S\v\f]+/g, ' ');
  return /\p{Cc}/u.test(spaced) ? spaced : spaced.trim();
}
