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
export type Order =
  | 'title-authors-text'
  | 'authors-title-text'
  | 'title-text-authors'
  | 'title-text';
export const orders: readonly Order[] = [
  'title-text',
  'title-authors-text',
  'title-text-authors',
  'authors-title-text',
];

/** What stands before a line: a role, or the edge of the file. */
export type State = ListRole | 'edge';
export const allRoles: readonly ListRole[] = [
  'title',
  'titleGoesOn',
  'authors',
  'authorsGoOn',
  'text',
  'paragraph',
  'orphan',
];

/** Where a step leads: to another paper, to another part of the same one, or on within a part. */
export type Step = 'start' | 'inner' | 'on';
/** Where the step from one role to the next leads. */
export function stepOf(from: State, to: ListRole | undefined, order: Order): Step {
  if (to === 'titleGoesOn' || to === 'authorsGoOn' || to === 'paragraph') return 'on';
  const ranks = rankIn[order];
  return rank(ranks, to) > rank(ranks, from) ? 'inner' : 'start';
}

/** Whether a paper may begin with a role: at its title, or before it. */
export function mayStart(role: ListRole, order: Order): boolean {
  const ranks = rankIn[order];
  return rank(ranks, role) <= ranks.indexOf('t');
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

/** Whether a state is within a title. */
export function isTitle(state: State): boolean {
  return state === 'title' || state === 'titleGoesOn';
}

/** Whether a state is within the names of authors. */
export function isNames(state: State): boolean {
  return state === 'authors' || state === 'authorsGoOn';
}
