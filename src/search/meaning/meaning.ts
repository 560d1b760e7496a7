import { add } from '../../text/counts.ts';
import { textVector } from '../../text/text-vector.ts';
import { onceEach } from '../once-each.ts';
import { type MeaningRoot, searchFiles } from '../root.ts';
import { cosine, readCode } from './codes.ts';
import { termKeys } from './term-keys.ts';

/** So many groups are looked into, those whose middles are nearest. */
const looked = 3;

/** Finds papers by what their texts are about, whatever their words; loaded piece by piece as questions need it. */
export class Meaning {
  readonly #version: string;
  readonly #root: MeaningRoot;
  readonly #words: (name: string) => Promise<ReadonlyMap<string, Float32Array>>;
  readonly #papers: (name: string) => Promise<[paper: number, code: Int8Array][]>;

  /** `read` gives a file of the search as text. */
  constructor(root: MeaningRoot, version: string, read: (name: string) => Promise<string>) {
    this.#root = root;
    this.#version = version;
    this.#words = onceEach(async (name) => readWords(await read(name)));
    this.#papers = onceEach(async (name) => readPapers(await read(name)));
  }

  /** The papers nearest to a text, by number, with the cosines of their angles to it; none where nothing is known of its words. Throws where a file could not be loaded. */
  async near(text: string): Promise<Map<number, number>> {
    const { vectors, words, groups } = this.#root;
    const small = groups.length <= looked;
    const early = small ? groups.map((_, group) => this.#group(group)) : [];
    const [vector] = await Promise.all([this.#vectorOf(text, vectors, words), ...early]);
    if (!vector) return new Map();
    const nearest = groups
      .map((code, group) => ({ group, near: small ? 0 : cosine(vector, readCode(code)) }))
      .sort((a, b) => b.near - a.near)
      .slice(0, looked);
    const papers = await Promise.all(nearest.map(({ group }) => this.#group(group)));
    return new Map(papers.flat().map(([paper, code]) => [paper, cosine(vector, code)]));
  }

  #group(group: number): Promise<[number, Int8Array][]> {
    return this.#papers(searchFiles.group(this.#version, group));
  }

  async #vectorOf(
    text: string,
    version: string,
    firsts: readonly string[],
  ): Promise<Float32Array | null> {
    const counts = new Map<string, number>();
    for (const key of termKeys(text)) add(counts, key);
    const vectors = new Map<string, Float32Array>();
    await Promise.all(
      [...counts.keys()].map(async (key) => {
        const shard = firsts.findLastIndex((first) => first <= key);
        const name = searchFiles.wordVectors(version, shard);
        const vector = shard < 0 ? undefined : (await this.#words(name)).get(key);
        if (vector) vectors.set(key, vector);
      }),
    );
    return textVector(counts, (key) => vectors.get(key));
  }
}

function readWords(text: string): Map<string, Float32Array> {
  return new Map(
    text.split('\n').map((line) => {
      const [key = '', step = '', code = ''] = line.split('|');
      return [key, Float32Array.from(readCode(code), (value) => value * Number(step))];
    }),
  );
}

function readPapers(text: string): [number, Int8Array][] {
  return text.split('\n').map((line) => {
    const [paper = '', code = ''] = line.split('|');
    return [Number(paper), readCode(code)];
  });
}
