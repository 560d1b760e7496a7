import { usualFullStop } from '../pasted/title-score.ts';
import { type ListRole, type Order, type Step, stepOf } from './list-roles.ts';
import type { Measured, OpenLine } from './measure-lines.ts';

/** What a list does as a rule; each is a cost. */
export type Habits = {
  fullStop: number;
  /** Whether blank lines part the papers. */
  spaced: boolean;
  /** Further lines of a text, and of a title. */
  lines: { some: number; none: number };
  titleLines: { some: number; none: number };
  authors: { some: number; none: number };
  text: { some: number; none: number };
  seams: Record<Step, Record<Seam, number>>;
};
type Seam = 'blank' | 'joined' | 'blankFacts' | 'joinedFacts';

/** How a line meets the one above. */
export function seamOf({ blankBefore, factsBefore }: OpenLine): Seam {
  if (factsBefore) return blankBefore ? 'blankFacts' : 'joinedFacts';
  return blankBefore ? 'blank' : 'joined';
}

/** What lists do as a rule, before anything is known of this one. */
export function usualHabits(seen: readonly Measured[]): Habits {
  const blanks = seen.filter((line) => line.blankBefore).length;
  const texts = seen.filter((line) => line.sign === 'text' || looksLikeText(line)).length;
  const broken = seen.some((line) => line.midSentence);
  const parted = broken ? 8 : 3;
  const joined = blanks > 0 ? parted : 0;
  return {
    fullStop: usualFullStop,
    spaced: blanks > 0,
    lines: { some: broken ? 1 : 3, none: 0 },
    titleLines: { some: 4, none: 0 },
    authors: { some: 0, none: 1 },
    text: texts < 0.1 * seen.length ? { some: 3, none: 0.3 } : { some: 0, none: 4.5 },
    seams: {
      start: { blank: 0, joined, blankFacts: 0, joinedFacts: joined },
      inner: { blank: 0.5, joined: 0, blankFacts: 0.5, joinedFacts: 0 },
      on: { blank: 2, joined: 0, blankFacts: 4, joinedFacts: 4 },
    },
  };
}

function looksLikeText({ score, stopped, names, midSentence }: Measured): boolean {
  return midSentence || (names > 3 && score + (stopped ? usualFullStop : 0) < 0);
}

/** What a list does, by the roles found so far. */
export function habitsOf(
  seen: readonly Measured[],
  roles: readonly ListRole[],
  order: Order,
): Habits {
  const titles = seen.filter((_, index) => roles[index] === 'title');
  const count = (role: ListRole) => roles.filter((found) => found === role).length;
  const stopped = titles.filter((line) => line.stopped).length;
  const steps: Record<Step, Seam[]> = { start: [], inner: [], on: [] };
  for (const [index, line] of seen.entries())
    if (index > 0)
      steps[stepOf(roles[index - 1] ?? 'edge', roles[index], order)].push(seamOf(line));
  const blanks = steps.start.filter((seam) => seam.startsWith('blank')).length;
  return {
    spaced: blanks >= 0.8 * steps.start.length,
    lines: share(count('paragraph'), count('text') + count('paragraph'), 0.1),
    titleLines: share(count('titleGoesOn'), titles.length + count('titleGoesOn'), 0.1),
    fullStop: Math.max(1.5 * usualFullStop, 3 * Math.log((stopped + 1) / (titles.length + 4))),
    authors: share(count('authors'), titles.length, 0.5),
    text: share(count('text'), titles.length, 0.85),
    seams: {
      start: seamCosts(steps.start),
      inner: seamCosts(steps.inner),
      on: seamCosts(steps.on, { factsBefore: 3 }),
    },
  };
}

const weight = 2;

/** Costs of having and of lacking something, by how many have it; `usual` is the share expected. */
function share(having: number, all: number, usual: number): { some: number; none: number } {
  const some = (Math.min(having, all) + 2 * usual) / (all + 2);
  return { some: -weight * Math.log(some), none: -weight * Math.log(1 - some) };
}

function seamCosts(found: readonly Seam[], { factsBefore = 0 } = {}): Record<Seam, number> {
  const cost = (seam: Seam) =>
    -weight * Math.log((found.filter((other) => other === seam).length + 0.5) / (found.length + 2));
  return {
    blank: cost('blank'),
    joined: cost('joined'),
    blankFacts: cost('blankFacts') + factsBefore,
    joinedFacts: cost('joinedFacts') + factsBefore,
  };
}
