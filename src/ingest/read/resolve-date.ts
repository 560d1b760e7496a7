import type { Diagnostic } from '../../model/diagnostic.ts';
import { finding } from '../rules.ts';
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
  if (readDay(named) === 'impossible') return refuse(impossibleName(source, named));
  return prefer(source, named, "the file's name");
}

function prefer(source: Source, date: string | null, teller: string): DateResolved {
  const { day } = source;
  if (!day || agrees(day, date)) return { date, diagnostics: [] };
  const texts = { teller, told: date ?? 'no date', used: 'The latter' };
  return {
    date,
    diagnostics: [finding('date-disagrees', { ...placeOf(source.path, day), ...texts })],
  };
}

function refuse(diagnostic: Diagnostic): DateResolved {
  return { date: null, diagnostics: [diagnostic] };
}

function placeOf(file: string, { line, written }: WrittenDay) {
  return { file, line, actual: written };
}

function agrees(day: DumpDay, date: string | null): boolean {
  return date !== null && date === toIso(day.year ?? Number(date.slice(0, 4)), day);
}

function fromDump({ path, file, settings, day }: Source): DateResolved {
  if (!day) return { date: null, diagnostics: [] };
  const year = day.year ?? settings.year;
  const place = placeOf(path, day);
  if (year === null) return refuse(finding('date-without-year', { ...place, name: file }));
  if (!isPossible({ ...day, year }))
    return refuse(finding('impossible-date', { ...place, when: ` in ${year}` }));
  const odd = settings.ownYear && settings.year !== year;
  const texts = {
    teller: 'digests.yaml',
    told: `the year ${settings.year}`,
    used: "The dump's own date",
  };
  const diagnostics = odd ? [finding('date-disagrees', { ...place, ...texts })] : [];
  return { date: toIso(year, day), diagnostics };
}

function impossibleName({ path, file }: Source, named: string): Diagnostic {
  return finding('impossible-date', {
    file: path,
    when: '',
    reason: "The file's name holds a date that no calendar has.",
    actual: named,
    expected: 'a day such as 2025-03-11',
    hint: `Rename the file, or give \`date:\` for \`${file}\` in digests.yaml.`,
  });
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
    const place = placeOf(path, written);
    if (!day || day === 'impossible')
      diagnostics.push(finding('impossible-date', { ...place, when: '' }));
    else if (known && !isSame(known, { ...day, ...written }))
      diagnostics.push(
        finding('second-date', { ...place, first: known.line, known: known.written }),
      );
    else if (!known || known.year === null) known = { ...day, ...written };
  }
  return { day: known, diagnostics };
}

function isSame(a: FoundDay, b: FoundDay): boolean {
  const years = a.year === null || b.year === null || a.year === b.year;
  return years && a.month === b.month && a.day === b.day;
}
