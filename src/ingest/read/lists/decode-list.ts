import { cheapestPath } from '../cheapest-path.ts';
import { usualFullStop } from '../pasted/title-score.ts';
import { type Habits, habitsOf, usualHabits } from './list-habits.ts';
import { allRoles, isNames, isTitle, type ListRole, type Order, orders } from './list-roles.ts';
import { endCost, stepCost } from './list-steps.ts';
import { type Measured, measureLines, type OpenLine } from './measure-lines.ts';

/** The roles of lines, the order of parts that they follow, and what they cost together. */
export type Decoded = { roles: ListRole[]; order: Order; cost: number };

/** The roles of the lines of a list, in the order of its parts that fits the whole of it best. */
export function decodeList(lines: readonly OpenLine[]): Decoded {
  const seen = measureLines(lines);
  const withAuthors = seen.some(({ names, sign }) => names < 9 || sign === 'authors');
  const possible = orders.filter(
    (order) =>
      order === 'title-text' ||
      (withAuthors &&
        (order !== 'authors-title-text' || !lines.some(({ sign }) => sign === 'below'))),
  );
  const tried = possible.map((order) => fit(seen, order));
  return tried.reduce((best, other) => (other.cost < best.cost ? other : best));
}

/** Decodes three times, each time with the habits that the roles found before show. */
function fit(seen: readonly Measured[], order: Order): Decoded {
  let habits = usualHabits(seen);
  let found = cheapestRoles(seen, order, habits);
  for (let round = 0; round < 3; round += 1) {
    habits = habitsOf(seen, found.roles, order);
    found = cheapestRoles(seen, order, habits);
  }
  return { ...found, order };
}

function cheapestRoles(
  seen: readonly Measured[],
  order: Order,
  habits: Habits,
): { roles: ListRole[]; cost: number } {
  const line = (at: number) => seen[at] as Measured;
  return cheapestPath(seen.length, allRoles, {
    own: (role, at) => roleCost(role, line(at), order, habits),
    step: (from, role, at) => stepCost(from, role, line(at), order, habits),
    end: (last) => endCost(last, order, habits),
  });
}

/** What a line costs in a role by its own words. */
function roleCost(role: ListRole, line: Measured, order: Order, habits: Habits): number {
  if (role === 'orphan') return orphanCost(line);
  const kind = kindOf(role);
  if (line.sign === 'below' && kind === 'title') return Infinity;
  if (line.sign && line.sign !== 'below') return signCost(kind, line.sign, role);
  if (kind === 'authors')
    return order === 'title-text' ? Infinity : line.names / (role === kind ? 1 : 3);
  const score = line.score + (line.stopped ? habits.fullStop : 0);
  const people = peopleCost(line.names);
  if (role === 'title' && line.midSentence) return people + 6 + Math.max(0, -score);
  if (role === 'paragraph' && (line.wrapped || (habits.spaced && !line.blankBefore))) return people;
  return people + Math.max(0, kind === 'title' ? -score : score);
}

/** What it costs that a line of names is something else. */
function peopleCost(names: number): number {
  if (names < 1) return 7;
  if (names < 2.1) return 4;
  return names > 5 ? 0 : 1.5;
}

function orphanCost({ sign, score, stopped }: Measured): number {
  if (sign === 'title' || sign === 'authors') return Infinity;
  return Math.max(0, score + (stopped ? usualFullStop : 0));
}

/** The part of a paper that a role is of. */
function kindOf(role: ListRole): ListRole {
  if (isTitle(role)) return 'title';
  return isNames(role) ? 'authors' : role;
}

function signCost(kind: string, sign: string, role: ListRole): number {
  if (sign === 'title') return role === 'title' ? 0 : Infinity;
  if (sign === 'authors') return kind === 'authors' ? 0 : Infinity;
  return role === 'text' || role === 'paragraph' ? 0 : Infinity;
}
