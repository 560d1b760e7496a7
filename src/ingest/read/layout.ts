import type { Dump } from '../../model/dump.ts';
import type { Piece } from './split-pieces.ts';

export type Layout = Dump['layout'];

/**
 * The layout of a dump, told by what it holds: spaced when blank lines stand between a fair share of
 * its pieces. A share near one half has titles right above their texts and a blank line after each.
 */
export function layoutOf(pieces: readonly Piece[]): Layout {
  const seams = pieces.slice(1);
  const blank = seams.filter((piece) => piece.blankBefore).length;
  return blank > 0 && blank >= 0.3 * seams.length ? 'spaced' : 'compact';
}
