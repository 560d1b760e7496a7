import { citationFile, citationPaths } from '../../data/citation-files.ts';
import { getPapers } from '../../data/papers.ts';
import { paperForms } from '../../export/citation-forms.ts';

export async function getStaticPaths() {
  const papers = [...(await getPapers()).values()];
  return citationPaths(
    paperForms,
    papers.map((paper) => ({ params: { slug: paper.slug }, papers: [paper] })),
  );
}

export const GET = citationFile;
