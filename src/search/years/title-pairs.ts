import { functionWords } from '../../text/words.ts';
import { onceEach } from '../once-each.ts';
import { type SearchRoot, searchFiles } from '../root.ts';
import { indexedWords } from '../vocabulary/indexed-words.ts';

/** The pairs of words that stand side by side in a text, function words aside, by their stems. */
function pairsOf(text: string): string[] {
  const stems = indexedWords(text.replace(/[-‐-―/]+/gu, ' '))
    .filter(({ part, form }) => !part && !functionWords.has(form))
    .map(({ stem }) => stem);
  const pairs = stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
  return [...new Set(pairs)];
}

/**
 * In which years before the newest a pair of words stands in a title, for pairs that no title of the newest has: who
 * half remembers an older title means that, though many papers of the newest year have its words.
 */
export class TitlePairs {
  readonly #root: SearchRoot;
  readonly #shards: (name: string) => Promise<ReadonlyMap<string, string[]>>;

  /** `read` gives a file of the newest bundle as text. */
  constructor(root: SearchRoot, read: (name: string) => Promise<string>) {
    this.#root = root;
    this.#shards = onceEach(async (name) => readPairs(await read(name)));
  }

  /** The years of the pairs in a text. */
  async yearsOf(text: string): Promise<ReadonlySet<string>> {
    const years = await Promise.all(pairsOf(text).map((pair) => this.#yearsOf(pair)));
    return new Set(years.flat());
  }

  async #yearsOf(pair: string): Promise<readonly string[]> {
    const { pairs = [], version } = this.#root;
    const number = pairs.findLastIndex((first) => first <= pair);
    if (number < 0) return [];
    return (await this.#shards(searchFiles.pairs(version, number))).get(pair) ?? [];
  }
}

/** The pairs of titles by year, the newest year first, as lines `pair|years`, in the order of pairs. */
export function pairLines(
  years: ReadonlyMap<string, readonly string[]>,
): [pair: string, line: string][] {
  const [newest = [], ...earlier] = [...years.values()].map((titles) => titles.flatMap(pairsOf));
  const known = new Set(newest);
  const places = [...years.keys()].slice(1);
  const found = new Map<string, Set<string>>();
  earlier.forEach((pairs, at) => {
    for (const pair of pairs)
      if (!known.has(pair)) found.set(pair, (found.get(pair) ?? new Set()).add(places[at] ?? ''));
  });
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, of]) => [pair, `${pair}|${[...of].join()}`]);
}

function readPairs(text: string): Map<string, string[]> {
  return new Map(
    text.split('\n').map((line) => {
      const [pair = '', years = ''] = line.split('|');
      return [pair, years.split(',')];
    }),
  );
}
