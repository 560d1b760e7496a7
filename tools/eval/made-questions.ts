import type { CorpusText } from '../../src/node/read-corpus.ts';
import { countLists } from '../../src/text/counts.ts';
import { functionWords } from '../../src/text/words.ts';
import type { Cases } from './cases.ts';

type Question = Cases['hf-queries'][number];
type Text = Pick<CorpusText, 'arxiv' | 'title' | 'authors'>;

/** In how many titles a word stands. */
type Frequencies = ReadonlyMap<string, number>;

/** How to make a question of a kind for a paper; null where its title does not lend itself to one. */
const ways: Record<string, (text: Text, frequencies: Frequencies) => string | null> = {
  'made-name': ({ title }) => /^([\p{L}\p{N}-]{4,20}): /u.exec(title)?.[1]?.toLowerCase() ?? null,
  'made-fragment': ({ title }, among) => fragmentOf(title, among)?.join(' ') ?? null,
  'made-slip': ({ title }, among) => fragmentOf(title, among)?.map(slipLongest).join(' ') ?? null,
  'made-author': ({ title, authors }, among) => {
    const [name, words] = [authors.at(-1), fragmentOf(title, among)];
    return name && words ? `${name.toLowerCase()} ${words[0]}` : null;
  },
};

/**
 * Questions made from titles and names, as many of each kind, for papers evenly spread: the name before the colon, the
 * three words side by side that tell most, the same with a slip, and the last author with the first of them. Many such
 * questions tell sooner than the few judged ones when a ranking that goes by meaning loses what goes by letters.
 */
export function makeQuestions(texts: readonly Text[], count: number): Question[] {
  const frequencies = countLists(texts.map(({ title }) => wordsOf(title)));
  return Object.entries(ways).flatMap(([kind, make]) => {
    const made = texts.flatMap((text) => {
      const query = make(text, frequencies);
      return query === null ? [] : [{ query, kind, arxiv: text.arxiv }];
    });
    const step = Math.max(1, made.length / count);
    return made.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
  });
}

/** The three words side by side of a title, none of them a function word, that are rarest in titles; null where there are none. */
function fragmentOf(title: string, frequencies: Frequencies): string[] | null {
  const words = wordsOf(title);
  const rarity = (three: readonly string[]) =>
    three.reduce((sum, word) => sum - Math.log(frequencies.get(word) ?? 1), 0);
  const fragments = words
    .map((_, at) => words.slice(at, at + 3))
    .filter((three) => three.length === 3)
    .filter((three) => three.every((word) => word.length > 2 && !functionWords.has(word)))
    .sort((a, b) => rarity(b) - rarity(a));
  return fragments[0] ?? null;
}

function wordsOf(title: string): string[] {
  const afterName = title.replace(/^[^\s:]+: /, '');
  return afterName.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
}

/** The word, where it is the longest, with two letters in its middle swapped, or one left out where they are alike. */
function slipLongest(word: string, at: number, words: readonly string[]): string {
  const longest = words.reduce(
    (best, one, i) => (one.length > (words[best]?.length ?? 0) ? i : best),
    0,
  );
  if (at !== longest) return word;
  const middle = Math.floor(word.length / 2);
  const [left, right] = [word.charAt(middle - 1), word.charAt(middle)];
  const mistyped = left === right ? left : right + left;
  return word.slice(0, middle - 1) + mistyped + word.slice(middle + 1);
}
