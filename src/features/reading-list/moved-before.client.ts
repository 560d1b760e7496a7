import type { Changes, Library } from './library.client.ts';
import { placeOf, savedPapers } from './saved-papers.client.ts';

/**
 * The places to state so that a saved paper comes before another, or last. It is one place, unless no
 * number is left between its new neighbours: then all get new ones.
 */
export function movedBefore(library: Library, slug: string, next: string | null): Changes {
  const order = savedPapers(library).filter((other) => other !== slug);
  const index = next === null ? order.length : order.indexOf(next);
  const before = order[index - 1];
  const after = order[index];
  const low = before === undefined ? null : placeOf(library, before);
  const high = after === undefined ? null : placeOf(library, after);
  const place = between(low, high);
  if (place !== low && place !== high) return new Map([[slug, { place }]]);
  order.splice(index, 0, slug);
  return new Map(order.map((each, number) => [each, { place: number * gap }]));
}

/** Far enough apart for many moves between two neighbours. */
const gap = 1024;

function between(low: number | null, high: number | null): number {
  if (low === null) return high === null ? 0 : high - gap;
  return high === null ? low + gap : (low + high) / 2;
}
