import type { APIRoute, GetStaticPaths } from 'astro';
import { buildSearch, type SearchFile } from '../../search/index/build-search.ts';
import { getPapers } from '../../store/papers.ts';
import { getTopics } from '../../store/topics.ts';

/** The files of the search. */
export const getStaticPaths = (async () => {
  const papers = [...(await getPapers()).values()].map((paper) => ({
    ...paper,
    topics: paper.topics.map(({ slug }) => slug),
    digests: paper.digests.map(({ id }) => id),
    code: paper.links.some((link) => link.code),
    submitted: paper.month,
    venue: paper.venue ?? null,
    arxiv: paper.arxiv ?? null,
  }));
  const topics = [...(await getTopics()).values()];
  const maxFragments = Number(process.env['OFFPRINT_MAX_FRAGMENTS']) || undefined;
  const files = await buildSearch(papers, topics, maxFragments);
  return files.map((file) => ({ params: { file: file.path }, props: file }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<SearchFile> = ({ props: { path, content } }) => {
  const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  return new Response(content as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': type } });
};
