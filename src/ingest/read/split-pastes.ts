import type { Line } from './split-lines.ts';

/** A line, or a part of one, that is not blank. */
type Part = { line: number; text: string; blankBefore: boolean };

/**
 * The lines that are not blank, cut where a second paste of the dump is glued to the last line of
 * the first because that has no line end. Such a line ends with the dump's first line, and the line
 * below it is the dump's second: both must hold, so that no sentence is cut by chance.
 */
export function splitPastes(lines: readonly Line[]): Part[] {
  const filled = withoutBlanks(lines);
  const [opening, second] = filled.map((part) => part.text);
  if (opening === undefined || second === undefined) return filled;
  const bare = (text: string) =>
    text.endsWith(opening) ? text.slice(0, -opening.length).trim() : text;
  return filled.flatMap((part, index) => {
    const next = filled[index + 1];
    const before = bare(part.text);
    const glued = before !== part.text && before !== '';
    if (!glued || next === undefined || bare(next.text) !== bare(second)) return [part];
    return [
      { ...part, text: before },
      { line: part.line, text: opening, blankBefore: false },
    ];
  });
}

function withoutBlanks(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let blankBefore = false;
  for (const { number, text } of lines) {
    if (text !== '') parts.push({ line: number, text, blankBefore });
    blankBefore = text === '';
  }
  return parts;
}
