const millisecondsOfDay = 86_400_000;

/**
 * Whether a day (ISO, such as 2025-03-11) is held out: nothing is ever learnt from the labels of its papers or tuned on
 * them. It is every third day of the calendar, counted from 1 January 1970. A paper has the day on which Hugging Face
 * listed it, else that of its listing at arXiv.
 */
export function isHeldOut(day: string): boolean {
  return (Date.parse(day) / millisecondsOfDay) % 3 === 0;
}
