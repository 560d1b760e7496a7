import { getCollection } from 'astro:content';
import { settings } from 'virtual:offprint/settings';
import { type Family, type FamilyFacts, familiesOf } from '../model/family.ts';
import { siteConfig } from '../site.config.ts';
import { once } from './once.ts';

/** What the file of a topic says of it. */
export type TopicFacts = { name: string; family: Family; definition: string };

const getEntries = once(async () => {
  const entries = settings.hasTopics ? await getCollection('topics') : [];
  return entries.sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
});

/** The families that the topics name, in their order. */
export const getFamilies = once(async (): Promise<Map<Family, FamilyFacts>> => {
  const names = (await getEntries()).map(({ data }) => data.family);
  return familiesOf(names, siteConfig.families);
});

/** What the files of topics say, by slug, in the order of the vocabulary. */
export const getVocabulary = once(async (): Promise<Map<string, TopicFacts>> => {
  const families = new Map([...(await getFamilies())].map(([family, { name }]) => [name, family]));
  return new Map(
    (await getEntries()).flatMap(({ id, data: { name, family: of, definition } }) => {
      const family = families.get(of);
      return family ? [[id, { name, family, definition }] as const] : [];
    }),
  );
});
