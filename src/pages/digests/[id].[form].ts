import { listPaths, pageFile } from '../../data/page-files.ts';
import { getDigestLists } from '../../data/paper-lists.ts';

export async function getStaticPaths() {
  return listPaths(await getDigestLists(), (id) => ({ id }));
}

export const GET = pageFile;
