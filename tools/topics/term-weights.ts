import { labelSurfaces } from '../../src/ingest/enrich/label/label-surfaces.ts';
import { phraseWeights } from '../../src/ingest/enrich/label/phrases.ts';
import { genericWords } from '../../src/ingest/enrich/terms/generic-words.ts';
import { surfaceForms } from '../../src/ingest/enrich/terms/surface-forms.ts';
import { terms, words } from '../../src/ingest/enrich/terms/terms.ts';
import type { PaperText } from '../../src/model/paper.ts';
import { countLists } from '../../src/text/counts.ts';
import { stopWordsOf } from '../../src/text/stop-words.ts';
import { isMeasure } from '../../src/text/units.ts';

/** A term as people write it, with its weight in a topic's file. */
export type WeightedTerm = { surface: string; weight: number };

/** How many terms a topic has at most. */
const mostTerms = 40;
/** What share of the papers that have a term must be in the group, at least. */
const leastShare = 0.3;
/** A word is left out of which a longer term has at least this share. */
const mostWithin = 0.75;
/** What each word more adds to what a term says. */
const wordBonus = 0.5;
const range = { least: 1, most: 8 };

type Scored = { key: string; weight: number; value: number; having: number };

/**
 * Gives each group of papers, by slug, the terms that tell it apart, the best first: words and noun phrases
 * of titles. A term weighs as much as its being in a paper speaks for the group, by the relevance weight of
 * Robertson and Spärck Jones (1976) in halves from 1 to 8; the best have the greatest sum of it in the group
 * (Robertson 1990).
 */
export function termWeights(
  papers: readonly PaperText[],
  groups: readonly (readonly string[])[],
  language: string,
): WeightedTerm[][] {
  const keys = termsOf(papers, language);
  const all = countLists(keys.values());
  const least = papers.length < 50 ? 1 : 2;
  const chosen = groups.map((slugs) => {
    const own = countLists(slugs.map((slug) => keys.get(slug) ?? []));
    const size = { group: slugs.length, all: papers.length };
    const fit = [...own].filter(([, having]) => having >= least);
    return best(fit.flatMap(([key, having]) => scored(key, having, all.get(key) ?? having, size)));
  });
  const candidates = chosen.flat().map(({ key }) => ({ key, papers: new Set<string>(), score: 0 }));
  const wanted = new Set(candidates.map(({ key }) => key));
  const surfaces = new Map([
    ...surfaceForms(papers, wanted, terms),
    ...labelSurfaces(candidates, papers),
  ]);
  return chosen.map((terms) => written(terms, surfaces));
}

/** By slug the keys of a paper's terms: the phrases that could name something, and any telling word of a title. */
function termsOf(papers: readonly PaperText[], language: string): Map<string, Set<string>> {
  const phrases = phraseWeights(papers, 1);
  const stop = stopWordsOf(language);
  const titled = new Set(papers.flatMap(({ title }) => words(title).map(({ key }) => key)));
  return new Map(
    papers.map(({ slug, title, brief, abstract }) => {
      const text = [title, brief ?? '', abstract ?? ''].flatMap((part) => words(part));
      const single = text.filter(
        ({ key, surface }) =>
          titled.has(key) && !genericWords.has(key) && !stop?.has(surface.toLowerCase()),
      );
      return [
        slug,
        new Set([...(phrases.get(slug)?.keys() ?? []), ...single.map(({ key }) => key)]),
      ];
    }),
  );
}

function scored(
  key: string,
  having: number,
  all: number,
  size: { group: number; all: number },
): Scored[] {
  const words = key.split(' ');
  const weight = relevance(having, size.group) - relevance(all - having, size.all - size.group);
  if (having < leastShare * all || weight <= 0 || words.some(isMeasure)) return [];
  const bonus = 1 + wordBonus * (words.length - 1);
  return [{ key, weight, value: having * weight * bonus, having }];
}

/** The logarithm of the odds that a paper has a term which so many of `size` have. */
function relevance(having: number, size: number): number {
  return Math.log((having + 0.5) / (size - having + 0.5));
}

function best(terms: readonly Scored[]): Scored[] {
  const isPart = ({ key, having }: Scored) =>
    terms.some(
      (whole) =>
        whole.key !== key &&
        ` ${whole.key} `.includes(` ${key} `) &&
        whole.having >= mostWithin * having,
    );
  return terms
    .filter((term) => !isPart(term))
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1))
    .slice(0, mostTerms);
}

/** Terms as people write them, each once, with weights in halves. */
function written(terms: readonly Scored[], surfaces: ReadonlyMap<string, string>): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { key, weight } of terms) {
    const surface = surfaces.get(key);
    if (surface === undefined || weights.has(surface)) continue;
    const halves = Math.round(2 * weight) / 2;
    weights.set(surface, Math.min(range.most, Math.max(range.least, halves)));
  }
  return Array.from(weights, ([surface, weight]) => ({ surface, weight }));
}
