import type { MapColours } from './map-colours.client.ts';
import type { Place } from './map-frame.client.ts';
import type { MapPoints } from './map-points.ts';

/** Magnifications between which the names of areas give way to those of their parts. */
const givingWay = [1.7, 2.6] as const;

/** By how many of its heights a name may be shifted to find room. */
const shifts = [0, -1, 1, -2, 2];

type Name = { text: string; x: number; y: number; rank: 'area' | 'part' };
type Box = { left: number; top: number; right: number; bottom: number };

/** Makes a function that writes the names of regions on a canvas, none over another. */
export function nameWriter(areas: MapPoints['areas']): (
  pen: CanvasRenderingContext2D,
  view: {
    toScreen: (place: Place) => Place;
    k: number;
    width: number;
    height: number;
    colours: MapColours;
  },
) => void {
  const names = namesOf(areas);
  return (pen, { toScreen, k, width, height, colours }) => {
    const parts = share(k);
    const taken: Box[] = [];
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    for (const { text, rank, ...place } of names) {
      const alpha = rank === 'area' ? 1 - parts : parts;
      if (alpha <= 0.02) continue;
      const size = sizeOf(rank, width);
      pen.font = `italic 500 ${size}px Newsreader, "Newsreader stand-in", Georgia, serif`;
      const middle = toScreen(place);
      if (!isWithin(middle, width, height)) continue;
      const textWidth = pen.measureText(text).width;
      const x = between(textWidth / 2 + 4, middle.x, width - textWidth / 2 - 4);
      const at = shifts
        .map((shift) => ({ x, y: middle.y + shift * size }))
        .find((spot) => isFree(boxOf(spot, textWidth, size), taken));
      if (!at) continue;
      taken.push(boxOf(at, textWidth, size));
      pen.globalAlpha = alpha;
      pen.lineWidth = size / 6;
      pen.strokeStyle = colours.paper;
      pen.strokeText(text, at.x, at.y);
      pen.fillStyle = colours.ink;
      pen.fillText(text, at.x, at.y);
    }
    pen.globalAlpha = 1;
  };
}

type Labelled = { name: string; x: number; y: number };

function namesOf(areas: MapPoints['areas']): Name[] {
  const named = areas.filter(({ name }) => name);
  const parts = areas.flatMap((area): Labelled[] => (area.parts.length > 1 ? area.parts : [area]));
  return [
    ...named.map(({ name, x, y }): Name => ({ text: name, x, y, rank: 'area' })),
    ...parts
      .filter(({ name }) => name)
      .map(({ name, x, y }): Name => ({ text: name, x, y, rank: 'part' })),
  ];
}

/** How much the names of parts have taken over, from 0 to 1. */
function share(k: number): number {
  const [from, to] = givingWay;
  return between(0, (k - from) / (to - from), 1);
}

function sizeOf(rank: Name['rank'], width: number): number {
  const size = between(15, width / 48, 24);
  return rank === 'area' ? size : Math.max(14, size * 0.82);
}

function boxOf({ x, y }: Place, width: number, size: number): Box {
  return {
    left: x - width / 2 - 6,
    right: x + width / 2 + 6,
    top: y - size * 0.6,
    bottom: y + size * 0.6,
  };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function isWithin({ x, y }: Place, width: number, height: number): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some((other) => overlap(box, other));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
