import type { NotedPaper, Paper } from '../model/paper.ts';
import { venueTypeByName } from '../text/venue-type.ts';

/** What a paper is to reference managers: they file a preprint, a journal's article, a talk and a chapter apart. */
export function publicationType({
  venue,
  venueType,
}: Pick<Paper, 'venue' | 'venueType'>): 'preprint' | 'article' | 'conference' | 'chapter' {
  if (venue === null) return 'preprint';
  return types[venueType ?? venueTypeByName(venue)];
}

const types = { journal: 'article', conference: 'conference', book: 'chapter' } as const;

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
