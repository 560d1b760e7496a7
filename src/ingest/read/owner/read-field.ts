import { ZodError } from 'zod';
import type { TextFile } from '../../../model/dump.ts';
import type { Field, FieldThing } from '../../../model/field.ts';
import { type LinearModel, modelFileSchema, modelOfFile } from '../../../model/linear-model.ts';
import { learnAgain, readFieldTerms } from '../../../text/field-terms.ts';
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
 * Reads what was learnt of a field. A row of `things.tsv` is a thing as the field writes it, in how many texts it stands and how
 * telling it is. Throws an error that names the file of a mistake, which no person makes.
 */
export function readField({ terms, vectors, things, topics, kinds }: FieldFiles): Field {
  return {
    ...readFieldTerms(terms, vectors),
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
    throw new Error(`${file.path}: ${reason}. ${learnAgain}`);
  }
}
