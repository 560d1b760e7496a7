/** A day as a dump writes it; `year` is null for one such as `Mar 11`. */
export type DumpDay = { year: number | null; month: number; day: number };

type Groups = { year?: string; month?: string; day?: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(?<day>\\d{1,3})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';

const forms = [
  `${weekday}${month} ?${day}(?:,? ${year})?`,
  `${weekday}${day} ${month}(?:,? ${year})?`,
  `${year}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})`,
  `${month},? ${year}`,
];
const wholeLine = forms.map((form) => new RegExp(`^${form}$`, 'i'));
const leading = forms.slice(0, 3).map((form) => new RegExp(`^${form}`, 'i'));

/**
 * The day that a line is: `Mar 11`, `11 March 2025`, `Tuesday, Mar 11, 2025`, `2025-03-11`. `impossible`
 * when it has the form of a date and no calendar has the day; null when the line is something else.
 */
export function readDay(line: string): DumpDay | 'impossible' | null {
  for (const form of wholeLine) {
    const groups: Groups | undefined = form.exec(line)?.groups;
    if (groups) return toDay(groups);
  }
  return null;
}

/** Length of a date glued to the start of a title, as in `Mar 11A Title`, or 0. */
export function leadingDayLength(text: string): number {
  for (const form of leading) {
    const length = form.exec(text)?.[0].length ?? 0;
    if (length > 0 && /^["“]?\p{Lu}/u.test(text.slice(length))) return length;
  }
  return 0;
}

/** The ISO form of a day, `YYYY-MM-DD`. */
export function toIso(year: number, { month, day }: DumpDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether the calendar has the day; 29 February is possible as long as the year is not known. */
export function isPossible({ year, month, day }: DumpDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2000, month);
}

function toDay(groups: Groups): DumpDay | 'impossible' {
  const name = groups.month ?? '';
  const read: DumpDay = {
    year: groups.year ? Number(groups.year) : null,
    month: /\d/.test(name) ? Number(name) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1,
    day: Number(groups.day ?? 0),
  };
  return isPossible(read) ? read : 'impossible';
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
