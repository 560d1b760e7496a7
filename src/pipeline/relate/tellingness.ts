import type { PaperText } from '../../domain/paper.ts';
import { genericWords } from '../terms/generic-words.ts';
import type { TermVectors } from '../terms/term-vectors.ts';
import { terms } from '../terms/terms.ts';

/** What a phrase tells against a word of the same weight. */
const phraseBonus = 4;

/**
 * Says of each term, by its number, how well it explains a likeness to a reader, apart from its
 * weight: the better the oftener papers that have it have it in their titles, where subjects stand and
 * manners of speaking do not. Generic words and numbers with a unit tell nothing.
 */
export function tellingness(
  papers: readonly PaperText[],
  { keys, frequencies }: TermVectors,
): Float32Array {
  const titles = new Map<string, number>();
  for (const { title } of papers) {
    for (const key of new Set(terms(title).map(({ key }) => key))) {
      titles.set(key, (titles.get(key) ?? 0) + 1);
    }
  }
  return Float32Array.from(keys, (key, number) => {
    if (genericWords.has(key) || /^\d/.test(key)) return 0;
    const titleShare = ((titles.get(key) ?? 0) + 0.3) / ((frequencies[number] ?? 0) + 1);
    return titleShare * (key.includes(' ') ? phraseBonus : 1);
  });
}
