import { terms } from '../../src/ingest/enrich/terms/terms.ts';
import type { CorpusText } from '../../src/node/read-corpus.ts';
import { compare } from '../../src/text/counts.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import type { NumberedText } from './word-vectors.ts';

/** A term of a corpus: in how many of its texts, of its titles, and how often free (see `terms`) it stands. */
export type CountedTerm = { key: string; texts: number; titles: number; free: number };

/** A corpus as numbers of its terms, which stand in the order of their keys. */
export type CountedCorpus = { terms: CountedTerm[]; texts: NumberedText[] };

/** In how many texts a word and a pair of words must stand. */
const least = { word: 5, pair: 20 };

/** Counts the terms of texts, and keeps each text as the numbers of those that enough texts have. */
export class TermCounter {
  readonly #numbers = new Map<string, number>();
  readonly #terms: CountedTerm[] = [];
  readonly #last: { seen: number; free: number }[] = [];
  readonly #texts: NumberedText[] = [];

  add({ title, abstract }: CorpusText): void {
    const text = this.#texts.length + 1;
    const [first = new Int32Array(), ...sentences] = [title, ...splitSentences(abstract)].map(
      (piece, at) => Int32Array.from(terms(piece), (term) => this.#count(term, text, at === 0)),
    );
    this.#texts.push({ title: first, sentences });
  }

  #count({ key, free }: { key: string; free: boolean }, text: number, inTitle: boolean): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#terms.length;
      this.#numbers.set(key, number);
      this.#terms.push({ key, texts: 0, titles: 0, free: 0 });
      this.#last.push({ seen: 0, free: 0 });
    }
    const term = this.#terms[number] as CountedTerm;
    const last = this.#last[number] as { seen: number; free: number };
    if (last.seen < text) {
      term.texts++;
      if (inTitle) term.titles++;
      last.seen = text;
    }
    if (free && last.free < text) {
      term.free++;
      last.free = text;
    }
    return number;
  }

  /** What was counted. */
  counted(): CountedCorpus {
    const kept = [...this.#terms.entries()].filter(
      ([, { key, texts }]) => texts >= (key.includes(' ') ? least.pair : least.word),
    );
    kept.sort(([, a], [, b]) => compare(a.key, b.key));
    const numbers = new Int32Array(this.#terms.length).fill(-1);
    kept.forEach(([number], at) => {
      numbers[number] = at;
    });
    return {
      terms: kept.map(([, term]) => term),
      texts: this.#texts.map((text) => renumbered(text, numbers)),
    };
  }
}

/** A text with the new numbers of its terms, those without one left out. */
export function renumbered({ title, sentences }: NumberedText, numbers: Int32Array): NumberedText {
  const renumber = (list: Int32Array) =>
    list.map((number) => numbers[number] ?? -1).filter((number) => number >= 0);
  return { title: renumber(title), sentences: sentences.map(renumber) };
}
