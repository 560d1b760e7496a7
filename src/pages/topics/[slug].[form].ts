import { listPaths, pageFile } from '../../data/page-files.ts';
import { getTopicLists } from '../../data/paper-lists.ts';

export async function getStaticPaths() {
  return listPaths(await getTopicLists(), (slug) => ({ slug }));
}

export const GET = pageFile;
