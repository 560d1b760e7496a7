import type { PaperText, Related } from '../../../model/paper.ts';
import { ranked } from '../../../text/counts.ts';
import { surfaceForms } from '../terms/surface-forms.ts';
import { terms } from '../terms/terms.ts';
import type { Thing } from '../terms/things.ts';
import { keepNeighbours } from './keep-neighbours.ts';
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
  /** How much of each paper, by its slug, speaks for each topic, by its name. */
  topics?: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The neighbours that papers had before, by slug; see `keepNeighbours`. */
  before?: ReadonlyMap<string, readonly Related[]> | null;
};

/**
 * Lists for each paper, by slug, the `count` papers nearest to it, nearest first, with what both share, most telling
 * first, as people write it: one to three things where a field tells what papers are about, else a topic; without a
 * field one to three terms. Of few papers the nearest may have little in common: there a neighbour that shares nothing
 * telling has no terms, and one that is hardly like the paper is left out. Neighbours from `before` stay, and so does
 * what they share where no field tells it.
 */
export function relate(
  nearest: Nearest,
  { count, vocabulary = [], things = null, topics = new Map(), before = null }: Relating,
): Map<string, Related[]> {
  const { papers } = nearest;
  const known = new Map([...(before ?? [])].map(([slug, list]) => [slug, list.map(slugOf)]));
  const lists = keepNeighbours(nearest, known, { count, least: leastLikeness });
  const shared = things
    ? nameShared(papers, things, topics)
    : keepShared(before, papers, writeShared(nearest, lists, vocabulary));
  return new Map(
    papers.map(({ slug }, paper) => [
      slug,
      (lists[paper] ?? []).map((number) => ({
        slug: papers[number]?.slug ?? '',
        terms: shared(paper, number),
      })),
    ]),
  );
}

function slugOf({ slug }: Related): string {
  return slug;
}

/** Papers that are less alike have no more in common than any two of one field. */
const leastLikeness = 0.25;

/** Says what two papers, given by number, share. */
type Shared = (a: number, b: number) => string[];

/** What two papers were said to share before, and else what they share. */
function keepShared(
  before: Relating['before'],
  papers: readonly PaperText[],
  shared: Shared,
): Shared {
  const known = new Map(
    [...(before ?? [])].map(([slug, list]) => [
      slug,
      new Map(list.map(({ slug, terms }) => [slug, terms])),
    ]),
  );
  return (a, b) => known.get(papers[a]?.slug ?? '')?.get(papers[b]?.slug ?? '') ?? shared(a, b);
}

/** The things that two papers share, or else the topic for which most speaks in both. */
function nameShared(
  papers: readonly PaperText[],
  things: ReadonlyMap<string, readonly Thing[]>,
  topics: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Shared {
  const slugs = papers.map(({ slug }) => slug);
  return (a, b) => {
    const [x = '', y = ''] = [slugs[a], slugs[b]];
    const found = sharedThings(things.get(x) ?? [], things.get(y) ?? []);
    return found.length > 0 ? found : sharedTopic(topics.get(x), topics.get(y));
  };
}

/** Of how much of two papers, as a product of shares, a topic has to be that both share. */
const leastOfTopic = 0.15;

function sharedTopic(
  a: ReadonlyMap<string, number> = new Map(),
  b: ReadonlyMap<string, number> = new Map(),
): string[] {
  const length = Math.hypot(...a.values()) * Math.hypot(...b.values()) || 1;
  const shared = [...a].map(([name, strength]) => [name, strength * (b.get(name) ?? 0)] as const);
  const [name = '', product = 0] = ranked(shared)[0] ?? [];
  return product >= leastOfTopic * length ? [name] : [];
}

/** The terms that two papers share, as all papers write them. */
function writeShared(
  { papers, found }: Nearest,
  lists: readonly (readonly number[])[],
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
  const all = lists.flatMap((list, paper) => list.flatMap((number) => keysOf(paper, number)));
  const surfaces = surfaceForms(papers, new Set(all), terms);
  return (a, b) => keysOf(a, b).map((key) => surfaces.get(key) ?? key);
}
