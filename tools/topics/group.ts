import { DisjointSets } from '../../src/ingest/merge/disjoint-sets.ts';

/** Says how like two items, given by number, are: an inner product of vectors of one length. */
export type Like = (a: number, b: number) => number;

/** How often every item may look for a group that fits it better. */
const passes = 10;

/**
 * Divides `size` items into at most `count` groups of items by number, largest first: Ward's method (1963), the
 * union taken that is the most compact, then moves each item to the group whose members are on average most like
 * it (k-means with a kernel; Dhillon, Guan and Kulis 2004). The order of equals alone depends on numbers.
 */
export function group(size: number, like: Like, count: number): number[][] {
  let groups = wardGroups(size, like, count);
  for (let pass = 0; pass < passes; pass++) {
    const settled = settle(groups, size, like);
    if (settled.every((members, at) => `${members}` === `${groups[at]}`)) break;
    groups = settled;
  }
  return groups
    .filter((members) => members.length > 0)
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** Ward's groups alone, each in the order of its numbers. */
function wardGroups(size: number, like: Like, count: number): number[][] {
  const unions = wardUnions(distances(size, like)).sort((a, b) => a.cost - b.cost);
  const sets = new DisjointSets<number>();
  for (const { a, b } of unions.slice(0, Math.max(0, size - count))) sets.join(a, b);
  const items = Array.from({ length: size }, (_, item) => item);
  return [...Map.groupBy(items, (item) => sets.find(item)).values()];
}

/** Squared distances of vectors from their inner products. */
function distances(size: number, like: Like): Float32Array[] {
  const own = Array.from({ length: size }, (_, item) => like(item, item));
  return own.map((a, item) =>
    Float32Array.from(own, (b, other) => (other === item ? 0 : a + b - 2 * like(item, other))),
  );
}

type Union = { a: number; b: number; cost: number };

/** All unions of Ward's method, by chains of nearest neighbours (Murtagh 1983); changes the distances. */
function wardUnions(distances: Float32Array[]): Union[] {
  const sizes = distances.map(() => 1);
  const active = new Set(distances.keys());
  const chain: number[] = [];
  const unions: Union[] = [];
  while (active.size > 1) {
    const tip = chain.at(-1) ?? (chain[chain.push([...active][0] ?? 0) - 1] as number);
    const before = chain.at(-2);
    const next = nearest(tip, before, active, distances);
    if (next !== before) {
      chain.push(next);
      continue;
    }
    chain.length -= 2;
    unions.push({ a: next, b: tip, cost: distances[tip]?.[next] ?? 0 });
    unite(next, tip, { distances, sizes, active });
  }
  return unions;
}

/** The group that is nearest; of equally near ones that before in the chain, which ends it. */
function nearest(
  tip: number,
  before: number | undefined,
  active: ReadonlySet<number>,
  distances: readonly Float32Array[],
): number {
  const row = distances[tip] ?? new Float32Array();
  let best = before ?? -1;
  let least = before === undefined ? Number.POSITIVE_INFINITY : (row[before] ?? 0);
  for (const other of active) {
    const distance = row[other] ?? 0;
    if (other === tip || distance >= least) continue;
    best = other;
    least = distance;
  }
  return best;
}

/** Makes `b` part of `a`, by the formula of Lance and Williams (1967) for Ward's method. */
function unite(
  a: number,
  b: number,
  of: { distances: Float32Array[]; sizes: number[]; active: Set<number> },
): void {
  const [rowA, rowB] = [of.distances[a], of.distances[b]] as [Float32Array, Float32Array];
  const [m, n] = [of.sizes[a] ?? 0, of.sizes[b] ?? 0];
  of.active.delete(b);
  for (const other of of.active) {
    if (other === a) continue;
    const size = of.sizes[other] ?? 0;
    const far = (m + size) * (rowA[other] ?? 0) + (n + size) * (rowB[other] ?? 0);
    const distance = (far - size * (rowA[b] ?? 0)) / (m + n + size);
    rowA[other] = distance;
    (of.distances[other] as Float32Array)[a] = distance;
  }
  of.sizes[a] = m + n;
}

/** Every item in the group whose other members are on average most like it. */
function settle(groups: readonly number[][], size: number, like: Like): number[][] {
  const settled: number[][] = groups.map(() => []);
  const home = new Map(groups.flatMap((members, at) => members.map((item) => [item, at])));
  for (let item = 0; item < size; item++)
    settled[nearestGroup(item, groups, like) ?? home.get(item) ?? 0]?.push(item);
  return settled;
}

/** The place of the group whose members, but for the item itself, are on average most like it; none where no group has others. */
export function nearestGroup(
  item: number,
  groups: readonly (readonly number[])[],
  like: Like,
): number | undefined {
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  groups.forEach((members, at) => {
    const mean = meanLike(item, members, like);
    if (mean <= most) return;
    best = at;
    most = mean;
  });
  return best;
}

function meanLike(item: number, members: readonly number[], like: Like): number {
  let sum = 0;
  let others = 0;
  for (const other of members) {
    if (other === item) continue;
    sum += like(item, other);
    others++;
  }
  return others === 0 ? Number.NEGATIVE_INFINITY : sum / others;
}
