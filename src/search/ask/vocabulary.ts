import { hasCharacters, piecesOf } from '../characters.ts';
import { onceEach } from '../once-each.ts';
import { type SearchRoot, searchFiles } from '../root.ts';
import { stem as stemOf } from '../stem.ts';
import { type NamesOf, namesKey, readNames } from '../vocabulary/names.ts';
import { type Postings, postingsKey, readPostings } from '../vocabulary/postings.ts';
import {
  linesByKey,
  readEntry,
  readSpellings,
  type Spelling,
  spellingGroup,
  type WordEntry,
} from '../vocabulary/vocabulary.ts';

/** The site's vocabulary, loaded piece by piece as questions need it. */
export class Vocabulary {
  readonly #root: SearchRoot;
  readonly #common: ReadonlyMap<string, string>;
  readonly #shards: (name: string) => Promise<ReadonlyMap<string, string>>;
  readonly #spellings: (name: string) => Promise<readonly Spelling[]>;

  /** `read` gives a file of the search as text. */
  constructor(root: SearchRoot, read: (name: string) => Promise<string>) {
    this.#root = root;
    this.#common = linesByKey(root.common);
    this.#shards = onceEach(async (name) => linesByKey((await read(name)).split('\n')));
    this.#spellings = onceEach(async (name) => readSpellings(await read(name)));
  }

  /** The entry of a stem, if the site has one; of several characters, what they tell together. */
  async entry(stem: string): Promise<WordEntry | undefined> {
    const parts = hasCharacters(stem) ? piecesOf(stem) : [];
    if (parts.length < 2) {
      const line = this.#common.get(stem) ?? (await this.#line(stem));
      return line === undefined ? undefined : readEntry(line);
    }
    const entries = await Promise.all(parts.map((part) => this.entry(stemOf(part))));
    const df = Math.min(...entries.map((entry) => entry?.df ?? 0));
    return df > 0 ? { df, rules: [], near: [], topics: [] } : undefined;
  }

  /** The entries among which that of a stem would be. */
  async shard(stem: string): Promise<ReadonlyMap<string, WordEntry>> {
    const stems = [...(await this.#linesBy(stem))].filter(([key]) => !key.includes(' '));
    return new Map(stems.map(([key, line]) => [key, readEntry(line)]));
  }

  /** The people and venues that go by a word; see `nameWords`. */
  async names(word: string): Promise<NamesOf | undefined> {
    if (!(await this.entry(stemOf(word)))?.name) return undefined;
    const line = await this.#line(namesKey(word));
    return line === undefined ? undefined : readNames(line);
  }

  /** The years in whose titles two stems stand side by side; see `title-pairs.ts`. */
  async yearsOfPair(pair: string): Promise<readonly string[]> {
    const [, years] = (await this.#line(pair))?.split('|') ?? [];
    return years?.split(',') ?? [];
  }

  /** Where a stem stands in the papers, with at most so many places in each. */
  async postings(stem: string, most?: number): Promise<Postings> {
    const line = await this.#line(postingsKey(stem));
    return line === undefined ? new Map() : readPostings(line, most);
  }

  async #line(key: string): Promise<string | undefined> {
    return (await this.#linesBy(key)).get(key);
  }

  /** The lines among which that of a key would be. */
  async #linesBy(key: string): Promise<ReadonlyMap<string, string>> {
    const { shards, version } = this.#root;
    const number = shards.findLastIndex((first) => first <= key);
    return number < 0 ? new Map() : this.#shards(searchFiles.shard(version, number));
  }

  /** The spellings that begin with a letter. */
  async spellings(first: string): Promise<readonly Spelling[]> {
    const { spellings, version } = this.#root;
    const group = spellingGroup(first);
    return spellings.includes(group) ? this.#spellings(searchFiles.spellings(version, group)) : [];
  }
}
