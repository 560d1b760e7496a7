import type { Diagnostic } from '../../../model/diagnostic.ts';
import { finding } from '../../rules.ts';
import type { DumpSettings } from '../owner/digests-config.ts';
import type { WrittenDay } from '../reader.ts';
import { type DaySpan, type DumpDay, isPossible, readDay, spanOf } from './dump-day.ts';
import { dayInName, dayWithin, type NameDay } from './name-day.ts';

/** A day that a dump names, with its line and as it stands there. */
export type FoundDay = DumpDay & WrittenDay;
/** Day and first day of a digest; the day is null for an undated one. */
type DateResolved = { days: DaySpan | null; diagnostics: Diagnostic[] };
type Source = { path: string; file: string; settings: DumpSettings; day: FoundDay | null };

/**
 * The days of a dump, null for an undated one: from digests.yaml, else from the file's name, else from the
 * dump with the year that digests.yaml gives. Never from the clock. Where the dump says otherwise there is a
 * warning; a day without a year is an error. What a folder's name says is only the frame of a day that the
 * dump itself tells within it.
 */
export function resolveDate(source: Source): DateResolved {
  const { file, settings, day } = source;
  if (settings.date !== undefined) return prefer(source, settings.date, 'digests.yaml');
  const named = dayInName(file);
  if (!named) return fromDump(source);
  if (named.day === 'impossible') return refuse(impossibleName(source, named));
  if (named.day === 'unread') return withWarning(fromDump(source), unreadName(source, named));
  const told = spanOf(named.day, named.day.year ?? 0);
  const framed = !named.own && day && isWithin(inYearOf(day, told), told);
  if (framed) return { days: inYearOf(day, told), diagnostics: [] };
  return prefer(source, told, named.own ? "the file's name" : "the folder's name");
}

function prefer(source: Source, told: DaySpan | null, teller: string): DateResolved {
  const { day, path } = source;
  const days = day && told && inYearOf(day, told);
  if (!day || (days && isWithin(days, told))) return { days: told, diagnostics: [] };
  const texts = { ...placeOf(path, day), teller, told: told ? inNumbers(told) : 'no date' };
  const oneOfThem = days && told && isWithin(told, days);
  const diagnostics = oneOfThem
    ? [finding('day-of-several', texts)].filter(() => teller !== 'digests.yaml')
    : [finding('date-disagrees', { ...texts, used: 'The latter' })];
  return { days: told, diagnostics };
}

function refuse(diagnostic: Diagnostic): DateResolved {
  return { days: null, diagnostics: [diagnostic] };
}

function withWarning({ days, diagnostics }: DateResolved, warning: Diagnostic): DateResolved {
  return { days, diagnostics: [warning, ...diagnostics] };
}

function placeOf(file: string, { line, written }: WrittenDay) {
  return { file, line, actual: written };
}

/** The days in their own year, else in that which brings them near the days told. */
function inYearOf(day: DumpDay, { from, date }: DaySpan): DaySpan {
  const [last, first] = [date, from ?? date].map((iso) => Number(iso.slice(0, 4)));
  const years = day.year === null ? [last ?? 0, first ?? 0] : [day.year];
  const spans = years.map((year) => spanOf(day, year));
  return (
    spans.find((span) => isWithin(span, { from: from ?? date, date })) ?? (spans[0] as DaySpan)
  );
}

function isWithin(inner: DaySpan, outer: DaySpan): boolean {
  return (inner.from ?? inner.date) >= (outer.from ?? outer.date) && inner.date <= outer.date;
}

function inNumbers({ from, date }: DaySpan): string {
  return from ? `${from} to ${date}` : date;
}

function fromDump({ path, file, settings, day }: Source): DateResolved {
  if (!day) return { days: null, diagnostics: [] };
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
  return { days: spanOf(day, year), diagnostics };
}

function impossibleName({ path, file }: Source, { written }: NameDay): Diagnostic {
  return finding('impossible-date', {
    file: path,
    when: '',
    reason: "The file's name holds a date that no calendar has.",
    actual: written,
    expected: 'a day such as 2025-03-11',
    hint: `Rename the file, or give \`date:\` for \`${file}\` in digests.yaml.`,
  });
}

function unreadName({ path, file }: Source, { written }: NameDay): Diagnostic {
  return finding('unread-day-in-name', { file: path, actual: written, name: file });
}

/** The day that the days of a dump agree on, the fullest form of it; errors where they do not. */
export function readDays(
  path: string,
  days: readonly WrittenDay[],
): { day: FoundDay | null; diagnostics: Diagnostic[] } {
  let known: FoundDay | null = null;
  const diagnostics: Diagnostic[] = [];
  for (const written of days) {
    const read = readDay(written.written) ?? dayWithin(written.written);
    const place = placeOf(path, written);
    if (!read || read === 'impossible') {
      const unread = read === null && { reason: 'A line that tells a day cannot be read as one.' };
      diagnostics.push(finding('impossible-date', { ...place, when: '', ...unread }));
      continue;
    }
    const day = { ...read, ...written };
    const both: FoundDay | null = known ? agreed(known, day) : day;
    if (!both && known)
      diagnostics.push(
        finding('second-date', { ...place, first: known.line, known: known.written }),
      );
    known = both ?? known;
  }
  return { day: known, diagnostics };
}

/** The wider of two that lie one within the other, with the year that either has; null for others. */
function agreed(a: FoundDay, b: FoundDay): FoundDay | null {
  const year = a.year ?? b.year;
  const [first, second] = [a, b].map((day) => spanOf(day, day.year ?? year ?? 2000));
  if (!first || !second) return null;
  if (isWithin(second, first)) return a.year === null && !a.from ? { ...b, year } : { ...a, year };
  return isWithin(first, second) ? { ...b, year: b.year ?? year } : null;
}
