import { type Kind, kinds } from '../model/paper.ts';
import { getPapers, type Paper } from './papers.ts';

/** The papers of each kind that has any, in the order of kinds. */
export async function getPapersByKind(): Promise<Map<Kind, Paper[]>> {
  const papers = [...(await getPapers()).values()];
  const groups = kinds.map((kind): [Kind, Paper[]] => [
    kind,
    papers.filter((paper) => paper.kind === kind),
  ]);
  return new Map(groups.filter(([, group]) => group.length > 0));
}

/** The papers by month of first submission, newest month first; papers of unknown month are left out. */
export async function getPapersByMonth(): Promise<Map<string, Paper[]>> {
  const papers = [...(await getPapers()).values()].filter((paper) => paper.month);
  const groups = Map.groupBy(papers, (paper) => paper.month ?? '');
  return new Map([...groups].sort(([a], [b]) => (a < b ? 1 : -1)));
}
