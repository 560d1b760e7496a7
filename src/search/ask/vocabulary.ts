import {
  type Spelling,
  spellingGroup,
  type VocabularyRoot,
  vocabularyFiles,
  type WordEntry,
} from '../vocabulary/vocabulary.ts';
import { readShard, readSpellings } from '../vocabulary/vocabulary-text.ts';

/** Reads a file of the site's vocabulary as text, by its name. */
export type ReadData = (name: string) => Promise<string>;

/** The site's vocabulary, loaded piece by piece as questions need it. */
export class Vocabulary {
  readonly #read: ReadData;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(read: ReadData) {
    this.#read = read;
  }

  root(): Promise<VocabularyRoot> {
    return this.#load(vocabularyFiles.root, (text) => JSON.parse(text) as VocabularyRoot);
  }

  /** The entry of a stem, if the site has one. */
  async entry(stem: string): Promise<WordEntry | undefined> {
    return (await this.shard(stem)).get(stem);
  }

  /** The entries among which that of a stem would be. */
  async shard(stem: string): Promise<ReadonlyMap<string, WordEntry>> {
    const { shards, version } = await this.root();
    const number = lastAtMost(shards, stem);
    return number < 0 ? new Map() : this.#load(vocabularyFiles.shard(version, number), readShard);
  }

  /** The spellings that begin with a letter and have a length. */
  async spellings(first: string, length: number): Promise<readonly Spelling[]> {
    const { spellings, version } = await this.root();
    const group = spellingGroup(first, length);
    if (!spellings.includes(group)) return [];
    return this.#load(vocabularyFiles.spellings(version, group), readSpellings);
  }

  #load<T>(name: string, parse: (text: string) => T): Promise<T> {
    let file = this.#files.get(name);
    if (!file) {
      file = this.#read(name).then(parse);
      // A file that failed is asked for again by the next question.
      file.catch(() => this.#files.delete(name));
      this.#files.set(name, file);
    }
    return file as Promise<T>;
  }
}

/** Place of the last of the sorted texts that is not after the given one; -1 when all are. */
function lastAtMost(sorted: readonly string[], text: string): number {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
