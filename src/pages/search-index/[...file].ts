import { settings } from 'virtual:offprint/settings';
import type { APIRoute, GetStaticPaths } from 'astro';
import { type SearchPaper, searchedFields } from '../../search/paper.ts';
import { searchFiles } from '../../search/root.ts';
import { getAcronyms, getFieldWords } from '../../store/field.ts';
import { once } from '../../store/once.ts';
import { getPapers } from '../../store/papers.ts';
import { getSynonyms } from '../../store/synonyms.ts';
import { getTopics } from '../../store/topics.ts';
import type { SearchInput } from './_search-thread.ts';

type Props = { path: string; content: string | Promise<string> };

const getFiles = once(async (): Promise<Props[]> => {
  const { buildFiles, buildInThread } = await import('./_search-thread.ts');
  const input = await getInput();
  // A part of a site, and a page that is being developed, want single files.
  if (import.meta.env.DEV || settings.year) return buildFiles(input);
  return [{ path: searchFiles.root, content: buildInThread(input) }];
});

async function getInput(): Promise<SearchInput> {
  return {
    papers: [...(await getPapers()).values()].map(searched),
    topics: [...(await getTopics()).values()].map(({ slug, name, definition }) => ({
      slug,
      name,
      definition,
    })),
    knowledge: {
      synonyms: await getSynonyms(),
      acronyms: await getAcronyms(),
      words: await getFieldWords(),
    },
  };
}

/** What of a paper goes to the thread: what its search hangs on. */
function searched(paper: SearchPaper): SearchPaper {
  const fields = [...searchedFields, 'digestDetails', 'otherTitles', 'status'] as const;
  return Object.fromEntries(fields.map((field) => [field, paper[field]])) as SearchPaper;
}

/** The files of the search; of a whole site its root, with which all others come. */
export const getStaticPaths = (async () =>
  (await getFiles()).map((file) => ({
    params: { file: file.path },
    props: file,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { content } }) => new Response(await content);
