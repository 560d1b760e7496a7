import { getDigestsByDate } from '../../data/digests.ts';
import { filePaths, pageFile } from '../../data/page-files.ts';
import { papersOf } from '../../data/papers.ts';
import { dayInWords } from '../../domain/dates.ts';
import { paths } from '../../domain/urls.ts';
import { listFiles } from '../../export/file-forms.ts';

export async function getStaticPaths() {
  const pages = [...(await getDigestsByDate(10))].map(async ([date, digests]) => ({
    params: { date },
    list: {
      type: 'day' as const,
      path: paths.date(date),
      title: dayInWords(date, 'weekday'),
      description: null,
      date,
    },
    papers: await papersOf([...new Set(digests.flatMap((digest) => digest.papers))]),
  }));
  return filePaths([...listFiles, 'linkset.json'], await Promise.all(pages));
}

export const GET = pageFile;
