import type { MapData } from '../../model/collections.ts';
import type { Family } from '../../model/family.ts';

/** The picture is so many units wide; as high as the map is in this scale. */
export const pictureWidth = 1000;
/** More dots are not told apart in a small picture, and would be heavy. */
const mostDots = 3000;

type Dot = { place: readonly [x: number, y: number, ...rest: number[]]; family: Family | null };

/**
 * An SVG with the group `dots`: a path for each family, in the colour of its custom property where the
 * page that takes it in has one.
 */
export function dotsPicture(dots: readonly Dot[]): string {
  const step = Math.ceil(dots.length / mostDots);
  const some = dots.filter((_, at) => at % step === 0);
  const groups = Map.groupBy(some, ({ family }) => family ?? '');
  const drawn = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([family, group]) => {
      const stroke = family ? `var(--${family},currentColor)` : 'currentColor';
      return `<path stroke="${stroke}" d="${group.map(({ place }) => point(place)).join('')}"/>`;
    });
  const size = `viewBox="0 0 ${pictureWidth} ${pictureWidth}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><g id="dots" fill="none" stroke-linecap="round" stroke-width="12">${drawn.join('')}</g></svg>\n`;
}

/** How high the picture of a map is, and the path of a dot at a place of it: a line of no length with round ends. */
export function mapPicture({ papers }: MapData): {
  height: number;
  point: (place: Dot['place']) => string;
} {
  const height = Object.values(papers).reduce((most, place) => Math.max(most, place[1]), 0);
  return { height: Math.max(1, Math.ceil(height * pictureWidth)), point };
}

function point(place: Dot['place']): string {
  const [x, y] = picturePoint(place);
  return `M${x} ${y}h0`;
}

/** A place of the map in the units of the picture. */
export function picturePoint([x, y]: Dot['place']): [number, number] {
  return [Math.round(x * pictureWidth), Math.round(y * pictureWidth)];
}
