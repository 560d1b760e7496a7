import { UMAP } from 'umap-js';
import type { Near } from '../relate/nearest.ts';
import type { Point } from './point.ts';
import { seededRandom } from './seeded-random.ts';
import { spectralStart } from './spectral-start.ts';

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
    places[at]?.splice(0, 2, x, y);
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
