import { functionWords } from '../../text/words.ts';
import type { Vocabulary } from '../ask/vocabulary.ts';
import { indexedWords } from '../vocabulary/indexed-words.ts';
import type { KeyedLine } from '../vocabulary/vocabulary.ts';

/** The pairs of words that stand side by side in a text, function words aside, by their stems. */
function pairsOf(text: string): string[] {
  const stems = indexedWords(text.replace(/[-‐-―/]+/gu, ' '))
    .filter(({ part, form }) => !part && !functionWords.has(form))
    .map(({ stem }) => stem);
  const pairs = stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
  return [...new Set(pairs)];
}

/**
 * The years before the newest of whose titles a text reminds: those in which a pair of its words stands in a title, of pairs
 * that no title of the newest has. Who half remembers an older title means that, though many papers of the newest year
 * have its words.
 */
export async function yearsOfTitles(
  text: string,
  vocabulary: Pick<Vocabulary, 'yearsOfPair'>,
): Promise<ReadonlySet<string>> {
  const years = await Promise.all(pairsOf(text).map((pair) => vocabulary.yearsOfPair(pair)));
  return new Set(years.flat());
}

/** The pairs of titles by year, the newest year first, as lines `pair|years`. */
export function pairLines(years: ReadonlyMap<string, readonly string[]>): KeyedLine[] {
  const [newest = [], ...earlier] = [...years.values()].map((titles) => titles.flatMap(pairsOf));
  const known = new Set(newest);
  const places = [...years.keys()].slice(1);
  const found = new Map<string, Set<string>>();
  earlier.forEach((pairs, at) => {
    for (const pair of pairs)
      if (!known.has(pair)) found.set(pair, (found.get(pair) ?? new Set()).add(places[at] ?? ''));
  });
  return [...found].map(([pair, of]) => [pair, `${pair}|${[...of].join()}`]);
}
