import type { Figure } from '../model/figure.ts';
import { collectionMark } from '../text/identity.ts';
import { getPapers } from './papers.ts';

type FigureSet = { set: string; figures: Figure[] };

/** The figures that were measured on the papers of this site, by set of cases; empty where there are none. */
export async function getQuality(): Promise<FigureSet[]> {
  const files = import.meta.glob<Record<string, { papers: string; figures: Figure[] }>>(
    '/content/quality.json',
    { eager: true, import: 'default' },
  );
  const mark = await collectionMark((await getPapers()).values());
  return Object.values(files).flatMap((record) =>
    Object.entries(record)
      .filter(([, { papers }]) => papers === mark)
      .map(([set, { figures }]) => ({ set, figures })),
  );
}
