import { readFieldFiles } from 'virtual:offprint/field';
import { keepYear, programs } from 'virtual:offprint/kept-search';
import { settings } from 'virtual:offprint/settings';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { SearchFile } from '../../search/index/build-search.ts';
import { buildYears } from '../../search/index/build-years.ts';
import { getAcronyms, getFieldWords } from '../../store/field.ts';
import { once } from '../../store/once.ts';
import { getPapers } from '../../store/papers.ts';
import { getSynonyms } from '../../store/synonyms.ts';
import { getTopics } from '../../store/topics.ts';
import { hashOf } from '../_cache-key.ts';

const getFiles = once(async () => {
  const papers = [...(await getPapers()).values()];
  const topics = [...(await getTopics()).values()];
  const options = {
    synonyms: await getSynonyms(),
    acronyms: await getAcronyms(),
    words: await getFieldWords(),
    field: readFieldFiles(),
    maxFragments: settings.maxFragments ?? undefined,
    programs,
    only: settings.year ?? undefined,
  };
  return buildYears(papers, topics, options, keepYear);
});

/** The files of the search. */
export const getStaticPaths = (async () =>
  (await getFiles()).map((file) => ({
    params: { file: file.path },
    props: file,
    cacheKey: hashOf(file.content),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<SearchFile> = ({ props: { content } }) => new Response(content);
