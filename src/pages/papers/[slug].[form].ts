import { pageFile } from '../../data/page-files.ts';
import { getPapers } from '../../data/papers.ts';
import { paperFiles } from '../../export/file-forms.ts';

export async function getStaticPaths() {
  const papers = [...(await getPapers()).values()];
  return papers.flatMap((paper) =>
    paperFiles.map((form) => ({
      params: { slug: paper.slug, form },
      props: { form, papers: [paper] },
    })),
  );
}

export const GET = pageFile;
