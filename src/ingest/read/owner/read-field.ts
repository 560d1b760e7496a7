import { ZodError } from 'zod';
import type { TextFile } from '../../../model/dump.ts';
import type { Field, FieldTerm, FieldThing } from '../../../model/field.ts';
import { type LinearModel, modelFileSchema, modelOfFile } from '../../../model/linear-model.ts';
import { dimensions } from '../../../text/text-vector.ts';
import { phraseKey } from '../../enrich/terms/terms.ts';

/** The files of `content/field`, which `npm run learn` writes: `terms.tsv`, `vectors.bin`, `things.tsv`, `topics.json` and `kinds.json`. */
export type FieldFiles = {
  terms: TextFile;
  vectors: Uint8Array | null;
  things: TextFile | null;
  topics: TextFile | null;
  kinds: TextFile | null;
};

/**
 * Reads what was learnt of a field. A row of `terms.tsv` is a term's key, in how many texts, titles and free it stands, and what
 * the small integers of its vector are to be multiplied by; `vectors.bin` has these, `dimensions` signed bytes for each such
 * term. A row of `things.tsv` is a thing as the field writes it, in how many texts it stands and how telling it is. Throws an
 * error that names the file of a mistake, which no person makes.
 */
export function readField({
  terms: { path, text },
  vectors,
  things,
  topics,
  kinds,
}: FieldFiles): Field {
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
  return {
    texts,
    terms,
    things: readThings(things?.text ?? ''),
    topics: readModel(topics),
    kinds: readModel(kinds),
  };
}

/** Reads rows of a thing as the field writes it, the number of texts that have it and how telling it is. */
function readThings(text: string): Map<string, FieldThing> {
  const things = new Map<string, FieldThing>();
  for (const row of text.split('\n')) {
    const [surface, texts, telling] = row.split('\t');
    if (surface)
      things.set(phraseKey(surface), { surface, texts: Number(texts), telling: Number(telling) });
  }
  return things;
}

function readModel(file: TextFile | null): LinearModel | null {
  if (!file) return null;
  try {
    return modelOfFile(modelFileSchema.parse(JSON.parse(file.text)));
  } catch (error) {
    const reason = error instanceof ZodError ? error.issues[0]?.message : (error as Error).message;
    throw new Error(`${file.path}: ${reason}. ${again}`);
  }
}

const again = 'Learn the field anew: npm run learn';
