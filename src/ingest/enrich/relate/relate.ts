import type { PaperText, Related } from '../../../model/paper.ts';
import { surfaceForms } from '../terms/surface-forms.ts';
import { terms } from '../terms/terms.ts';
import type { Thing } from '../terms/things.ts';
import type { Nearest } from './nearest.ts';
import { sharedTerms } from './shared-terms.ts';
import { sharedThings } from './shared-things.ts';
import { hasFewPapers, tellingness } from './telling-terms.ts';

type Relating = {
  /** How many neighbours a paper has. */
  count: number;
  /** Terms that are preferred for showing, as people write them. */
  vocabulary?: readonly string[];
  /** With a field: what each paper is about, by its slug. */
  things?: ReadonlyMap<string, readonly Thing[]> | null;
  /** The names of the topics of each paper, by its slug, the leading one first. */
  topics?: ReadonlyMap<string, readonly string[]>;
};

/**
 * Lists for each paper, by slug, the `count` papers nearest to it, nearest first, with what both share, most telling
 * first, as people write it: one to three things where a field tells what papers are about, else a topic; without a
 * field one to three terms. Of few papers the nearest may have little in common: there a neighbour that shares nothing
 * telling has no terms, and one that is hardly like the paper is left out.
 */
export function relate(
  nearest: Nearest,
  { count, vocabulary = [], things = null, topics = new Map() }: Relating,
): Map<string, Related[]> {
  const { papers, near } = nearest;
  const shared = things
    ? nameShared(papers, things, topics)
    : writeShared(nearest, count, vocabulary);
  return new Map(
    papers.map(({ slug }, paper) => {
      const others = (near[paper] ?? []).slice(0, count).filter(isAlike);
      return [
        slug,
        others.map(({ number }) => ({
          slug: papers[number]?.slug ?? '',
          terms: shared(paper, number),
        })),
      ];
    }),
  );
}

/** Papers that are less alike have no more in common than any two of one field. */
const leastLikeness = 0.25;

function isAlike({ likeness }: { likeness: number }): boolean {
  return likeness >= leastLikeness;
}

/** Says what two papers, given by number, share. */
type Shared = (a: number, b: number) => string[];

/** The things that two papers share, or else the first topic of the one that the other has too. */
function nameShared(
  papers: readonly PaperText[],
  things: ReadonlyMap<string, readonly Thing[]>,
  topics: ReadonlyMap<string, readonly string[]>,
): Shared {
  const of = <T>(known: ReadonlyMap<string, readonly T[]>, paper: number) =>
    known.get(papers[paper]?.slug ?? '') ?? [];
  return (a, b) => {
    const found = sharedThings(of(things, a), of(things, b));
    const others = of(topics, b);
    return found.length > 0
      ? found
      : of(topics, a)
          .filter((name) => others.includes(name))
          .slice(0, 1);
  };
}

/** The terms that two papers share, as all papers write them. */
function writeShared(
  { papers, found, near }: Nearest,
  count: number,
  vocabulary: readonly string[],
): Shared {
  const told = {
    keys: found.keys,
    telling: tellingness(papers, found, vocabulary),
    onlyTelling: hasFewPapers(papers),
  };
  const keysOf = (a: number, b: number) => {
    const [x, y] = [found.vectors[a], found.vectors[b]];
    return x && y ? sharedTerms(x, y, told) : [];
  };
  const all = near.flatMap((list, paper) =>
    list.slice(0, count).flatMap(({ number }) => keysOf(paper, number)),
  );
  const surfaces = surfaceForms(papers, new Set(all), terms);
  return (a, b) => keysOf(a, b).map((key) => surfaces.get(key) ?? key);
}
