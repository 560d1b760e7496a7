import { functionWords } from '../../text/words.ts';
import { matchStems } from '../matches.ts';
import { indexedWords } from '../vocabulary/indexed-words.ts';

/** What a paper gains all of whose title is asked for. */
const titleFitWeight = 0.6;
/** What a paper gains whose name, before the colon of its title, is just what is asked for. */
const nameWeight = 0.6;

/** Share of the words of a title, 0–1, whose stems are among those asked for. */
export function titleFit(title: string, asked: ReadonlyMap<string, number>): number {
  const words = indexedWords(title.replace(/[-–/]/g, ' ')).filter(
    ({ part, form }) => !part && !functionWords.has(form),
  );
  if (words.length === 0) return 0;
  const matches = matchStems(
    words.map(({ stem }) => [stem]),
    asked,
  );
  return matches.reduce((sum, stem) => sum + (asked.get(stem ?? '') ?? 0), 0) / words.length;
}

/** Whether the name before the colon of a title is all that is asked for. */
function isNamed(title: string, asked: ReadonlyMap<string, number>): boolean {
  const [, name = ''] = /^([^:]+): /u.exec(title) ?? [];
  const stems = indexedWords(name).flatMap(({ part, stem }) => (part ? [] : stem));
  const own = [...asked].flatMap(([stem, weight]) => (weight === 1 ? stem : []));
  return (
    stems.length > 0 &&
    new Set([...stems, ...own]).size === new Set(stems).size &&
    stems.every((stem) => own.includes(stem))
  );
}

/** Orders papers anew by score and by how much of their titles was asked for; ties keep their order. */
export function orderByTitles<T extends { score: number; title: string }>(
  papers: readonly T[],
  asked: ReadonlyMap<string, number>,
): T[] {
  return papers
    .map((paper) => ({
      paper,
      worth:
        paper.score *
        (1 +
          titleFitWeight * titleFit(paper.title, asked) +
          (isNamed(paper.title, asked) ? nameWeight : 0)),
    }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ paper }) => paper);
}
