import type { NotedPaper, Paper } from '../model/paper.ts';

/** What a paper is to reference managers: they file a preprint, a journal's article and a talk apart. */
export function publicationType({ venue }: Paper): 'preprint' | 'article' | 'conference' {
  if (venue === null) return 'preprint';
  return isJournal(venue) ? 'article' : 'conference';
}

const journals =
  /\b(journal|transactions|trans\.|letters|lett\.|reviews?|magazine|annals|archives?|bulletin|mathematics|nature|science|plos|frontiers|access|computation|optimization|intelligence|PNAS|PVLDB|TMLR|JMLR|TACL|TIST|TOIS|JAMIA|JAMA|BMJ)\b|^Proc\. ACM|^(IEEE|ACM) T|\bJ\.? /i;

/** Whether the name of a venue is that of a journal. */
export function isJournal(venue: string): boolean {
  return journals.test(venue);
}

/** When a paper appeared, as far as it is known: the year of its venue, or of a preprint year and month of submission. */
export function issued({ venueYear, published }: Paper): { year?: number; month?: number } {
  if (venueYear !== null) return { year: venueYear };
  if (published === null) return {};
  return { year: Number(published.slice(0, 4)), month: Number(published.slice(5)) };
}

/** The address that a citation names: the paper itself, else its page here. */
export function citedUrl({ source, url }: Paper): string {
  return source ?? url;
}

/**
 * What a form writes of a paper, worked out once and remembered as long as the paper lives: it stands in
 * many files, but is written once.
 */
export function writtenOnce<Value>(
  write: (paper: NotedPaper) => Value,
): (paper: NotedPaper) => Value {
  const written = new WeakMap<NotedPaper, Value>();
  return (paper) => {
    const known = written.get(paper) ?? write(paper);
    written.set(paper, known);
    return known;
  };
}
