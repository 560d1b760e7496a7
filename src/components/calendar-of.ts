/** A day and its digests; it has none where a digest of several days ends on it. */
export type CalendarDay = { date: string; digests: number; papers: number };

/** A month as weeks of seven days, Monday first; null where another month has the day. */
export type CalendarMonth = { month: string; weeks: (CalendarDay | null)[][] };

type CalendarYear = {
  year: string;
  /** How many days have digests of their own. */
  days: number;
  /** The months with such days, January first; the others are left out. */
  months: CalendarMonth[];
};

/** The calendar of the days given, newest year first; days without digests count zero. */
export function calendarOf(days: readonly CalendarDay[]): CalendarYear[] {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const years = Map.groupBy(byDate.keys(), (date) => date.slice(0, 4));
  return [...years.keys()]
    .sort()
    .reverse()
    .map((year) => {
      const dates = (years.get(year) ?? []).filter((date) => byDate.get(date)?.digests);
      const months = [...new Set(dates.map((date) => date.slice(0, 7)))].sort();
      return {
        year,
        days: dates.length,
        months: months.map((month) => monthOf(month, byDate)),
      };
    });
}

function monthOf(month: string, byDate: ReadonlyMap<string, CalendarDay>): CalendarMonth {
  const cell = (date: string | null) =>
    date && (byDate.get(date) ?? { date, digests: 0, papers: 0 });
  return { month, weeks: weeksOf(month).map((week) => week.map((date) => cell(date) || null)) };
}

/** The weeks of a month, Monday first: seven ISO days each, null where another month has the day. */
export function weeksOf(month: string): (string | null)[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const lead = (first.getUTCDay() + 6) % 7;
  const cells: (string | null)[] = [...Array(lead).fill(null), ...daysOf(month)];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  );
}

function daysOf(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from(
    { length: count },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  );
}
