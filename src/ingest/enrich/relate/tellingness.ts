import type { PaperText } from '../../../model/paper.ts';
import { genericWords } from '../terms/generic-words.ts';
import type { TermVectors } from '../terms/term-vectors.ts';
import { terms } from '../terms/terms.ts';
import { words } from '../terms/words.ts';

/** What a phrase tells against a word of the same weight. */
const phraseBonus = 4;
/** What a term of the vocabulary tells against another one. */
const vocabularyBonus = 3;
/** In what share of its texts a phrase has to stand free; others are pieces, as `large language` is. */
const leastFreedom = 0.25;
/** What a word outside the vocabulary tells that never stands free, as `deep` hardly does. */
const boundShare = 0.1;

/**
 * Says of each term, by its number, how well it explains a likeness to a reader, apart from its
 * weight: the better the oftener papers that have it have it in their titles, where subjects stand and
 * manners of speaking do not. Terms of the vocabulary, given as people write them, and phrases tell
 * more; generic words, numbers with a unit and pieces of phrases tell nothing.
 */
export function tellingness(
  papers: readonly PaperText[],
  { keys, frequencies, freedom }: TermVectors,
  vocabulary: readonly string[],
): Float32Array {
  const titles = countTitles(papers);
  const known = new Set(vocabulary.map(keyOf));
  return Float32Array.from(keys, (key, number) => {
    if (genericWords.has(key) || /^\d/.test(key)) return 0;
    const free = freedom[number] ?? 0;
    const titleShare = ((titles.get(key) ?? 0) + 0.3) / ((frequencies[number] ?? 0) + 1);
    return (
      titleShare *
      (known.has(key) ? vocabularyBonus : 1) *
      completeness(key, known.has(key) ? 1 : free)
    );
  });
}

/** What a term tells as a whole phrase, word or piece; `free` is its freedom, or 1 where it surely is whole. */
function completeness(key: string, free: number): number {
  if (key.includes(' ')) return free < leastFreedom ? 0 : phraseBonus;
  return boundShare + (1 - boundShare) * free;
}

/** In how many titles each term stands, by its key. */
function countTitles(papers: readonly PaperText[]): Map<string, number> {
  const titles = new Map<string, number>();
  for (const { title } of papers) {
    for (const key of new Set(terms(title).map(({ key }) => key))) {
      titles.set(key, (titles.get(key) ?? 0) + 1);
    }
  }
  return titles;
}

function keyOf(term: string): string {
  return words(term)
    .map(({ key }) => key)
    .join(' ');
}
