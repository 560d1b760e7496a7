import type { TextFile } from '../../../model/dump.ts';
import type { Field, FieldTerm, FieldThing } from '../../../model/field.ts';
import { phraseKey } from '../../enrich/terms/terms.ts';

/** The files of `content/field`, which `npm run learn` writes. */
export type FieldFiles = { terms: TextFile; things: TextFile | null };

/** Reads what was learnt of a field. Throws an error that names the file of a mistake, which no person makes. */
export function readField({ terms: { path, text }, things }: FieldFiles): Field {
  const [head = '', ...rows] = text.split('\n');
  const texts = Number(/^texts\t(\d+)$/.exec(head)?.[1]);
  if (!texts)
    throw new Error(`${path} does not begin with the number of texts: learn the field anew.`);
  const terms = new Map<string, FieldTerm>();
  for (const row of rows) {
    const [key, ...numbers] = row.split('\t');
    const [of = 0, titles = 0, free = 0] = numbers.map(Number);
    if (key) terms.set(key, { texts: of, titles, free });
  }
  return { texts, terms, things: readThings(things?.text ?? '') };
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
