const day = 24 * 60 * 60 * 1000;

/** A past time in words: `earlier today`, `yesterday`, `Tuesday`, `3 March` or `3 March 2024`, as the reader’s calendar has it. */
export function sinceWhen(time: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(time)) / day);
  if (days <= 0) return 'earlier today';
  if (days === 1) return 'yesterday';
  if (days < 7) return words(time, { weekday: 'long' });
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return words(time, { day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) });
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

function words(time: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', options).format(time);
}
