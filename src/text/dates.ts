/** `14 March 2025`, `Friday 14 March 2025` or `Fri 14 March` from an ISO day; no clock, no time zone. */
export function dayInWords(day: string, form: 'day' | 'weekday' | 'short' = 'day'): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (form !== 'short') options.year = 'numeric';
  if (form !== 'day') options.weekday = form === 'weekday' ? 'long' : 'short';
  return format(day, options);
}

/** `March 2025`, or `Mar 2025` when short, from `2025-03`. */
export function monthInWords(month: string, form: 'long' | 'short' = 'long'): string {
  return format(`${month}-01`, { month: form, year: 'numeric', timeZone: 'UTC' }, 'en-US');
}

function format(day: string, options: Intl.DateTimeFormatOptions, locale = 'en-GB'): string {
  return formatter(options, locale)
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '');
}

// To make one takes longer than to render a list item.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}
