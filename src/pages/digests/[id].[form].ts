import { getDigests } from '../../data/digests.ts';
import { filePaths, pageFile } from '../../data/page-files.ts';
import { papersOf } from '../../data/papers.ts';
import { paths } from '../../domain/urls.ts';
import { listFiles } from '../../export/file-forms.ts';

export async function getStaticPaths() {
  const pages = (await getDigests()).map(async ({ id, label, date, description, papers }) => ({
    params: { id },
    list: {
      type: 'digest' as const,
      path: paths.digest(id),
      title: label,
      description: description ?? null,
      date,
    },
    papers: await papersOf(papers),
  }));
  return filePaths([...listFiles, 'linkset.json'], await Promise.all(pages));
}

export const GET = pageFile;
