import type { Diagnostic } from '../../domain/diagnostic.ts';
import { identityOf } from '../../domain/identity.ts';
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
    ...kept.filter((entry) => entry.text.length === 0).map((entry) => withoutText(file, entry)),
    ...(layout === 'compact'
      ? kept.filter(isLongTitled).map((entry) => overTwoLines(file, entry))
      : []),
  ];
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

function withoutText(file: string, entry: ReadEntry): Diagnostic {
  return {
    rule: 'entry-without-text',
    severity: 'note',
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
