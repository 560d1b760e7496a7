import type { PaperText } from '../../../model/paper.ts';
import { genericWords } from '../terms/generic-words.ts';
import { isNoun } from './is-noun.ts';
import { type Phrase, phrases, wordsOf } from './phrases.ts';

/** What a phrase of the text counts for, against one of the title. */
const textWeight = 0.4;

/** In how large a share of the titles that have a phrase it closes a run of words, at least. */
const leastShare = 1 / 3;

/**
 * Weighs the phrases of each paper that could name a digest, by slug and key: 1 in its title, less in
 * its brief and its abstract. Only what usually closes a run of words in
 * titles, and in at least `leastTitles` of them, is taken: a noun phrase, nearly always.
 */
export function phraseWeights(
  papers: readonly PaperText[],
  leastTitles: number,
): Map<string, Map<string, number>> {
  const titles = papers.map(({ title }) => phrases(title));
  const having = countTitles(titles.map((title) => title.map(({ key }) => key)));
  const closing = countTitles(titles.map((title) => title.filter(isName).map(({ key }) => key)));
  const fit = new Set(
    [...closing]
      .filter(
        ([key, count]) => count >= leastTitles && count >= leastShare * (having.get(key) ?? 0),
      )
      .map(([key]) => key),
  );
  const known = wordsOf(fit);
  const weigh = (list: readonly Phrase[], weight: number) =>
    list.filter(({ key }) => fit.has(key)).map(({ key }) => [key, weight] as const);
  return new Map(
    papers.map(({ slug, brief, abstract }, at) => {
      const text = [brief ?? '', abstract ?? ''].flatMap((part) => phrases(part, known));
      return [slug, new Map([...weigh(text, textWeight), ...weigh(titles[at] ?? [], 1)])];
    }),
  );
}

function isName({ key, surface, closed }: Phrase): boolean {
  return closed && isNoun(surface) && key.split(' ').some((word) => !genericWords.has(word));
}

function countTitles(titles: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of titles.flatMap((keys) => [...new Set(keys)])) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
