import { compare } from '../../text/counts.ts';
import type { PaperFacts, SearchRoot } from '../root.ts';

/** Several bundles as if they were one: what is known of their papers, and where each stands. */
export type JoinedRoot = {
  root: SearchRoot;
  /** The number of each paper of each bundle among all. */
  numbers: readonly (readonly number[])[];
  /** The bundle of a paper and its number there, by its number among all. */
  places: readonly (readonly [bundle: number, number: number])[];
  /** The place of each topic of each bundle among all. */
  topics: readonly (readonly number[])[];
};

/** Joins the roots of bundles; the papers of all stand newest submission first, of equals those of the first bundle. */
export function joinRoots(roots: readonly SearchRoot[]): JoinedRoot {
  const topics = joinLists(roots.map((root) => root.topics));
  const kinds = joinLists(roots.map((root) => root.kinds));
  const digests = joinLists(roots.map((root) => root.digests));
  const places = roots
    .flatMap(({ papers }, bundle) => papers.map((_, number) => [bundle, number] as const))
    .sort(([a, i], [b, k]) => compare(monthOf(roots[b], k), monthOf(roots[a], i)));
  const numbers = roots.map(({ papers }) => Array.from(papers, () => 0));
  places.forEach(([bundle, number], at) => {
    (numbers[bundle] ?? [])[number] = at;
  });
  const factsOf = (bundle: number, number: number): PaperFacts => {
    const facts = roots[bundle]?.papers[number];
    if (!facts) throw new Error(`The search has no paper ${number} of bundle ${bundle}.`);
    const [own, kind, listed, ...rest] = facts;
    const among = (list: JoinedList, places: readonly number[]) =>
      places.map((place) => list.places[bundle]?.[place] ?? -1);
    const [kindPlace = -1] = among(kinds, [kind]);
    return [among(topics, own), kindPlace, among(digests, listed), ...rest];
  };
  const [first] = roots;
  const root: SearchRoot = {
    version: '',
    texts: [],
    shards: [],
    common: [],
    spellings: [],
    topics: topics.all,
    kinds: kinds.all,
    kindNames: kinds.all.map((slug) => kindName(slug, roots)),
    digests: digests.all,
    papers: places.map(([bundle, number]) => factsOf(bundle, number)),
    languages: joinFacts(roots, numbers, ({ languages }) => languages),
    statuses: joinFacts(roots, numbers, ({ statuses }) => statuses),
    years: joinFacts(roots, numbers, ({ years }) => years),
    ...(first?.year && { listedYears: places.map(([bundle]) => roots[bundle]?.year ?? '') }),
    ...(first?.bundles && { bundles: first.bundles }),
  };
  return { root, numbers, places, topics: topics.places };
}

function monthOf(root: SearchRoot | undefined, number: number): string {
  return root?.papers[number]?.[4] ?? '';
}

/** The values of several lists, each once, and where those of each list stand. */
type JoinedList = { all: string[]; places: number[][] };

function joinLists(lists: readonly (readonly string[])[]): JoinedList {
  const all = [...new Set(lists.flat())];
  const at = new Map(all.map((value, place) => [value, place]));
  return { all, places: lists.map((list) => list.map((value) => at.get(value) ?? -1)) };
}

function kindName(slug: string, roots: readonly SearchRoot[]): string {
  const names = roots.map(({ kinds, kindNames }) => kindNames?.[kinds.indexOf(slug)]);
  return names.find((name) => name !== undefined) ?? slug;
}

function joinFacts<Fact>(
  roots: readonly SearchRoot[],
  numbers: JoinedRoot['numbers'],
  of: (root: SearchRoot) => Record<number, Fact> | undefined,
): Record<number, Fact> {
  const facts = roots.flatMap((root, bundle) =>
    Object.entries(of(root) ?? {}).map(([number, fact]) => [
      numbers[bundle]?.[Number(number)] ?? -1,
      fact,
    ]),
  );
  return Object.fromEntries(facts);
}
