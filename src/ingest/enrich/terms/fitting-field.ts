import type { Field } from '../../../model/field.ts';
import type { PaperText } from '../../../model/paper.ts';
import { words } from './terms.ts';

/** What share of the words of most papers a field knows, at least, that is theirs. */
const leastKnown = 0.92;

/** The field, where papers are of it: it knows nearly all words of at least half of them. Null elsewhere, as in another language. */
export function fittingField(field: Field | null, papers: readonly PaperText[]): Field | null {
  return field && fits(papers.map((paper) => shareKnown(paper, field))) ? field : null;
}

/** Whether papers are of a field that knows these shares of their words. */
export function fits(known: readonly number[]): boolean {
  return known.filter((share) => share >= leastKnown).length * 2 >= known.length;
}

/** The share of the words of a paper that a field knows. */
export function shareKnown(
  { title, brief, abstract, language }: PaperText,
  { terms }: Field,
): number {
  const all = [title, brief, abstract].flatMap((text) => words(text ?? '', language));
  return all.filter(({ key }) => terms.has(key)).length / Math.max(1, all.length);
}
