import { cheapestPath } from '../cheapest-path.ts';
import type { Piece } from './split-pieces.ts';
import { endsInFullStop, titleScore, usualFullStop } from './title-score.ts';

/** Whether blank lines part the entries. */
export type Layout = 'spaced' | 'compact';
/** What a piece of content is; `orphan` is text that no title precedes. */
export type Role = 'title' | 'titleGoesOn' | 'text' | 'paragraph' | 'orphan';
/** A piece of content and whether header lines stand between it and the content before. */
export type ContentPiece = Piece & { headerBefore: boolean };

type State = Role | 'edge';
const roles: readonly Role[] = ['title', 'titleGoesOn', 'text', 'paragraph', 'orphan'];

/** How two neighbouring pieces meet. */
type Seam = {
  between: 'header' | 'blank' | 'joined' | 'unknown';
  /** Whether the words alone say that the one goes on in the other. */
  openEnded: boolean;
  /** Whether the one is an unfinished sentence right above the other. */
  wrapped: boolean;
  /** Characters of both together. */
  length: number;
};

/** A title without text costs this; everything else is measured against it. */
const titleAlone = 4.5;
const longestTitle = 200;
/** Two whole titles are seldom this short together; one over two lines mostly is. */
const shortForTwo = 105;

/**
 * The layout of a dump, told by what it holds: spaced when blank lines stand between a fair share of
 * its pieces. A share near one half has titles right above their texts and a blank line after each.
 */
export function layoutOf(pieces: readonly Piece[]): Layout {
  const seams = pieces.slice(1);
  const blank = seams.filter((piece) => piece.blankBefore).length;
  return blank > 0 && blank >= 0.3 * seams.length ? 'spaced' : 'compact';
}

/**
 * The roles of a dump's content, in order. Two passes, since a full stop says less where the dump's
 * own titles have one. Linear in the number of pieces.
 */
export function decodeRoles(pieces: readonly ContentPiece[], layout: Layout): Role[] {
  const first = cheapestRoles(pieces, layout, usualFullStop);
  return cheapestRoles(pieces, layout, weighFullStop(pieces, first));
}

/** Three times the logarithm of the share of titles with a full stop, smoothed by one in four. */
function weighFullStop(pieces: readonly ContentPiece[], found: readonly Role[]): number {
  const titles = pieces.filter((_, index) => found[index] === 'title');
  const stopped = titles.filter((piece) => endsInFullStop(piece.text)).length;
  return Math.max(1.5 * usualFullStop, 3 * Math.log((stopped + 1) / (titles.length + 4)));
}

/**
 * The cheapest sequence of roles (Viterbi) when a piece that looks unlike its role costs its points
 * of `titleScore`, and every step away from "title, text, title, text" costs something, less where
 * blank lines or an unfinished title speak for it.
 */
function cheapestRoles(pieces: readonly ContentPiece[], layout: Layout, fullStop: number): Role[] {
  const seams = pieces.map((piece, at) => seamOf(pieces[at - 1], piece, layout));
  const scores = pieces.map(({ text }) => titleScore(text, fullStop));
  const seam = (at: number) => seams[at] as Seam;
  return cheapestPath(pieces.length, roles, {
    own: (role, at) => misfit(role, scores[at] ?? 0, seam(at)),
    step: (from, role, at) => stepCost(from, role, seam(at)),
    end: (last) => (isTitle(last) ? titleAlone : 0),
  }).roles;
}

function seamOf(before: ContentPiece | undefined, piece: ContentPiece, layout: Layout): Seam {
  const spaced = piece.blankBefore ? 'blank' : 'joined';
  return {
    between: piece.headerBefore ? 'header' : layout === 'spaced' ? spaced : 'unknown',
    wrapped: layout === 'spaced' && !piece.blankBefore && !endsInFullStop(before?.text ?? '.'),
    openEnded: before !== undefined && isOpenEnded(before.text, piece.text),
    length: (before?.text.length ?? 0) + 1 + piece.text.length,
  };
}

function misfit(role: Role, score: number, seam: Seam): number {
  // Where blank lines part the entries, a line right below a text belongs to it, whatever it looks like.
  if (role === 'paragraph' && seam.between === 'joined') return 0;
  return Math.max(0, isTitle(role) ? -score : score);
}

function stepCost(from: State, to: Role, seam: Seam): number {
  if (to === 'title')
    return (
      (isTitle(from) ? titleAlone : 0) + (seam.between === 'joined' && from !== 'edge' ? 6 : 0)
    );
  if (to === 'orphan') return orphanCost(from, seam);
  if (from === 'edge' || from === 'orphan') return Infinity;
  if (seam.between === 'header') return to === 'text' && isTitle(from) ? 3 : Infinity;
  if (to === 'titleGoesOn')
    return isTitle(from) ? goesOnCost(seam) + (from === 'title' ? 0 : 3) : Infinity;
  if (to === 'text') return isTitle(from) ? 0 : Infinity;
  return isTitle(from) ? Infinity : paragraphCost(from, seam);
}

function orphanCost(from: State, seam: Seam): number {
  if (from === 'orphan') return 2;
  return from === 'edge' || seam.between === 'header' ? 8 : Infinity;
}

function goesOnCost({ between, openEnded, length }: Seam): number {
  const unknown = openEnded ? 2 : length <= shortForTwo ? 4 : 5;
  const cost = { header: Infinity, blank: 12, joined: openEnded ? 1 : 3, unknown };
  return cost[between] + (length > longestTitle ? 6 : 0);
}

function paragraphCost(from: State, { between, wrapped }: Seam): number {
  if (wrapped) return 0.5;
  if (between === 'joined') return 1;
  return from === 'text' ? 3 : 2;
}

function isTitle(state: State): boolean {
  return state === 'title' || state === 'titleGoesOn';
}

/** Words that no title ends with. */
const binders = new Set(
  'a an the of for and or nor but with without within in into on onto to toward towards from by via at as under over through across between among against beyond per than that is are be can do does using versus vs its their your our'.split(
    ' ',
  ),
);

/** Whether a title goes on in the next line, by how the one ends and the other begins. */
export function isOpenEnded(first: string, second: string): boolean {
  const last = first.split(' ').at(-1) ?? '';
  if (/[,:;&/+–—-]$/.test(last) || binders.has(last.toLowerCase())) return true;
  if (isUnbalanced(first)) return true;
  const next = second.split(' ', 1)[0] ?? '';
  return /^[\p{Ll}&)\]:–—-]/u.test(next) && !/[\p{Lu}\p{N}]/u.test(next) && !/^\p{Ll}-/u.test(next);
}

/** Whether a bracket or a double quotation mark is left open. */
function isUnbalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('(') > count(')') ||
    count('[') > count(']') ||
    count('“') > count('”') ||
    count('"') % 2 === 1
  );
}
