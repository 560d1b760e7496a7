import type { TextFile } from '../../../model/dump.ts';
import type { Field, FieldTerm } from '../../../model/field.ts';
import { type LinearModel, linearModelSchema } from '../../../model/linear-model.ts';
import { dimensions } from '../../../text/text-vector.ts';

/** The files of `content/field`, which `npm run learn` writes: `terms.tsv`, `vectors.bin`, `topics.json` and `kinds.json`. */
export type FieldFiles = {
  terms: TextFile;
  vectors: Uint8Array | null;
  topics: TextFile | null;
  kinds: TextFile | null;
};

/**
 * Reads what was learnt of a field. A row of `terms.tsv` is a term's key, in how many texts, titles and free it stands, and what
 * the small integers of its vector are to be multiplied by; `vectors.bin` has these, `dimensions` signed bytes for each such
 * term. Throws an error that names the file of a mistake, which no person makes.
 */
export function readField({ terms: { path, text }, vectors, topics, kinds }: FieldFiles): Field {
  const [head = '', ...rows] = text.split('\n');
  const texts = Number(/^texts\t(\d+)$/.exec(head)?.[1]);
  if (!texts) throw new Error(`${path} does not begin with the number of texts. ${again}`);
  const bytes = new Int8Array(
    vectors?.buffer ?? new ArrayBuffer(),
    vectors?.byteOffset ?? 0,
    vectors?.length ?? 0,
  );
  const terms = new Map<string, FieldTerm>();
  let at = 0;
  for (const row of rows) {
    const [key, of, titles, free, scale] = row.split('\t');
    if (!key) continue;
    const known = { texts: Number(of), titles: Number(titles), free: Number(free) };
    const vector = scale && vectors && bytes.subarray(at, at + dimensions);
    if (vector) at += dimensions;
    terms.set(
      key,
      vector
        ? { ...known, vector: Float32Array.from(vector, (value) => value * Number(scale)) }
        : known,
    );
  }
  if (at !== bytes.length) throw new Error(`vectors.bin does not fit ${path}. ${again}`);
  return { texts, terms, topics: readModel(topics), kinds: readModel(kinds) };
}

function readModel(file: TextFile | null): LinearModel | null {
  if (!file) return null;
  const read = linearModelSchema.safeParse(JSON.parse(file.text));
  if (read.success) return read.data;
  throw new Error(`${file.path}: ${read.error.issues[0]?.message}. ${again}`);
}

const again = 'Learn the field anew: npm run learn';
