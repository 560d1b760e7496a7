import { type AtomFeed, parseAtomFeed } from 'feedsmith';
import { FetchProblem } from './problem.ts';

type Feed = AtomFeed.Feed<string>;

/**
 * Reads a whole Atom feed. Throws a `FetchProblem` for anything else, half a feed too: only a feed that is well-formed and
 * has no entries is an empty one. A document type, which could bring entities along, is refused: no feed of arXiv has any.
 */
export function readAtom(xml: string, host: string): Feed {
  const wrong = (what: string) =>
    new FetchProblem(`The answer of ${host} ${what}. Nothing of it was kept; try again later.`);
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw wrong('brings a document type along, as no feed does');
  if (!/<\/feed>\s*$/.test(xml) && !/<feed[^>]*\/>\s*$/.test(xml)) throw wrong('is no whole feed');
  try {
    return parseAtomFeed(xml);
  } catch {
    throw wrong('is no well-formed feed');
  }
}

export type AtomEntry = AtomFeed.Entry<string>;
