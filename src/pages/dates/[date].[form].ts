import { listPaths, pageFile } from '../../data/page-files.ts';
import { getDayLists } from '../../data/paper-lists.ts';

export async function getStaticPaths() {
  return listPaths(await getDayLists(), (date) => ({ date }));
}

export const GET = pageFile;
