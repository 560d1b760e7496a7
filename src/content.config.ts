import { defineCollection } from 'astro:content';
import { settings } from 'virtual:offprint/settings';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { digestSchema, mapSchema, paperFileSchema, termsSchema } from './model/collections.ts';
import { kindsSchema } from './model/kind.ts';
import { knownWords } from './model/known-words.ts';
import { relatedSchema } from './model/paper.ts';
import { synonymsSchema } from './model/synonyms.ts';
import { topicSchema } from './model/topic.ts';
import { markdownIn, restingMarkdownIn } from './store/markdown-folder.ts';

const { content: written, topics, hasTopics, kinds, synonyms, acronyms, terms } = settings;

/** The ingest says what is wrong in an owner's file; the dev server, which goes on then, must not end with it. */
const unread = { name: '?', family: '?', definition: '?', order: 1, lead: 1, terms: {}, not: {} };

export const collections = {
  papers: defineCollection({
    loader: restingMarkdownIn(`${written}/papers`),
    schema: paperFileSchema,
  }),
  digests: defineCollection({
    loader: restingMarkdownIn(`${written}/digests`),
    schema: digestSchema,
  }),
  // Astro would warn of a folder without files.
  topics: defineCollection({
    loader: hasTopics ? markdownIn(topics) : () => [],
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
  relations: defineCollection({
    loader: file(`${written}/relations.json`, { parser: asEntries('related') }),
    schema: z.object({ related: z.array(relatedSchema) }),
  }),
  terms: defineCollection({
    loader: file(`${written}/terms.json`, { parser: asEntries('terms') }),
    schema: z.object({ terms: termsSchema.valueType }),
  }),
  map: defineCollection({
    loader: file(`${written}/map.json`, { parser: (text) => ({ map: JSON.parse(text) }) }),
    schema: mapSchema,
  }),
};

/** Reads a record of lists by slug as entries that hold their list under a name. */
function asEntries(name: string): (text: string) => Record<string, Record<string, unknown>> {
  return (text) => {
    const lists: Record<string, unknown> = JSON.parse(text);
    return Object.fromEntries(
      Object.entries(lists).map(([slug, list]) => [slug, { [name]: list }]),
    );
  };
}
