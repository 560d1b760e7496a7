import { compare, tally } from './counts.ts';
import { isEveryday } from './everyday-words.ts';
import { sameLanguage } from './languages.ts';
import { venueSlug } from './names.ts';
import { stopWordsOf } from './stop-words.ts';
import { isMeasure } from './units.ts';
import { splitWords, wordKey } from './words.ts';

type Termed = { slug: string; title: string; terms: readonly string[] };

/** A term that several papers share, with the slugs of these papers. */
type SharedTerm = { slug: string; name: string; papers: string[] };

/**
 * The terms by which a collection can be browsed, in a `language` (BCP 47), at most `most`: telling terms that at least two papers share
 * and that stand in the title of one of them, where subjects do; those of most papers first, then by name. The
 * slug is made of the words; terms that differ in capitals and hyphens alone are one, named as most papers do.
 */
export function sharedTerms(
  papers: readonly Termed[],
  { most, language }: { most: number; language: string },
): SharedTerm[] {
  const given = papers.flatMap((paper) =>
    paper.terms
      .filter((term) => isSubject(term, language))
      .map((name) => ({ name, paper, slug: venueSlug(name) })),
  );
  return [...Map.groupBy(given, ({ slug }) => slug)]
    .map(([slug, all]) => ({
      slug,
      name: tally(all.map(({ name }) => name))[0]?.[0] ?? '',
      papers: [...new Set(all.map(({ paper }) => paper.slug))],
      titled: all.some(({ name, paper }) => isIn(name, paper.title)),
    }))
    .filter(({ papers, titled }) => titled && papers.length > 1)
    .sort((a, b) => b.papers.length - a.papers.length || compare(a.slug, b.slug))
    .slice(0, most)
    .map(({ slug, name, papers }) => ({ slug, name, papers }));
}

function isSubject(term: string, language: string): boolean {
  const words = splitWords(term).map(({ surface }) => surface);
  const stop = stopWordsOf(language);
  const says = words.some((word) => !stop?.has(word));
  const isSaid = sameLanguage(language, 'en') && isEveryday(term);
  return says && !isSaid && !words.some(isMeasure);
}

/** Whether all words of a term are in a title, in any form. */
function isIn(term: string, title: string): boolean {
  const keys = new Set(keysOf(title));
  return keysOf(term).every((key) => keys.has(key));
}

function keysOf(text: string): string[] {
  return splitWords(text).map(({ surface }) => wordKey(surface));
}
