import { getCollection } from 'astro:content';
import { settings } from 'virtual:offprint/settings';
import type { Synonyms } from '../model/synonyms.ts';

/** The owner's everyday words with what papers say for them; none where there is no `synonyms.yaml`. */
export async function getSynonyms(): Promise<Synonyms> {
  const files = settings.synonyms ? await getCollection('synonyms') : [];
  return Object.assign({}, ...files.map(({ data }) => data));
}
