const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const wholeDay = new RegExp(
  `(?<![\\d-])(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?:${months})[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:${months})[a-z]*\\.?,? \\d{4})(?![\\d-])`,
  'gi',
);

/** The one whole day in the words of a masthead; null where there is none, or two, which are the ends of a time. */
export function dayWithin(words: string): string | null {
  const found = [...words.matchAll(wholeDay)].map(([day]) => day);
  return found.length === 1 ? (found[0] ?? null) : null;
}
