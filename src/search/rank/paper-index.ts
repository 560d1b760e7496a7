import { indexedPiece, piecesOf } from '../characters.ts';
import { onceEach } from '../once-each.ts';

/** The part of Pagefind's browser API that the search uses; see pagefind.app/docs/api. */
export type Pagefind = {
  search(
    text: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
};

export type PagefindResult = {
  id: string;
  /** Positions of the words that matched. */
  words: number[];
  data(): Promise<{ url: string; content: string }>;
};

/** Where a word stands: positions by the number of the paper. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** What the search asks of an index of papers. */
export type Index = Pick<PaperIndex, 'find' | 'read'>;

/** A Pagefind bundle, its papers by their numbers. */
export class PaperIndex {
  readonly #pagefind: Pagefind;
  /** By number. */
  readonly #papers: readonly PagefindResult[];
  readonly #numbers: ReadonlyMap<string, number>;

  private constructor(pagefind: Pagefind, papers: readonly PagefindResult[]) {
    this.#pagefind = pagefind;
    this.#papers = papers;
    this.#numbers = new Map(papers.map(({ id }, number) => [id, number]));
  }

  static async open(pagefind: Pagefind): Promise<PaperIndex> {
    const { results } = await pagefind.search(null, { sort: { number: 'asc' } });
    return new PaperIndex(pagefind, results);
  }

  /**
   * The papers that have just these words, side by side. Pagefind gives nothing, rather than an
   * error, where a part of its index could not be loaded; so nothing is asked for again.
   */
  readonly find = onceEach(
    (words) => this.#search(words),
    ({ size }) => size > 0,
  );

  async #search(words: string): Promise<Postings> {
    // Quotes keep Pagefind from taking every longer word that begins like this one.
    const { results } = await this.#pagefind.search(
      `"${piecesOf(words).map(indexedPiece).join(' ')}"`,
    );
    const found = results.filter((result) => result.words.length > 0);
    return new Map(found.map(({ id, words }) => [this.#numbers.get(id) ?? -1, words]));
  }

  /** Slug and indexed text of a paper. */
  async read(number: number): Promise<{ slug: string; content: string }> {
    const paper = this.#papers[number];
    if (!paper) throw new Error(`The search index has no paper ${number}.`);
    const { url, content } = await paper.data();
    return { slug: url.split('/').filter(Boolean).at(-1) ?? '', content };
  }
}
