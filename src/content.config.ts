import { defineCollection } from 'astro:content';
import { needed } from 'virtual:offprint/needed-papers';
import { settings } from 'virtual:offprint/settings';
import { file, glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { digestSchema, mapSchema, paperFileSchema } from './model/collections.ts';
import { kindsSchema } from './model/kind.ts';
import { knownWords } from './model/known-words.ts';
import { synonymsSchema } from './model/synonyms.ts';
import { topicSchema } from './model/topic.ts';
import { markdownIn, restingMarkdownIn } from './store/markdown-folder.ts';

const { content: written, topics, hasTopics, kinds, synonyms, acronyms, terms } = settings;

/** What of Astro's way to read Markdown is used here, which its types leave out. */
type Entry = { id: string };
type EntryType = { getRenderFunction(config: unknown): Promise<(entry: Entry) => unknown> };
type EntryTypes = { entryTypes: ReadonlyMap<string, EntryType> };

/** Renders, and keeps, the texts of some papers alone: others are but named by a part of a site. */
function withTextsOf(slugs: ReadonlySet<string>, loader: Loader): Loader {
  const load = async (context: LoaderContext) => {
    const { entryTypes } = context as LoaderContext & EntryTypes;
    const type = entryTypes.get('.md');
    const render = await type?.getRenderFunction(context.config);
    const renderSome = (entry: Entry) => (slugs.has(entry.id) ? render?.(entry) : undefined);
    const own = { ...type, getRenderFunction: async () => renderSome };
    return loader.load({ ...context, entryTypes: new Map([['.md', own]]) } as LoaderContext);
  };
  return { ...loader, load } as Loader;
}

/** The ingest says what is wrong in an owner's file; the dev server, which goes on then, must not end with it. */
const unread = { name: '?', family: '?', definition: '?', order: 1, lead: 1, terms: {}, not: {} };

const papers = restingMarkdownIn(`${written}/papers`);

export const collections = {
  papers: defineCollection({
    loader: needed ? withTextsOf(needed, papers) : papers,
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
  map: defineCollection({
    loader: file(`${written}/map.json`, { parser: (text) => ({ map: JSON.parse(text) }) }),
    schema: mapSchema,
  }),
};
