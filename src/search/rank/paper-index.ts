import { indexedPiece, piecesOf } from '../characters.ts';
import { onceEach } from '../once-each.ts';
import { type SearchRoot, searchFiles } from '../root.ts';
import { indexedWords } from '../vocabulary/indexed-words.ts';
import type { Postings } from '../vocabulary/postings.ts';

/** What the search asks of an index of papers. */
export type Index = Pick<PaperIndex, 'find' | 'read'>;

type ReadPostings = (stem: string, most?: number) => Promise<Postings>;

/** The papers of a bundle by the words that they have, with their texts. */
export class PaperIndex {
  readonly #root: Pick<SearchRoot, 'version' | 'texts'>;
  readonly #postings: ReadPostings;
  readonly #texts: (name: string) => Promise<ReadonlyMap<string, string>>;

  /** `postings` tells where a stem stands, with at most so many places in a paper, and `read` gives a file of the search as text. */
  constructor(
    root: Pick<SearchRoot, 'version' | 'texts'>,
    postings: ReadPostings,
    read: (name: string) => Promise<string>,
  ) {
    this.#root = root;
    this.#postings = postings;
    this.#texts = onceEach(async (name) => readTexts(await read(name)));
  }

  /** The papers that have just these words, side by side, and the places of each where they first stand so. */
  async find(words: string): Promise<Postings> {
    const pieces = piecesOf(words).map(indexedPiece).join(' ');
    const asked = indexedWords(pieces).filter(({ part }) => !part);
    const [only] = asked;
    if (only && asked.length === 1) return this.#postings(only.stem, 1);
    const found = await Promise.all(asked.map(({ stem }) => this.#postings(stem)));
    const [first = new Map<number, readonly number[]>(), ...rest] = found;
    const places = [...first].flatMap(([paper, positions]) => {
      const having = rest.map((postings) => postings.get(paper) ?? []);
      const stand = (start: number) => having.every((own, at) => own.includes(start + at + 1));
      const start = positions.find(stand);
      return start === undefined ? [] : [[paper, found.map((_, at) => start + at)] as const];
    });
    return new Map(places);
  }

  /** Slug and indexed text of a paper. */
  async read(number: number): Promise<{ slug: string; content: string }> {
    const file = this.#root.texts[number] ?? -1;
    const texts = await this.#texts(searchFiles.texts(this.#root.version, file));
    const text = texts.get(String(number));
    if (text === undefined) throw new Error(`The search has no text of paper ${number}.`);
    const [slug = ''] = text.split(' ', 1);
    return { slug, content: text.slice(slug.length + 1) };
  }
}

/** The text of a paper as a line `number slug content`. */
export function writeText(number: number, slug: string, content: string): string {
  return `${number} ${slug} ${content}`;
}

function readTexts(file: string): Map<string, string> {
  return new Map(
    file.split('\n').map((line) => {
      const [number = ''] = line.split(' ', 1);
      return [number, line.slice(number.length + 1)];
    }),
  );
}
