import { termFinder } from './term-finder.ts';
import { words } from './words.ts';

/**
 * Terms as readers should see them: an open-ended one (`early exit*`) as the text has it first,
 * the others as the topic file spells them. Terms that come out alike are named once.
 */
export function asWritten(terms: readonly string[], text: string): string[] {
  if (!terms.some((term) => term.endsWith('*'))) return [...terms];
  const row = words(text);
  const matches = termFinder(terms)(row);
  const shown = terms.map((term) => {
    if (!term.endsWith('*')) return term;
    const found = matches.find((match) => match.term === term);
    if (!found) return term.slice(0, -1);
    return row
      .slice(found.start, found.end)
      .map((word) => word.exact)
      .join(' ');
  });
  return [...new Map(shown.map((term) => [term.toLowerCase(), term])).values()];
}
