import { getCollection } from 'astro:content';
import { settings } from 'virtual:offprint/settings';
import { type Kind, type KindGroup, kindsOf } from '../model/kind.ts';
import type { Paper } from '../model/paper.ts';
import { once } from './once.ts';

/** The kinds of papers that the owner names, in their order; none where there is no `kinds.yaml`. */
export const getKinds = once(async (): Promise<Kind[]> => {
  const files = settings.kinds ? await getCollection('kinds') : [];
  return files.flatMap(({ data }) => kindsOf(data));
});

/** The kinds that some papers have, in the order of kinds, each with its papers in the order given. */
export async function groupByKind(papers: Iterable<Paper>): Promise<KindGroup[]> {
  const groups = Map.groupBy(papers, ({ kind }) => kind);
  return (await getKinds()).flatMap((kind) => {
    const papers = groups.get(kind.slug);
    return papers ? { ...kind, papers } : [];
  });
}
