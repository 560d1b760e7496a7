import type { Ask } from './search-page.ts';

/** A half-remembered paper: what someone types, in which way it falls short, and the paper's slug. */
export type KnownItemCase = { query: string; kind: string; slug: string };

/** A subject: what someone types, in which words, and how well papers answer it, 1 or 2, by slug. */
export type TopicalCase = { query: string; style: string; relevant: ReadonlyMap<string, number> };

/** Shares of the cases whose paper came first, and among the first five. */
export type KnownItemScore = { cases: number; first: number; five: number };

/** Scores known-item questions, by kind and under `all`. */
export async function scoreKnownItems(
  cases: readonly KnownItemCase[],
  ask: Ask,
): Promise<Map<string, KnownItemScore>> {
  const places: { kind: string; place: number }[] = [];
  for (const { query, kind, slug } of cases) {
    places.push({ kind, place: (await ask(query)).indexOf(slug) });
  }
  return byGroup(
    places,
    ({ kind }) => kind,
    (group) => ({
      cases: group.length,
      first: share(group, ({ place }) => place === 0),
      five: share(group, ({ place }) => place >= 0 && place < 5),
    }),
  );
}

/** Mean nDCG@10 of questions about a subject, by style and under `all`. */
export async function scoreTopical(
  cases: readonly TopicalCase[],
  ask: Ask,
): Promise<Map<string, { cases: number; ndcg: number }>> {
  const gains: { style: string; gain: number }[] = [];
  for (const { query, style, relevant } of cases) {
    const grades = (await ask(query)).map((slug) => relevant.get(slug) ?? 0);
    gains.push({ style, gain: normalisedGain(grades, [...relevant.values()]) });
  }
  return byGroup(
    gains,
    ({ style }) => style,
    (group) => ({
      cases: group.length,
      ndcg: group.reduce((sum, { gain }) => sum + gain, 0) / Math.max(1, group.length),
    }),
  );
}

/**
 * nDCG of Järvelin and Kekäläinen (2002), cut at `depth`, with the exponential gain 2^grade − 1:
 * `grades` in the order found, `all` grades of relevant papers in any order. 1 is the best order.
 */
export function normalisedGain(
  grades: readonly number[],
  all: readonly number[],
  depth = 10,
): number {
  const gain = (some: readonly number[]) =>
    some.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const ideal = gain([...all].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(grades) / ideal;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}

function byGroup<T, R>(
  items: readonly T[],
  groupOf: (item: T) => string,
  score: (group: readonly T[]) => R,
): Map<string, R> {
  const groups = [...new Set(items.map(groupOf))].sort();
  return new Map([
    ['all', score(items)],
    ...groups.map((name): [string, R] => [
      name,
      score(items.filter((item) => groupOf(item) === name)),
    ]),
  ]);
}
