import { listPaths, pageFile } from '../../store/page-files.ts';
import { getDayLists } from '../../store/paper-lists.ts';

export async function getStaticPaths() {
  return listPaths(await getDayLists(), (date) => ({ date }));
}

export const GET = pageFile;
