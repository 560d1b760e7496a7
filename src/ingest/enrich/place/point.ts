/** A place on the map. */
export type Point = readonly [x: number, y: number];
