import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DumpSettings } from './digests-config.ts';
import { type DumpDay, isPossible, readDay, toIso } from './dump-day.ts';
import type { WrittenDay } from './reader.ts';

/** A day that a dump names, with its line and as it stands there. */
export type FoundDay = DumpDay & WrittenDay;
type DateResolved = { date: string | null; diagnostics: Diagnostic[] };
type Source = { path: string; file: string; settings: DumpSettings; day: FoundDay | null };

/**
 * The day of a dump, `YYYY-MM-DD` or null for an undated one: from digests.yaml, else from the file's
 * name, else from the dump with the year that digests.yaml gives. Never from the clock. Where the dump
 * says otherwise there is a warning; a day without a year is an error.
 */
export function resolveDate(source: Source): DateResolved {
  if (source.settings.date !== undefined)
    return prefer(source, source.settings.date, 'digests.yaml');
  const named = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(source.file)?.[0];
  if (named === undefined) return fromDump(source);
  if (readDay(named) === 'impossible')
    return { date: null, diagnostics: [impossibleName(source, named)] };
  return prefer(source, named, "the file's name");
}

function prefer(source: Source, date: string | null, teller: string): DateResolved {
  const { day } = source;
  if (!day || agrees(day, date)) return { date, diagnostics: [] };
  return { date, diagnostics: [disagreement(source.path, day, date ?? 'no date', teller)] };
}

function agrees(day: DumpDay, date: string | null): boolean {
  return date !== null && date === toIso(day.year ?? Number(date.slice(0, 4)), day);
}

function fromDump({ path, file, settings, day }: Source): DateResolved {
  if (!day) return { date: null, diagnostics: [] };
  const year = day.year ?? settings.year;
  if (year === null) return { date: null, diagnostics: [withoutYear(path, file, day)] };
  if (!isPossible({ ...day, year }))
    return { date: null, diagnostics: [impossibleDay(path, day, year)] };
  const odd = settings.ownYear && settings.year !== year;
  const diagnostics = odd
    ? [disagreement(path, day, `the year ${settings.year}`, 'digests.yaml')]
    : [];
  return { date: toIso(year, day), diagnostics };
}

function disagreement(file: string, day: FoundDay, told: string, teller: string): Diagnostic {
  const used = told.startsWith('the year') ? "The dump's own date is used" : 'The latter is used';
  return {
    rule: 'date-disagrees',
    severity: 'warning',
    file,
    line: day.line,
    reason: `The dump gives another date than ${teller}. ${used}.`,
    actual: day.written,
    expected: told,
    hint: 'Correct the one that is wrong, so that both agree.',
  };
}

function withoutYear(path: string, file: string, day: FoundDay): Diagnostic {
  return {
    rule: 'date-without-year',
    severity: 'error',
    file: path,
    line: day.line,
    reason: 'The dump names a month and a day, and no year is known, so its date is not known.',
    actual: day.written,
    expected: 'a year in digests.yaml or a full date',
    hint: `Give the year in digests.yaml, as \`year:\` below \`defaults:\` or below \`${file}:\`.`,
  };
}

/** A day that no calendar has; `year` is known when it is 29 February of a common year. */
function impossibleDay(file: string, day: WrittenDay, year?: number): Diagnostic {
  return {
    rule: 'impossible-date',
    severity: 'error',
    file,
    line: day.line,
    reason: `The line is written like a date, and no calendar has that day${year ? ` in ${year}` : ''}.`,
    actual: day.written,
    expected: 'a day such as `Mar 11`, `11 March 2025` or `2025-03-11`',
    hint: 'Correct the line, or delete it and give `date:` in digests.yaml.',
  };
}

function impossibleName({ path, file }: Source, named: string): Diagnostic {
  return {
    rule: 'impossible-date',
    severity: 'error',
    file: path,
    reason: "The file's name holds a date that no calendar has.",
    actual: named,
    expected: 'a day such as 2025-03-11',
    hint: `Rename the file, or give \`date:\` for \`${file}\` in digests.yaml.`,
  };
}

/** The day that the days of a dump agree on, the fullest form of it; errors where they do not. */
export function readDays(
  path: string,
  days: readonly WrittenDay[],
): { day: FoundDay | null; diagnostics: Diagnostic[] } {
  let known: FoundDay | null = null;
  const diagnostics: Diagnostic[] = [];
  for (const written of days) {
    const day = readDay(written.written);
    if (!day || day === 'impossible') diagnostics.push(impossibleDay(path, written));
    else if (known && !isSame(known, { ...day, ...written }))
      diagnostics.push(secondDay(path, known, written));
    else if (!known || known.year === null) known = { ...day, ...written };
  }
  return { day: known, diagnostics };
}

function isSame(a: FoundDay, b: FoundDay): boolean {
  const years = a.year === null || b.year === null || a.year === b.year;
  return years && a.month === b.month && a.day === b.day;
}

function secondDay(file: string, known: FoundDay, other: WrittenDay): Diagnostic {
  return {
    rule: 'second-date',
    severity: 'error',
    file,
    line: other.line,
    reason: `The dump has a second date, which is not the one of line ${known.line}.`,
    actual: other.written,
    expected: known.written,
    hint: 'Delete the wrong date, or put what belongs to another day in a file of its own.',
  };
}
