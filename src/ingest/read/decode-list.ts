import { isOpenEnded } from './decode-roles.ts';
import type { ListLine } from './list-line.ts';
import { nameCost } from './name-line.ts';
import { endsInFullStop, titleScore, usualFullStop } from './title-score.ts';

/** What a line of a list is; the second of two is the first one going on, `orphan` belongs to no paper. */
export type ListRole =
  | 'title'
  | 'titleGoesOn'
  | 'authors'
  | 'authorsGoOn'
  | 'text'
  | 'paragraph'
  | 'orphan';
/** The orders in which a list may have titles, authors and texts. */
type Order = 'title-authors-text' | 'authors-title-text' | 'title-text-authors' | 'title-text';
const orders: readonly Order[] = [
  'title-text',
  'title-authors-text',
  'title-text-authors',
  'authors-title-text',
];

/** A line whose role is to be found, and whether lines of facts stand above it. */
export type OpenLine = ListLine & { factsBefore: boolean };
export type Decoded = { roles: ListRole[]; order: Order; cost: number };

type State = ListRole | 'edge';
const allRoles: readonly ListRole[] = [
  'title',
  'titleGoesOn',
  'authors',
  'authorsGoOn',
  'text',
  'paragraph',
  'orphan',
];

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

/** What is known of a line before its role is: points for a title, and what it costs as a line of names. */
type Measured = OpenLine & {
  names: number;
  /** Points for a title, a full stop at its end aside. */
  score: number;
  stopped: boolean;
  openEnded: boolean;
  wrapped: boolean;
  /** Whether the line right above it is as long as lines that are broken at a width. */
  belowLong: boolean;
  together: number;
};

function measureLines(lines: readonly OpenLine[]): Measured[] {
  const lowered = loweredWords(lines);
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const names = nameCost(line.text, lowered);
    const stopped = endsInFullStop(line.text);
    return {
      ...line,
      names: stopped && names > 1 ? Infinity : names,
      score: titleScore(line.text, 0),
      stopped,
      openEnded: before !== undefined && isOpenEnded(before.text, line.text),
      wrapped: before !== undefined && !line.blankBefore && !endsInFullStop(before.text),
      belowLong: !line.blankBefore && (before?.text.length ?? 0) > 55,
      together: (before?.text.length ?? 0) + 1 + line.text.length,
    };
  });
}

/** The words that sentences of the list write in small letters, which names are not. */
function loweredWords(lines: readonly ListLine[]): Set<string> {
  return new Set(
    lines.flatMap(({ text }) => text.match(/(?<![\p{L}’'-])\p{Ll}{3,}(?![’'])/gu) ?? []),
  );
}

/** Where a step leads: to another paper, to another part of the same one, or on within a part. */
type Step = 'start' | 'inner' | 'on';
/** What a list does as a rule; each is a cost. */
type Habits = {
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

function seamOf({ blankBefore, factsBefore }: OpenLine): Seam {
  if (factsBefore) return blankBefore ? 'blankFacts' : 'joinedFacts';
  return blankBefore ? 'blank' : 'joined';
}

function usualHabits(seen: readonly Measured[]): Habits {
  const blanks = seen.filter((line) => line.blankBefore).length;
  const texts = seen.filter((line) => line.sign === 'text' || looksLikeText(line)).length;
  const joined = blanks > 0 ? 3 : 0;
  return {
    fullStop: usualFullStop,
    spaced: blanks > 0,
    lines: { some: 3, none: 0 },
    titleLines: { some: 4, none: 0 },
    authors: { some: 0, none: 1 },
    text: texts === 0 ? { some: 3, none: 0.3 } : { some: 0, none: 4.5 },
    seams: {
      start: { blank: 0, joined, blankFacts: 0, joinedFacts: joined },
      inner: { blank: 0.5, joined: 0, blankFacts: 0.5, joinedFacts: 0 },
      on: { blank: 2, joined: 0, blankFacts: 4, joinedFacts: 4 },
    },
  };
}

function looksLikeText({ score, stopped, names }: Measured): boolean {
  return names > 3 && score + (stopped ? usualFullStop : 0) < 0;
}

function habitsOf(seen: readonly Measured[], roles: readonly ListRole[], order: Order): Habits {
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

function stepOf(from: State, to: ListRole | undefined, order: Order): Step {
  if (to === 'titleGoesOn' || to === 'authorsGoOn' || to === 'paragraph') return 'on';
  const ranks = rankIn[order];
  return rank(ranks, to) > rank(ranks, from) ? 'inner' : 'start';
}

const rankIn: Record<Order, string> = {
  'title-text': 'txa',
  'title-authors-text': 'tax',
  'title-text-authors': 'txa',
  'authors-title-text': 'atx',
};

function rank(order: string, state: State | undefined): number {
  if (state === 'edge' || state === 'orphan' || state === undefined) return 3;
  return order.indexOf(state === 'text' || state === 'paragraph' ? 'x' : state.charAt(0));
}

/** The cheapest sequence of roles (Viterbi). Linear in the number of lines. */
function cheapestRoles(
  seen: readonly Measured[],
  order: Order,
  habits: Habits,
): { roles: ListRole[]; cost: number } {
  let costs = new Map<State, number>([['edge', 0]]);
  const steps: Map<ListRole, State>[] = [];
  for (const line of seen) {
    const next = new Map<State, number>();
    const from = new Map<ListRole, State>();
    for (const role of allRoles) {
      const own = roleCost(role, line, order, habits);
      let least = Infinity;
      for (const [state, cost] of own < Infinity ? costs : []) {
        const total = cost + own + stepCost(state, role, line, order, habits);
        if (total < least) from.set(role, state);
        least = Math.min(least, total);
      }
      next.set(role, least);
    }
    steps.push(from);
    costs = next;
  }
  const ends = [...costs].map(
    ([state, cost]) => [state, cost + endCost(state, order, habits)] as const,
  );
  const [last, cost] = ends.reduce((best, other) => (other[1] < best[1] ? other : best));
  return { roles: traceBack(steps, last), cost };
}

/** What a line costs in a role by its own words. */
function roleCost(role: ListRole, line: Measured, order: Order, habits: Habits): number {
  if (role === 'orphan')
    return line.sign === 'title' || line.sign === 'authors'
      ? Infinity
      : Math.max(0, line.score + (line.stopped ? usualFullStop : 0));
  const kind = role === 'titleGoesOn' ? 'title' : role === 'authorsGoOn' ? 'authors' : role;
  if (line.sign === 'below' && kind === 'title') return Infinity;
  if (line.sign && line.sign !== 'below') return signCost(kind, line.sign, role);
  if (kind === 'authors')
    return order === 'title-text' ? Infinity : line.names / (role === kind ? 1 : 3);
  const score = line.score + (line.stopped ? habits.fullStop : 0);
  const people = line.names > 5 ? 0 : line.names < 1 ? 7 : 1.5;
  if (role === 'paragraph' && (line.wrapped || (habits.spaced && !line.blankBefore))) return people;
  return people + Math.max(0, kind === 'title' ? -score : score);
}

function signCost(kind: string, sign: string, role: ListRole): number {
  if (sign === 'title') return role === 'title' ? 0 : Infinity;
  if (sign === 'authors') return kind === 'authors' ? 0 : Infinity;
  return role === 'text' || role === 'paragraph' ? 0 : Infinity;
}

function stepCost(from: State, to: ListRole, line: Measured, order: Order, habits: Habits): number {
  if (to === 'orphan') return from === 'orphan' ? 4 : from === 'edge' ? 8 : 14;
  if (from === 'orphan' && to !== 'title' && to !== 'authors') return Infinity;
  const step = stepOf(from, to, order);
  const seam = habits.seams[step][seamOf(line)];
  if (step === 'on') return seam + goesOnCost(from, to, line, habits);
  const whole = isTitle(from) ? habits.titleLines.none : 0;
  if (step === 'inner') return seam + whole + innerCost(from, to, order, habits);
  if (rank(rankIn[order], to) > rankIn[order].indexOf('t')) return Infinity;
  return (
    (from === 'edge' ? 0 : seam + whole + endCost(from, order, habits)) +
    startCost(to, order, habits)
  );
}

function goesOnCost(from: State, to: ListRole, line: Measured, habits: Habits): number {
  if (to === 'paragraph') {
    if (from !== 'text' && from !== 'paragraph') return Infinity;
    return line.wrapped ? Math.min(0.5, habits.lines.some) : habits.lines.some;
  }
  if (to === 'authorsGoOn')
    return from !== 'authors' && from !== 'authorsGoOn'
      ? Infinity
      : line.openEnded
        ? 1
        : line.belowLong
          ? 2
          : 6;
  if (!isTitle(from) || line.factsBefore) return Infinity;
  const long = line.together > 200 ? 6 : 0;
  const whole = line.openEnded ? -2 : line.together <= 105 ? 0 : 1;
  return long + (line.blankBefore ? 6 : 0) + Math.max(0.5, habits.titleLines.some + whole);
}

function innerCost(from: State, to: ListRole, order: Order, { authors, text }: Habits): number {
  if (to === 'text') {
    if (order === 'title-authors-text' && from !== 'authors' && from !== 'authorsGoOn')
      return text.some + authors.none;
    return from === 'authors' && order === 'authors-title-text' ? Infinity : text.some;
  }
  if (to === 'title') return 0;
  return authors.some + (order === 'title-text-authors' && isTitle(from) ? text.none : 0);
}

function startCost(to: ListRole, order: Order, { authors }: Habits): number {
  if (order !== 'authors-title-text') return 0;
  return to === 'authors' ? authors.some : authors.none;
}

/** What the end of an entry costs after a state: the parts that it lacks. */
function endCost(from: State, order: Order, habits: Habits): number {
  if (from === 'edge' || from === 'orphan') return 0;
  if (from === 'text' || from === 'paragraph')
    return habits.lines.none + missing(from, order, habits);
  return missing(from, order, habits);
}

function missing(from: State, order: Order, { authors, text }: Habits): number {
  const names = from === 'authors' || from === 'authorsGoOn';
  if (order === 'authors-title-text') return names ? Infinity : isTitle(from) ? text.none : 0;
  const lacksText = isTitle(from) || (names && order === 'title-authors-text');
  const lacksNames =
    (order === 'title-authors-text' && isTitle(from)) || (order === 'title-text-authors' && !names);
  return (lacksText ? text.none : 0) + (lacksNames ? authors.none : 0);
}

function isTitle(state: State): boolean {
  return state === 'title' || state === 'titleGoesOn';
}

function traceBack(steps: readonly Map<ListRole, State>[], last: State): ListRole[] {
  const found: ListRole[] = [];
  let state = last;
  for (const step of steps.toReversed()) {
    if (state === 'edge') break;
    found.push(state);
    state = step.get(state) ?? 'edge';
  }
  return found.reverse();
}
