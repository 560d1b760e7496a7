import { type Family, huedFamilies } from '../../model/family.ts';
import type { Colour } from './lay-out-card.ts';

export type Rgb = readonly [number, number, number];

/** The light colours of `src/styles/tokens.css`, which canvases take in sRGB alone. */
export const colours: Record<Exclude<Colour, Family> | (typeof huedFamilies)[number], string> = {
  paper: '#fcfdfe',
  ink: '#192135',
  muted: '#4a5364',
  line: '#dadee5',
  mark: '#fcee6c',
  'family-1': '#1f68bc',
  'family-2': '#c13d34',
  'family-3': '#1c7f4c',
  'family-4': '#9540ad',
  'family-5': '#aa6a00',
};

/** The colours of every card's file, at most sixteen: flat ones, and two blends for the edges of letters, where more would not be seen. */
export const palette: Rgb[] = [
  ...steps('paper', 'ink', 3),
  rgb('muted'),
  ...steps('mark', 'ink', 3).slice(0, -1),
  ...huedFamilies.map(rgb),
];

/** Both colours and what lies between them, in so many even steps. */
function steps(from: keyof typeof colours, to: keyof typeof colours, count: number): Rgb[] {
  return Array.from({ length: count + 1 }, (_, step) => blend(rgb(from), rgb(to), step / count));
}

function rgb(colour: keyof typeof colours): Rgb {
  const value = Number.parseInt(colours[colour].slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

function blend(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
}
