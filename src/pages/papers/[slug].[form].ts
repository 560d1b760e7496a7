import { filePaths, pageFile } from '../../data/page-files.ts';
import { getPapers } from '../../data/papers.ts';
import { paperFiles } from '../../export/file-forms.ts';

export async function getStaticPaths() {
  const papers = [...(await getPapers()).values()];
  return filePaths(
    paperFiles,
    papers.map((paper) => ({ params: { slug: paper.slug }, papers: [paper] })),
  );
}

export const GET = pageFile;
