import { dayLocale } from '../../texts/texts.ts';

/** `14 March 2025 at 09:30`, in the reader's time zone, of a time in milliseconds. */
export function dayOf(at: number): string {
  return new Date(at).toLocaleString(dayLocale, { dateStyle: 'long', timeStyle: 'short' });
}
