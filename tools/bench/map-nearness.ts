import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefsPerFile, type MapBrief, type MapPoints } from '../../src/features/map/map-points.ts';

/** How many of a paper's nearest on the map are looked at. */
const looked = 15;

/**
 * Which share of the related papers of a built site's papers are among the 15 nearest on its map, and
 * which share would be by chance.
 */
export function mapNearness(site: string): { share: number; chance: number } {
  const read = (file: string) => JSON.parse(readFileSync(join(site, 'map', file), 'utf8'));
  const { places, titles }: MapPoints = read('points.json');
  const files = Math.ceil(titles.length / briefsPerFile);
  const briefs = Array.from({ length: files }, (_, file): MapBrief[] =>
    read(`briefs/${file}.json`),
  ).flat();
  const hits = briefs.flatMap(([, near], paper) => {
    const nearest = new Set(nearestOf(paper, places));
    return near.map((other) => nearest.has(other));
  });
  return {
    share: hits.filter(Boolean).length / hits.length,
    chance: looked / (titles.length - 1),
  };
}

function nearestOf(paper: number, places: readonly number[]): number[] {
  const at = (number: number) => [places[2 * number] ?? 0, places[2 * number + 1] ?? 0] as const;
  const [x, y] = at(paper);
  return Array.from({ length: places.length / 2 }, (_, number) => number)
    .filter((number) => number !== paper)
    .map((number) => ({ number, distance: Math.hypot(at(number)[0] - x, at(number)[1] - y) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, looked)
    .map(({ number }) => number);
}
