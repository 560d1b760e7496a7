import { citationFile, citationPaths } from '../../data/citation-files.ts';
import { getDigests } from '../../data/digests.ts';
import { papersOf } from '../../data/papers.ts';
import { listForms } from '../../export/citation-forms.ts';

export async function getStaticPaths() {
  const pages = (await getDigests()).map(async ({ id, label, papers }) => ({
    params: { id },
    title: label,
    papers: await papersOf(papers),
  }));
  return citationPaths(listForms, await Promise.all(pages));
}

export const GET = citationFile;
