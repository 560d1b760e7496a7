import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ReadEntry } from './reader.ts';

/** What a person should look at in the entries of a dump: titles without text, lines before the first text that look like a day, and lines broken within paragraphs. */
export function entryFindings(file: string, entries: readonly ReadEntry[]): Diagnostic[] {
  const firstText = entries.findIndex((entry) => entry.text.length > 0);
  const alone = entries.flatMap((entry, index) => {
    if (entry.text.length > 0) return [];
    const leading = index < firstText;
    if (leading && looksLikeDay(entry.title)) return [unreadableDay(file, entry)];
    return [withoutText(file, entry, leading && entry.title.split(' ').length < 3)];
  });
  const thin = entries.filter((entry) => entry.text.join(' ').length < thinText).length;
  const broken = entries.length >= 8 && thin > entries.length * 0.4;
  return [
    ...alone,
    ...(broken ? [brokenLines(file, thin, entries.length)] : []),
    ...entries.flatMap(({ findings }) => findings ?? []),
  ];
}

/** Characters below which a text is hardly a brief. */
const thinText = 100;

const dayWords =
  /(?:^|[^\p{L}])(?:jan|feb|m[aäá]r|mrz|apr|avr|ma[iy]|jun|jul|juil|aug|ao[uû]|sep|o[ck]t|nov|de[cz]|d[ée]c|mon|tue|wed|thu|fri|sat|sun|today|yesterday|ago)\p{L}{0,6}(?:[^\p{L}]|$)/iu;

/** Whether a short line was probably meant as a day, though it cannot be read as one. */
function looksLikeDay(title: string): boolean {
  return (
    title.length <= 30 && /\d/.test(title) && title.split(/\s+/).length <= 6 && dayWords.test(title)
  );
}

function unreadableDay(file: string, entry: ReadEntry): Diagnostic {
  return {
    rule: 'unreadable-date',
    severity: 'error',
    file,
    line: lineOf(entry),
    reason: 'A line above the first paper looks like a date, and cannot be read as one.',
    actual: entry.title,
    expected: 'a day such as `Mar 11`, `Mar 11, 2025` or `2025-03-11`',
    hint: 'Correct the line, or delete it and give the dump a `date` in digests.yaml. If it is a title, put its text below it.',
  };
}

function brokenLines(file: string, thin: number, all: number): Diagnostic {
  return {
    rule: 'lines-broken',
    severity: 'warning',
    file,
    reason:
      'Many entries have hardly any text; the lines of the dump are probably broken within its paragraphs.',
    actual: `${thin} of ${all} entries with fewer than ${thinText} characters of text`,
    expected: 'each title and each paragraph on a line of its own',
    hint: 'Save the dump again without line breaks within paragraphs, or put blank lines between titles and texts.',
  };
}

function withoutText(file: string, entry: ReadEntry, doubtful: boolean): Diagnostic {
  return {
    rule: 'entry-without-text',
    severity: doubtful ? 'warning' : 'note',
    file,
    line: lineOf(entry),
    reason: 'A title has no text below it, so its paper is listed by the title alone.',
    actual: entry.title,
    expected: 'a text below the title',
    hint: 'Add the text if there is one. If the line is not a title, join it to the line it belongs to.',
  };
}

function lineOf(entry: ReadEntry): number {
  return entry.lines[0]?.line ?? 1;
}
