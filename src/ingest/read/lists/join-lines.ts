import { isSectionName } from '../../../text/abstract-sections.ts';
import type { ListLine } from './list-line.ts';

/** Whether the texts of a list are broken into lines at a width: most of the lines that go on end within a sentence. */
export function isHardWrapped(texts: readonly ListLine[][]): boolean {
  const going = texts.flatMap((lines) =>
    lines.slice(0, -1).filter((_, at) => goesOn(lines[at + 1])),
  );
  return going.filter(({ text }) => !isFinished(text)).length > 0.5 * going.length;
}

/** Paragraphs of lines; a heading of a structured abstract opens the next, and a line that follows an unfinished sentence without a blank line is wrapped. */
export function joinWrapped(lines: readonly ListLine[], wrapped: boolean): string[] {
  const text: string[] = [];
  let heading = '';
  for (const line of lines) {
    const last = text.at(-1);
    if (isSectionName(line.text)) {
      heading = line.text.replace(/[\s:.]*$/, ': ');
      continue;
    }
    if (heading !== '') {
      text.push(heading + line.text);
      heading = '';
      continue;
    }
    const same = last !== undefined && goesOn(line) && (wrapped || !isFinished(last));
    if (same) text[text.length - 1] = join(last, line.text);
    else text.push(line.text);
  }
  return text;
}

function goesOn(line: ListLine | undefined): boolean {
  return line !== undefined && !line.blankBefore && !line.whole;
}

function isFinished(text: string): boolean {
  return /[.!?…:。！？：]["'”’)\]}]*$/.test(text);
}

/** Lines of names: wrapped where they are lists, else a name each. */
export function joinNames(before: string, after: string): string {
  const list = before === '' || /[,;，；、]|\sand$/.test(before);
  return list ? join(before, after) : `${before}, ${after}`;
}

/** A word broken at its hyphen is joined without a space. */
export function join(before: string, after: string): string {
  return before === '' || /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`;
}
