import { getCollection } from 'astro:content';
import type { Synonyms } from '../model/synonyms.ts';

/** The owner's everyday words with what papers say for them; none where there is no `synonyms.yaml`. */
export async function getSynonyms(): Promise<Synonyms> {
  const files = await getCollection('synonyms');
  return Object.assign({}, ...files.map(({ data }) => data));
}
