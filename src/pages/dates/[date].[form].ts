import { citationFile, citationPaths } from '../../data/citation-files.ts';
import { getDigestsByDate } from '../../data/digests.ts';
import { papersOf } from '../../data/papers.ts';
import { dayInWords } from '../../domain/dates.ts';
import { listForms } from '../../export/citation-forms.ts';

export async function getStaticPaths() {
  const pages = [...(await getDigestsByDate(10))].map(async ([date, digests]) => ({
    params: { date },
    title: dayInWords(date, 'weekday'),
    papers: await papersOf([...new Set(digests.flatMap((digest) => digest.papers))]),
  }));
  return citationPaths(listForms, await Promise.all(pages));
}

export const GET = citationFile;
