import { type Habits, seamOf } from './list-habits.ts';
import {
  isNames,
  isTitle,
  type ListRole,
  mayStart,
  type Order,
  type State,
  stepOf,
} from './list-roles.ts';
import type { Measured } from './measure-lines.ts';

/** What the step to a role costs after a state: the seam between them, and what the paper before lacks. */
export function stepCost(
  from: State,
  to: ListRole,
  line: Measured,
  order: Order,
  habits: Habits,
): number {
  if (to === 'orphan') return from === 'orphan' ? 4 : from === 'edge' ? 8 : 30;
  if (from === 'orphan' && to !== 'title' && to !== 'authors') return Infinity;
  const step = stepOf(from, to, order);
  const seam = habits.seams[step][seamOf(line)];
  if (step === 'on') return seam + goesOnCost(from, to, line, habits);
  const whole = isTitle(from) ? habits.titleLines.none : 0;
  if (step === 'inner') return seam + whole + innerCost(from, to, order, habits);
  if (!mayStart(to, order)) return Infinity;
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
  if (to === 'authorsGoOn') return isNames(from) ? namesGoOn(line) : Infinity;
  if (!isTitle(from) || line.factsBefore) return Infinity;
  const long =
    line.together > 200 || !(line.belowLong || line.openEnded || line.blankBefore) ? 6 : 0;
  const whole = line.openEnded ? -2 : line.together <= 105 ? 0 : 1;
  return long + (line.blankBefore ? 6 : 0) + Math.max(0.5, habits.titleLines.some + whole);
}

/** What it costs that names go on in a line: little where the line above is open at its end, or full. */
function namesGoOn({ openEnded, belowLong }: Measured): number {
  if (openEnded) return 1;
  return belowLong ? 2 : 6;
}

function innerCost(from: State, to: ListRole, order: Order, { authors, text }: Habits): number {
  if (to === 'text') {
    if (order === 'title-authors-text' && !isNames(from)) return text.some + authors.none;
    return from === 'authors' && order === 'authors-title-text' ? Infinity : text.some;
  }
  if (to === 'title') return 0;
  return authors.some + (order === 'title-text-authors' && isTitle(from) ? text.none : 0);
}

function startCost(to: ListRole, order: Order, { authors }: Habits): number {
  if (order !== 'authors-title-text') return 0;
  return to === 'authors' ? authors.some : authors.none;
}

/** What the end of a paper costs after a state: the parts that it lacks. */
export function endCost(from: State, order: Order, habits: Habits): number {
  if (from === 'edge' || from === 'orphan') return 0;
  if (from === 'text' || from === 'paragraph')
    return habits.lines.none + missing(from, order, habits);
  return missing(from, order, habits);
}

function missing(from: State, order: Order, { authors, text }: Habits): number {
  const names = isNames(from);
  if (order === 'authors-title-text') return names ? Infinity : isTitle(from) ? text.none : 0;
  const lacksText = isTitle(from) || (names && order === 'title-authors-text');
  const lacksNames =
    (order === 'title-authors-text' && isTitle(from)) || (order === 'title-text-authors' && !names);
  return (lacksText ? text.none : 0) + (lacksNames ? authors.none : 0);
}
