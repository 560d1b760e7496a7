import type { Diagnostic } from '../../model/diagnostic.ts';
import { identityOf } from '../../text/identity.ts';
import type { ReadEntry } from './build-entries.ts';
import type { Repeats } from './find-repeats.ts';
import type { Layout } from './layout.ts';

/** What a person should look at in the entries of a dump: warnings about repeats, notes about odd shapes. */
export function entryFindings(
  file: string,
  entries: readonly ReadEntry[],
  repeats: Repeats,
  layout: Layout,
): Diagnostic[] {
  const kept = entries.filter((_, index) => !repeats.repeated.has(index));
  return [
    ...pastedTwice(file, entries, repeats),
    ...repeats.runs.map((run) => repeatedRun(file, entries, run)),
    ...sameTitles(file, kept),
    ...shapeFindings(file, kept),
    ...(layout === 'compact'
      ? kept.filter(isLongTitled).map((entry) => overTwoLines(file, entry))
      : []),
  ];
}

/** Titles without text, lines before the first text that look like a day, and lines broken within paragraphs. */
function shapeFindings(file: string, entries: readonly ReadEntry[]): Diagnostic[] {
  const firstText = entries.findIndex((entry) => entry.text.length > 0);
  const alone = entries.flatMap((entry, index) => {
    if (entry.text.length > 0) return [];
    const leading = index < firstText;
    if (leading && looksLikeDay(entry.title)) return [unreadableDay(file, entry)];
    return [withoutText(file, entry, leading && entry.title.split(' ').length < 3)];
  });
  const thin = entries.filter((entry) => entry.text.join(' ').length < thinText).length;
  const broken = entries.length >= 8 && thin > entries.length * 0.4;
  return [...alone, ...(broken ? [brokenLines(file, thin, entries.length)] : [])];
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

function pastedTwice(
  file: string,
  entries: readonly ReadEntry[],
  { pasteFrom }: Repeats,
): Diagnostic[] {
  if (pasteFrom === null) return [];
  const span = {
    first: lineSpan(entries.slice(0, pasteFrom)).last + 1,
    last: lineSpan(entries).last,
  };
  return [
    {
      rule: 'dump-pasted-twice',
      severity: 'warning',
      file,
      line: span.first,
      reason: `The dump stands in the file ${times(entries.length / pasteFrom)}. Only the first is used; the lines of the rest are counted as repeated.`,
      actual: `lines ${span.first} to ${span.last}`,
      expected: 'every entry once',
      hint: 'Delete the repeated lines.',
    },
  ];
}

function repeatedRun(
  file: string,
  entries: readonly ReadEntry[],
  [first, last]: [number, number],
): Diagnostic {
  const span = lineSpan(entries.slice(first, last + 1));
  const number = last - first + 1;
  return {
    rule: 'repeated-entry',
    severity: 'warning',
    file,
    line: span.first,
    reason: `${number === 1 ? 'An entry stands' : `${number} entries stand`} in the dump already, with the same title and the same text. The first of each is used.`,
    actual: `lines ${span.first} to ${span.last}`,
    expected: 'every entry once',
    hint: 'Delete the repeated lines.',
  };
}

function sameTitles(file: string, entries: readonly ReadEntry[]): Diagnostic[] {
  const known = new Map<string, number>();
  return entries.flatMap((entry) => {
    const identity = identityOf(entry.title);
    const above = known.get(identity);
    if (above === undefined) known.set(identity, lineOf(entry));
    return above === undefined || identity === '' ? [] : [sameTitle(file, entry, above)];
  });
}

function sameTitle(file: string, entry: ReadEntry, above: number): Diagnostic {
  return {
    rule: 'same-title-twice',
    severity: 'warning',
    file,
    line: lineOf(entry),
    reason: `The title stands in line ${above} already, with another text. Both are taken as one paper.`,
    actual: entry.title,
    expected: 'every title once',
    hint: 'Delete the entry whose text is wrong.',
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

function overTwoLines(file: string, entry: ReadEntry): Diagnostic {
  return {
    rule: 'title-over-two-lines',
    severity: 'note',
    file,
    line: lineOf(entry),
    reason:
      'Lines were joined into one title, because they read like one and no text stands between them.',
    actual: entry.title,
    expected: 'a title on one line',
    hint: 'Join the lines, or, if they are two titles, put a blank line between them.',
  };
}

function isLongTitled(entry: ReadEntry): boolean {
  return entry.lines.filter((line) => line.kind === 'title').length > 1;
}

function lineOf(entry: ReadEntry): number {
  return entry.lines[0]?.line ?? 1;
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}

function lineSpan(entries: readonly ReadEntry[]): { first: number; last: number } {
  const lines = entries.flatMap((entry) => entry.lines);
  return { first: lines[0]?.line ?? 1, last: lines.at(-1)?.line ?? 1 };
}
