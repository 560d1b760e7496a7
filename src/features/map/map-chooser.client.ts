import { type Quadtree, quadtree } from 'd3-quadtree';
import type { Dot } from './dots.client.ts';
import type { MapFrame } from './map-frame.client.ts';

/** Pixels around a finger or a pointer in which a dot is hit. */
const reach = 14;
const arrows: Record<string, Direction> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A dot with its place on the whole map in pixels. */
type Spot = { dot: Dot; x: number; y: number };

/** Finds the dots that pointers and arrow keys mean. */
export class MapChooser {
  readonly #frame: MapFrame;
  #tree: Quadtree<Spot>;

  constructor(frame: MapFrame, dots: readonly Dot[]) {
    this.#frame = frame;
    this.#tree = this.#treeOf(dots);
  }

  /** Only these can be hit from now on, where the frame places them now. */
  narrow(dots: readonly Dot[]): void {
    this.#tree = this.#treeOf(dots);
  }

  #treeOf(dots: readonly Dot[]): Quadtree<Spot> {
    return quadtree<Spot>(
      dots.map((dot) => ({ dot, ...this.#frame.toBase(dot) })),
      ({ x }) => x,
      ({ y }) => y,
    );
  }

  /** The dot at a place on the screen, or null. */
  at(event: MouseEvent, element: Element): Dot | null {
    const { left, top } = element.getBoundingClientRect();
    const { transform } = this.#frame;
    const [x, y] = transform.invert([event.clientX - left, event.clientY - top]);
    return this.#tree.find(x, y, reach / transform.k)?.dot ?? null;
  }

  /** The dot to which an arrow key leads; without one chosen before, that in the middle of the view. */
  byKey(key: string, from: Dot | null): Dot | null {
    const direction = arrows[key];
    if (!direction) return null;
    if (!from) {
      const { x, y } = this.#frame.toBase(this.#frame.middle());
      return this.#tree.find(x, y)?.dot ?? null;
    }
    return nextDot(this.#frame.toBase(from), direction, this.#tree.data())?.dot ?? null;
  }
}

/** The way in which an arrow key with Shift moves the map; null for another key. */
export function panOf(key: string): readonly [number, number] | null {
  const [dx, dy] = arrows[key] ?? [];
  return dx === undefined || dy === undefined ? null : [-dx, -dy];
}

/** A direction of an arrow key. */
type Direction = readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1];
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
