/** The day of an instant in New York, by whose days arXiv announces: `2025-08-20`. */
export function arxivDay(instant: number | string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(
    new Date(instant),
  );
}

/** 0 for Sunday to 6 for Saturday. */
function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Whether arXiv announces nothing on a day. */
export function isWeekend(day: string): boolean {
  return weekday(day) % 6 === 0;
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * When the papers that a weekday announces were submitted, as arXiv's timetable has it (info.arxiv.org/help/availability):
 * from 14:00 to 14:00 in New York, two days before to the day before; Monday's from Thursday to Friday, Tuesday's
 * from Friday to Monday. Both ends in GMT as `YYYYMMDDHHMM`, the first minute and the last.
 */
export function submissionsOf(day: string): { from: string; to: string } {
  const [first, last] = { 1: [-4, -3] as const, 2: [-4, -1] as const }[weekday(day)] ?? [-2, -1];
  const end = twoInNewYork(addDays(day, last)).getTime();
  return { from: stamp(twoInNewYork(addDays(day, first))), to: stamp(new Date(end - 60_000)) };
}

/** 14:00 in New York, which is 18:00 or 19:00 in GMT. */
function twoInNewYork(day: string): Date {
  const summer = new Date(`${day}T18:00:00Z`);
  const hour = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    hour: 'numeric',
    hourCycle: 'h23',
  }).format(summer);
  return hour === '14' ? summer : new Date(summer.getTime() + 3_600_000);
}

function stamp(instant: Date): string {
  return instant.toISOString().replace(/\D/g, '').slice(0, 12);
}
