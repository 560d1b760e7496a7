import { defineCollection } from 'astro:content';
import { settings } from 'virtual:offprint/settings';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { digestSchema, mapSchema, paperFileSchema } from './model/collections.ts';
import { kindsSchema } from './model/kind.ts';
import { knownWords } from './model/known-words.ts';
import { synonymsSchema } from './model/synonyms.ts';
import { topicSchema } from './model/topic.ts';

const { content: written, topics, hasTopics, kinds, synonyms, acronyms, terms } = settings;

/** What is rendered and the plain texts are all that pages ask for. */
const markdown = (base: string) =>
  glob({
    pattern: '*.md',
    base,
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    retainBody: false,
  });

/** The ingest says what is wrong in an owner's file; the dev server, which goes on then, must not end with it. */
const unread = { name: '?', family: '?', definition: '?', order: 1, lead: 1, terms: {}, not: {} };

export const collections = {
  papers: defineCollection({ loader: markdown(`${written}/papers`), schema: paperFileSchema }),
  digests: defineCollection({ loader: markdown(`${written}/digests`), schema: digestSchema }),
  // Astro would warn of a folder without files.
  topics: defineCollection({
    loader: hasTopics ? markdown(topics) : () => [],
    schema: topicSchema.catch(unread),
  }),
  kinds: defineCollection({
    loader: kinds ? glob({ pattern: 'kinds.yaml', base: kinds }) : () => [],
    schema: kindsSchema.catch({}),
  }),
  synonyms: defineCollection({
    loader: synonyms ? glob({ pattern: 'synonyms.yaml', base: synonyms }) : () => [],
    schema: synonymsSchema.catch({}),
  }),
  field: defineCollection({
    loader: acronyms ? file(acronyms, { parser: (text) => ({ acronyms: { text } }) }) : () => [],
    schema: z.object({ text: z.string() }),
  }),
  fieldWords: defineCollection({
    loader: terms
      ? file(terms, { parser: (text) => ({ words: { words: knownWords(text) } }) })
      : () => [],
    schema: z.object({ words: z.array(z.string()) }),
  }),
  map: defineCollection({
    loader: file(`${written}/map.json`, { parser: (text) => ({ map: JSON.parse(text) }) }),
    schema: mapSchema,
  }),
};
