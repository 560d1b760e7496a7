import { functionWords } from '../../text/words.ts';
import { indexedWords } from '../vocabulary/indexed-words.ts';

const titleFitWeight = 0.6;

/** Share of the words of a title, 0–1, whose stems are among those asked for. */
export function titleFit(title: string, asked: ReadonlyMap<string, number>): number {
  const words = indexedWords(title.replace(/[-–/]/g, ' ')).filter(
    ({ part, form }) => !part && !functionWords.has(form),
  );
  if (words.length === 0) return 0;
  return words.reduce((sum, { stem }) => sum + (asked.get(stem) ?? 0), 0) / words.length;
}

/** Orders papers anew by score and by how much of their titles was asked for; ties keep their order. */
export function orderByTitles<T extends { score: number; title: string }>(
  papers: readonly T[],
  asked: ReadonlyMap<string, number>,
): T[] {
  return papers
    .map((paper) => ({
      paper,
      worth: paper.score * (1 + titleFitWeight * titleFit(paper.title, asked)),
    }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ paper }) => paper);
}
