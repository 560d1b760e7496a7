/** A year, month or day as ISO writes the ends of it, both inside; or several years in one word. */
export type Whole = { from: string; until: string; several?: true };

/** What begins at a word, and how many words it takes; `months` has the numbers of months by their names. */
export function spanAt(
  words: readonly string[],
  at: number,
  months: ReadonlyMap<string, string>,
): { value: Whole; length: number } | null {
  const [one = '', two = '', three = ''] = words.slice(at, at + 3);
  const [, from, until] = /^((?:19|20)\d\d)[-–]((?:19|20)\d\d)$/.exec(one) ?? [];
  if (from && until && from < until)
    return { value: { from: `${from}-01`, until: `${until}-12`, several: true }, length: 1 };
  const day = dayOf(one);
  if (day) return { value: { from: day, until: day }, length: 1 };
  const whole = monthOf(one) ?? (isYear(one) ? one : null);
  if (whole) return { value: spanOf(whole), length: 1 };
  const named = months.get(one);
  if (named && isYear(two)) return { value: spanOf(`${two}-${named}`), length: 2 };
  const [number, month] = named ? [two, named] : [one, months.get(two)];
  if (!month || !/^\d\d?(?:st|nd|rd|th)?$/.test(number) || !isYear(three)) return null;
  const iso = dayOf(`${three}-${month}-${Number.parseInt(number, 10)}`);
  return iso ? { value: { from: iso, until: iso }, length: 3 } : null;
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** `2025-03` and `03/2025` as ISO writes them. */
function monthOf(word: string): string | null {
  const [, year, month] = /^(\d{4})[-/](\d\d?)$/.exec(word) ?? [];
  const [, monthFirst, yearLast] = /^(\d\d?)[/.](\d{4})$/.exec(word) ?? [];
  return iso(year ?? yearLast, month ?? monthFirst);
}

/** `2025-03-14` and `14.3.2025` as ISO writes them. */
function dayOf(word: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(word) ?? [];
  const [, dayFirst, monthNext, yearLast] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(word) ?? [];
  return iso(year ?? yearLast, month ?? monthNext, day ?? dayFirst ?? '0');
}

function iso(year = '', month = '', day?: string): string | null {
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (!isYear(year) || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const parts = day === undefined ? [m] : [m, d];
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

function spanOf(yearOrMonth: string): Whole {
  if (yearOrMonth.length > 4) return { from: yearOrMonth, until: yearOrMonth };
  return { from: `${yearOrMonth}-01`, until: `${yearOrMonth}-12` };
}

/** The month or day so many steps after one, as ISO writes both. */
export function shifted(time: string, step: number): string {
  const [year = 0, month = 1, day] = time.split('-').map(Number);
  if (day === undefined)
    return new Date(Date.UTC(year, month - 1 + step)).toISOString().slice(0, 7);
  return new Date(Date.UTC(year, month - 1, day + step)).toISOString().slice(0, 10);
}

/** The numbers of months by their names in a language and in English, in small letters. */
export function monthNames(language: string): Map<string, string> {
  const names = new Map<string, string>([['sept', '09']]);
  for (const locale of ['en', language]) {
    for (const form of ['long', 'short'] as const) {
      const { format } = new Intl.DateTimeFormat(locale, { month: form, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const name = format(new Date(Date.UTC(2024, month, 1))).replace(/\.$/, '');
        names.set(name.toLowerCase(), String(month + 1).padStart(2, '0'));
      }
    }
  }
  return names;
}
