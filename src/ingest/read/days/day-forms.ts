/**
 * Ways of writing a day, a week, a month or a stretch of days, as sources of regular expressions for text
 * that `plainDay` has cleaned. Named groups: `year`, `month` (its number) or `name`, `day`, `week`, and of the
 * first day of a stretch `fromYear`, `fromMonth` or `fromName`, `fromDay`.
 */
const locales = ['en', 'fr', 'de', 'es'];

const months = namesOf('month', 12);
const weekdays = namesOf('weekday', 7);
for (const [name, month] of [
  ['sept', 9],
  ['mrz', 3],
] as const)
  months.set(name, month);
for (const name of ['tues', 'wednes', 'thur', 'thurs']) weekdays.set(name, 0);

const gap = '[-/._ ]';
const gaps = '[-/._, ]*';
const dash = ' ?(?:[-–—~/_]{1,2}|\\b(?:to|through|until|bis|au|al)\\b) ?';
const year = '(?<year>(?:19|20|21)\\d\\d)';
const fromYear = '(?<fromYear>(?:19|20|21)\\d\\d)';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?';
const fromDay = day.replace('<day>', '<fromDay>');
const name = `(?<name>${alternatives(months)})(?!\\p{L})\\.?`;
const fromName = name.replace('<name>', '<fromName>');
const of = '(?:de |del |of )?';

export const weekday = `(?:${alternatives(weekdays)})(?!\\p{L})\\.?`;

/** A day with its year. */
export const fullDays = [
  `${year}${gap} ?(?<month>\\d{1,2})${gap} ?(?<day>\\d{1,2})`,
  `${name}${gaps}${day}[-/._, ]+${year}`,
  `${day}${gaps}${of}${name}${gaps}${of}${year}`,
  `${year}${gaps}${name}${gaps}${day}`,
  `(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?${year}`,
  `${year} ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?[日号號]?`,
];
/** A day without a year. */
export const yearlessDays = [
  `${name}${gaps}${day}`,
  `${day}${gaps}${of}${name}`,
  '(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?[日号號]',
];
/** `20250311`: with anything else around it the number is none. */
export const compactDay = '(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)';

export const weeks = [
  `${year}${gap}?(?:week|wk|kw|w)${gap}?(?<week>\\d{1,2})`,
  `(?:week|wk|kw|w)${gap}?(?<week>\\d{1,2})(?: of |[-/._, ]+)${year}`,
  `${year} ?年 ?第? ?(?<week>\\d{1,2}) ?[周週]`,
];
export const wholeMonths = [
  `${year}[-/._](?<month>\\d\\d)`,
  `${name}${gaps}${of}${year}`,
  `${year}${gaps}${name}`,
  `${year} ?年 ?(?<month>\\d{1,2}) ?月`,
];

/** Stretches that are told from other numbers even within a name. */
export const fullStretches = [
  `${fromYear}${gap}(?<fromMonth>\\d{1,2})${gap}(?<fromDay>\\d{1,2})${dash}${year}${gap}(?<month>\\d{1,2})${gap}(?<day>\\d{1,2})`,
  `${fromName}${gaps}${fromDay}(?:, ?${fromYear})?${dash}${name}${gaps}${day}[-/._, ]+${year}`,
  `${fromDay}${gaps}${fromName}(?: ${fromYear})?${dash}${day}${gaps}${name}${gaps}${year}`,
];
/** Those of a line of their own; the year may be missing. */
export const stretches = [
  ...fullStretches,
  `${fromName}${gaps}${fromDay}${dash}${name}${gaps}${day}`,
  `${fromDay}${gaps}${fromName}${dash}${day}${gaps}${name}`,
  `${name}${gaps}${fromDay}${dash}${day}(?:[-/._, ]+${year})?`,
  `${fromDay}${dash}${day}${gaps}${of}${name}(?:${gaps}${year})?`,
];

/** The number of a month by its name, cleaned, in English, French, German or Spanish; 0 for another word. */
export function monthNumber(name: string): number {
  return months.get(name) ?? 0;
}

/** A text as the forms expect it: lower case, no accents, no brackets, one space between words. */
export function plainDay(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names of months (1 is January) or weekdays, long and short, cleaned. */
function namesOf(field: 'month' | 'weekday', count: number): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of locales)
    for (const style of ['long', 'short'] as const) {
      const { format } = new Intl.DateTimeFormat(locale, { [field]: style, timeZone: 'UTC' });
      for (let at = 0; at < count; at += 1) {
        const date = field === 'month' ? Date.UTC(2024, at, 1) : Date.UTC(2024, 0, at + 1);
        names.set(plainDay(format(date)).replace(/\.$/, ''), at + 1);
      }
    }
  return names;
}

function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length).join('|');
}
