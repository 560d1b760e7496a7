import type { TextFile } from '../model/dump.ts';
import type { FieldTerm } from '../model/field.ts';
import { dimensions } from './text-vector.ts';

/**
 * Reads of how many texts a field was learnt, and its terms by their keys. A row of `terms.tsv` is a term's key, in how many
 * texts, titles and free it stands, and what the small integers of its vector are to be multiplied by; `vectors.bin` has these,
 * `dimensions` signed bytes for each such term. Throws an error that names the file of a mistake, which no person makes.
 */
export function readFieldTerms(
  { path, text }: TextFile,
  vectors: Uint8Array | null,
): { texts: number; terms: Map<string, FieldTerm> } {
  const [head = '', ...rows] = text.split('\n');
  const texts = Number(/^texts\t(\d+)$/.exec(head)?.[1]);
  if (!texts) throw new Error(`${path} does not begin with the number of texts. ${learnAgain}`);
  const { buffer, byteOffset, length } = vectors ?? new Uint8Array();
  const bytes = new Int8Array(buffer, byteOffset, length);
  const terms = new Map<string, FieldTerm>();
  let at = 0;
  for (const row of rows) {
    const [key, of, titles, free, scale] = row.split('\t');
    if (!key) continue;
    const term: FieldTerm = { texts: Number(of), titles: Number(titles), free: Number(free) };
    if (scale && vectors) {
      const values = bytes.subarray(at, at + dimensions);
      term.vector = Float32Array.from(values, (value) => value * Number(scale));
      at += dimensions;
    }
    terms.set(key, term);
  }
  if (at !== length) throw new Error(`vectors.bin does not fit ${path}. ${learnAgain}`);
  return { texts, terms };
}

/** What to do about a file of a field that cannot be read. */
export const learnAgain = 'Learn the field anew: npm run learn';
