import type { Pagefind } from '../ui/pagefind-types.ts';

/** Where a word stands: positions by the id of the paper. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** Asks Pagefind for one word at a time, once each. */
export class WordFinder {
  readonly #pagefind: Pagefind;
  readonly #found = new Map<string, Promise<Postings>>();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** Papers with just this word, or with a phrase of several words. */
  find(words: string): Promise<Postings> {
    let found = this.#found.get(words);
    if (!found) {
      found = this.#search(words);
      found.catch(() => this.#found.delete(words));
      this.#found.set(words, found);
    }
    return found;
  }

  async #search(words: string): Promise<Postings> {
    // Quotes keep Pagefind from taking every longer word that begins like this one.
    const { results } = await this.#pagefind.search(`"${words}"`);
    const postings = new Map<string, number[]>();
    for (const result of results) {
      if (result.words.length > 0) postings.set(result.id, result.words);
    }
    return postings;
  }
}
