import { UMAP } from 'umap-js';
import { leadingEigenpairs, seededRandom } from '../relate/lanczos.ts';
import type { Near } from '../relate/nearest.ts';
import type { Point } from './ward-tree.ts';

/** How many of its nearest papers pull at a paper, itself among them. */
export const pulling = 15;
/** Smaller sites than this are laid out on a circle. */
const leastPapers = 5;
/** More rounds move nothing that an eye would see. */
const rounds = 200;
/** How near two dots may come, against how far a cluster reaches: enough room to point at one. */
const shape = { minDist: 0.25, spread: 1 };

/**
 * Places papers, given by those nearest to each, so that like stands near like: UMAP (McInnes, Healy and
 * Melville 2018) from a spectral start. The same neighbours give the same places.
 */
export function layOut(near: readonly (readonly Near[])[]): Point[] {
  if (near.length < leastPapers) return circle(near.length);
  const size = Math.min(pulling, near.length - 1);
  const umap = new UMAP({
    nNeighbors: size,
    nEpochs: rounds,
    random: seededRandom(),
    ...shape,
  });
  const most = Math.max(0, ...near.map((list) => list[0]?.likeness ?? 0));
  const lists = near.map((list, paper) => neighbourList(list, { paper, size, most }));
  umap.setPrecomputedKNN(
    lists.map((list) => list.map(({ number }) => number)),
    lists.map((list) => list.map(({ distance }) => distance)),
  );
  umap.initializeFit(near.map(() => [0]));
  const places = umap.getEmbedding();
  spectralStart(near).forEach(([x, y], at) => {
    const place = places[at];
    if (place) [place[0], place[1]] = [x, y];
  });
  for (let round = 0; round < rounds; round++) umap.step();
  return umap.getEmbedding().map(([x = 0, y = 0]) => [x, y]);
}

/** A paper's own number first, as UMAP wants it, and again where neighbours are lacking: it then pulls at nothing. */
function neighbourList(
  list: readonly Near[],
  { paper, size, most }: { paper: number; size: number; most: number },
): { number: number; distance: number }[] {
  const others = list
    .slice(0, size - 1)
    .map(({ number, likeness }) => ({ number, distance: most - likeness }));
  const missing = size - 1 - others.length;
  const none = Array.from({ length: missing }, () => ({ number: paper, distance: most }));
  return [{ number: paper, distance: 0 }, ...others, ...none];
}

function circle(count: number): Point[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

/** Side of the square in which a layout begins, in the units of UMAP. */
const side = 20;
/** A little noise keeps papers of one place from moving as one. */
const noise = 0.05;
/** Eigenpairs asked for: two are used, and they settle sooner among more. */
const asked = 24;

/**
 * Where UMAP begins: the two leading axes of the graph of neighbours after the trivial one (Laplacian
 * eigenmaps, Belkin and Niyogi 2003). With it parts of the map that belong together lie together;
 * from a random start they are torn apart.
 */
function spectralStart(near: readonly (readonly Near[])[]): Point[] {
  const graph = normalised(near);
  const pairs = leadingEigenpairs((vector) => lazyWalk(graph, vector), {
    order: near.length,
    count: Math.min(asked, near.length),
  });
  const random = seededRandom(7);
  const axes = [1, 2].map((at) => spread(pairs[at]?.vector ?? new Float64Array(near.length)));
  const jitter = () => (random() - 0.5) * noise * side;
  return near.map((_, at) => [(axes[0]?.[at] ?? 0) + jitter(), (axes[1]?.[at] ?? 0) + jitter()]);
}

type Edge = { to: number; weight: number };

/** The graph of neighbours made symmetric, each edge divided by the root of both degrees. */
function normalised(near: readonly (readonly Near[])[]): Edge[][] {
  const edges: Edge[][] = near.map(() => []);
  near.forEach((list, from) => {
    for (const { number, likeness } of list) {
      edges[from]?.push({ to: number, weight: likeness });
      edges[number]?.push({ to: from, weight: likeness });
    }
  });
  const degrees = edges.map((list) => list.reduce((sum, { weight }) => sum + weight, 0) || 1);
  return edges.map((list, from) =>
    list.map(({ to, weight }) => ({
      to,
      weight: weight / Math.sqrt((degrees[from] ?? 1) * (degrees[to] ?? 1)),
    })),
  );
}

/** Half a step stays where it is, so that no eigenvalue is negative. */
function lazyWalk(graph: readonly Edge[][], vector: Float64Array): Float64Array {
  return Float64Array.from(graph, (edges, at) => {
    let sum = vector[at] ?? 0;
    for (const { to, weight } of edges) sum += weight * (vector[to] ?? 0);
    return sum / 2;
  });
}

/** An axis by ranks: papers are spread evenly along it, where eigenvectors crowd nearly all at one end. */
function spread(axis: Float64Array): Float64Array {
  const order = [...axis.keys()].sort((a, b) => (axis[a] ?? 0) - (axis[b] ?? 0) || a - b);
  const places = new Float64Array(axis.length);
  order.forEach((item, rank) => {
    places[item] = (rank / Math.max(1, axis.length - 1) - 0.5) * side;
  });
  return places;
}
