import { listPaths, pageFile } from '../../store/page-files.ts';
import { getDigestLists } from '../../store/paper-lists.ts';

export async function getStaticPaths() {
  return listPaths(await getDigestLists(), (id) => ({ id }));
}

export const GET = pageFile;
