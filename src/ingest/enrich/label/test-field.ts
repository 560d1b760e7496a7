import type { Field } from '../../../model/field.ts';
import { phraseKey } from '../terms/terms.ts';

/** A field of 100,000 texts that knows the things named, each of one to two words, to be in so many titles and thrice as many texts. */
export function fieldOf(things: Record<string, number>): Field {
  const terms = Object.entries(things).map(([name, titles]) => {
    const texts = 3 * titles;
    return [phraseKey(name), { texts, titles, free: texts / 2 }] as const;
  });
  return { texts: 100_000, terms: new Map(terms), things: new Map(), topics: null, kinds: null };
}
