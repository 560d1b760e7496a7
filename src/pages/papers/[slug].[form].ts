import { paperFiles } from '../../outputs/file-forms.ts';
import { pageFile } from '../../store/page-files.ts';
import { getPapers } from '../../store/papers.ts';

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
