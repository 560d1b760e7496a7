/** Lengths of time into which months of submission are put. */
export type PeriodLength = 'month' | 'quarter' | 'year';

/** The period of a month: `2024-03` itself, `2024-Q1` or `2024`. */
export function periodOf(month: string, length: PeriodLength): string {
  if (length === 'month') return month;
  const year = month.slice(0, 4);
  return length === 'year' ? year : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** Every period from that of the first month to that of the last, both included, in order of time. */
export function periodsBetween(first: string, last: string, length: PeriodLength): string[] {
  const count = monthNumber(last) - monthNumber(first) + 1;
  const months = Array.from({ length: Math.max(0, count) }, (_, index) =>
    monthOf(monthNumber(first) + index),
  );
  return [...new Set(months.map((month) => periodOf(month, length)))];
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthOf(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
