/** A direction of an arrow key. */
export type Direction = readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1];
type Place = { x: number; y: number };

/** How much more a step aside costs than one ahead. */
const asideCost = 2;

/** The nearest of some places in a direction, null where there is none: ahead, and no further aside than ahead. */
export function nextDot<T extends Place>(
  from: Place,
  [dx, dy]: Direction,
  places: Iterable<T>,
): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const ahead = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
    if (ahead <= 0 || aside > ahead) continue;
    const cost = ahead + asideCost * aside;
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}
