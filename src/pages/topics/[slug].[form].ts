import { listPaths, pageFile } from '../../store/page-files.ts';
import { getTopicLists } from '../../store/paper-lists.ts';

export async function getStaticPaths() {
  return listPaths(await getTopicLists(), (slug) => ({ slug }));
}

export const GET = pageFile;
