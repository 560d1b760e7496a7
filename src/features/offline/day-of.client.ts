import { dayInWords } from '../../text/dates.ts';

/** `14 March 2025, 09:30`, in the reader's time zone, of a time in milliseconds. */
export function dayOf(at: number): string {
  const time = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${dayInWords(day)}, ${two(time.getHours())}:${two(time.getMinutes())}`;
}
