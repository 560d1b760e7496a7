import { paperFiles } from '../../model/files.ts';
import { getPapers } from '../../store/papers.ts';
import { pageFile } from '../_files.ts';

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
