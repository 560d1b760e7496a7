import { add } from '../../text/counts.ts';
import { dimensions, textVector } from '../../text/text-vector.ts';
import { onceEach } from '../once-each.ts';
import { type MeaningRoot, searchFiles } from '../root.ts';
import { linesByKey } from '../vocabulary/vocabulary.ts';
import { cosine, readCode } from './codes.ts';
import { termKeys } from './term-keys.ts';

/** So many groups are looked into, those whose middles are nearest. */
const looked = 3;

/** Finds papers by what their texts are about, whatever their words; loaded piece by piece as questions need it. */
export class Meaning {
  readonly #version: string;
  readonly #root: MeaningRoot;
  readonly #words: (name: string) => Promise<ReadonlyMap<string, string>>;
  readonly #papers: (name: string) => Promise<Group>;

  /** `read` gives a file of the search as text. */
  constructor(root: MeaningRoot, version: string, read: (name: string) => Promise<string>) {
    this.#root = root;
    this.#version = version;
    this.#words = onceEach(async (name) => linesByKey((await read(name)).split('\n')));
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
    const near = new Map<number, number>();
    for (const { numbers, codes } of papers) {
      numbers.forEach((number, at) => {
        const code = codes.subarray(at * dimensions, (at + 1) * dimensions);
        near.set(number, cosine(vector, code));
      });
    }
    return near;
  }

  #group(group: number): Promise<Group> {
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
        const line = shard < 0 ? undefined : (await this.#words(name)).get(key);
        if (line) vectors.set(key, readVector(line));
      }),
    );
    return textVector(counts, (key) => vectors.get(key));
  }
}

function readVector(line: string): Float32Array {
  const [, step = '', code = ''] = line.split('|');
  return Float32Array.from(readCode(code), (value) => value * Number(step));
}

/** Papers by number, and their codes one after the other. */
type Group = { numbers: number[]; codes: Int8Array };

function readPapers(text: string): Group {
  const lines = text.split('\n');
  const codes = new Int8Array(lines.length * dimensions);
  const numbers = lines.map((line, at) => {
    const [number = '', code = ''] = line.split('|');
    codes.set(readCode(code), at * dimensions);
    return Number(number);
  });
  return { numbers, codes };
}
