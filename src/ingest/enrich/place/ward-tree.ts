/** A place on the map. */
export type Point = readonly [x: number, y: number];

/** Points that were joined, with what joining them cost; a leaf has no parts. */
export type Branch = {
  x: number;
  y: number;
  /** How many papers it holds. */
  weight: number;
  cost: number;
  /** Numbers of its points. */
  members: readonly number[];
  parts: readonly Branch[];
};

/** Cells on a side: points of one cell are joined beforehand, so that the time stays bounded. */
const cells = 48;

/**
 * Joins points of the unit square into a tree, always the two groups whose union is the most compact
 * (Ward 1963), by chains of nearest neighbours (Murtagh 1983). Null without points.
 */
export function wardTree(points: readonly Point[]): Branch | null {
  const active = leaves(points);
  const chain: Branch[] = [];
  while (active.size > 1) {
    const tip = chain.at(-1) ?? start(active, chain);
    const next = nearest(tip, active, chain.at(-2));
    if (next !== chain.at(-2)) {
      chain.push(next);
      continue;
    }
    chain.length -= 2;
    active.delete(tip);
    active.delete(next);
    active.add(join(next, tip));
  }
  return [...active][0] ?? null;
}

/** The tree cut into at most `count` groups, the dearest unions undone first; the largest group first. */
export function cutTree(tree: Branch, count: number): Branch[] {
  const groups = [tree];
  while (groups.length < count) {
    const dearest = groups.reduce((most, group) => (group.cost > most.cost ? group : most));
    if (dearest.parts.length === 0) break;
    groups.splice(groups.indexOf(dearest), 1, ...dearest.parts);
  }
  return groups.sort((a, b) => b.weight - a.weight || (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

function start(active: ReadonlySet<Branch>, chain: Branch[]): Branch {
  const first = [...active][0] as Branch;
  chain.push(first);
  return first;
}

/** The group that is cheapest to join; of equally cheap ones the one before in the chain, which ends it. */
function nearest(tip: Branch, active: ReadonlySet<Branch>, before: Branch | undefined): Branch {
  let best = before as Branch;
  let least = before ? costOf(tip, before) : Number.POSITIVE_INFINITY;
  for (const other of active) {
    if (other === tip) continue;
    const cost = costOf(tip, other);
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}

function costOf(a: Branch, b: Branch): number {
  const distance = (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
  return (distance * a.weight * b.weight) / (a.weight + b.weight);
}

function join(a: Branch, b: Branch): Branch {
  const weight = a.weight + b.weight;
  return {
    x: (a.x * a.weight + b.x * b.weight) / weight,
    y: (a.y * a.weight + b.y * b.weight) / weight,
    weight,
    cost: costOf(a, b),
    members: [...a.members, ...b.members].sort((m, n) => m - n),
    parts: [a, b],
  };
}

function leaves(points: readonly Point[]): Set<Branch> {
  const grid = Map.groupBy(points.keys(), (number) => {
    const [x, y] = points[number] ?? [0, 0];
    return Math.floor(x * cells) * (cells + 1) + Math.floor(y * cells);
  });
  const mean = (numbers: readonly number[], axis: 0 | 1) =>
    numbers.reduce((sum, number) => sum + (points[number]?.[axis] ?? 0), 0) / numbers.length;
  return new Set(
    [...grid.values()].map((members) => ({
      x: mean(members, 0),
      y: mean(members, 1),
      weight: members.length,
      cost: 0,
      members,
      parts: [],
    })),
  );
}
