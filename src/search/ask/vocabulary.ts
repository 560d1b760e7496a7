import { hasCharacters, piecesOf } from '../characters.ts';
import { onceEach } from '../once-each.ts';
import { type SearchRoot, searchFiles } from '../root.ts';
import { stem as stemOf } from '../stem.ts';
import { type NamesOf, readNames } from '../vocabulary/names.ts';
import {
  readShard,
  readSpellings,
  type Spelling,
  spellingGroup,
  type WordEntry,
} from '../vocabulary/vocabulary.ts';

/** The site's vocabulary, loaded piece by piece as questions need it. */
export class Vocabulary {
  readonly #root: SearchRoot;
  readonly #shards: (name: string) => Promise<ReadonlyMap<string, WordEntry>>;
  readonly #names: (name: string) => Promise<ReadonlyMap<string, NamesOf>>;
  readonly #spellings: (name: string) => Promise<readonly Spelling[]>;

  /** `read` gives a file of the search as text. */
  constructor(root: SearchRoot, read: (name: string) => Promise<string>) {
    this.#root = root;
    this.#shards = onceEach(async (name) => readShard(await read(name)));
    this.#names = onceEach(async (name) => readNames(await read(name)));
    this.#spellings = onceEach(async (name) => readSpellings(await read(name)));
  }

  /** The entry of a stem, if the site has one; of several characters, what they tell together. */
  async entry(stem: string): Promise<WordEntry | undefined> {
    const parts = hasCharacters(stem) ? piecesOf(stem) : [];
    if (parts.length < 2) return (await this.shard(stem)).get(stem);
    const entries = await Promise.all(parts.map((part) => this.entry(stemOf(part))));
    const df = Math.min(...entries.map((entry) => entry?.df ?? 0));
    return df > 0 ? { df, rules: [], near: [], topics: [] } : undefined;
  }

  /** The entries among which that of a stem would be. */
  async shard(stem: string): Promise<ReadonlyMap<string, WordEntry>> {
    const { shards, version } = this.#root;
    const number = shards.findLastIndex((first) => first <= stem);
    return number < 0 ? new Map() : this.#shards(searchFiles.shard(version, number));
  }

  /** The people and venues that go by a word; see `nameWords`. */
  async names(word: string): Promise<NamesOf | undefined> {
    if (!(await this.entry(stemOf(word)))?.name) return undefined;
    const { names = [], version } = this.#root;
    const number = names.findLastIndex((first) => first <= word);
    return number < 0
      ? undefined
      : (await this.#names(searchFiles.names(version, number))).get(word);
  }

  /** The spellings that begin with a letter. */
  async spellings(first: string): Promise<readonly Spelling[]> {
    const { spellings, version } = this.#root;
    const group = spellingGroup(first);
    return spellings.includes(group) ? this.#spellings(searchFiles.spellings(version, group)) : [];
  }
}
