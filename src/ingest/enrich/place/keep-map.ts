import type { MapData } from '../../../model/collections.ts';
import { seededRandom } from '../relate/lanczos.ts';
import type { Near, Nearest } from '../relate/nearest.ts';

type Place = MapData['papers'][string];

/**
 * Brings a map that was drawn before up to date: whoever has a place keeps it, and so do areas and their names; a new
 * paper is laid among the papers nearest to it; those that are gone leave. Null where less than half of the papers
 * have a place, since new ones would then crowd around a few: such a map is to be drawn anew.
 */
export function keepMap(
  nearest: Pick<Nearest, 'papers' | 'nearTo'>,
  before: MapData,
): MapData | null {
  const placed = nearest.papers.filter(({ slug }) => placeIn(before, slug));
  return nearest.papers.length > 2 * placed.length ? null : layNew(nearest, before);
}

/** Lays papers that have no place on a map among those nearest to them; see `keepMap`. */
export function layNew(
  { papers, nearTo }: Pick<Nearest, 'papers' | 'nearTo'>,
  before: MapData,
): MapData {
  const places = papers.map(({ slug }) => placeIn(before, slug));
  const strangers = new Set<number>();
  places.forEach((place, paper) => {
    if (!place) strangers.add(paper);
  });
  // Those nearest to papers that have a place first, then those nearest to these.
  while (strangers.size > 0) {
    const laid = [...strangers].flatMap((paper): [number, Place][] => {
      const place = layAmong(placedNear(nearTo(paper), places), papers[paper]?.slug ?? '');
      return place ? [[paper, place]] : [];
    });
    if (laid.length === 0) break;
    for (const [paper, place] of laid) {
      places[paper] = place;
      strangers.delete(paper);
    }
  }
  const edge = edgeOf(before);
  return {
    ...before,
    papers: Object.fromEntries(papers.map(({ slug }, paper) => [slug, places[paper] ?? edge])),
  };
}

/** Whether most papers came after a map was drawn, so that its regions are no longer those of the papers. */
export function isOutgrown({ drawn, papers }: MapData): boolean {
  return drawn !== undefined && Object.keys(papers).length > 2 * drawn;
}

/** The place of a paper; null where it has none or one in an area that is not there. */
function placeIn({ areas, papers }: MapData, slug: string): Place | null {
  const place = Object.hasOwn(papers, slug) ? papers[slug] : undefined;
  return place && areas[place[2]]?.parts[place[3]] ? place : null;
}

type Placed = { place: Place; likeness: number };

function placedNear(near: readonly Near[], places: readonly (Place | null)[]): Placed[] {
  return near.flatMap(({ number, likeness }) => {
    const place = places[number];
    return place ? [{ place, likeness }] : [];
  });
}

/** So many of the papers nearest to a new one say where it lies. */
const guides = 8;
/** How far from their middle it is laid at most, as a share of the width, so that papers of one middle stand apart. */
const apart = 0.006;
/** As exact as a place of a new map. */
const precision = 4;

/** The middle of the nearest in that part of the map for which most of them speak; null where nobody near has a place. */
function layAmong(near: readonly Placed[], slug: string): Place | null {
  const groups = Map.groupBy(
    near.slice(0, guides),
    ({ place: [, , area, part] }) => `${area} ${part}`,
  );
  const [first] = [...groups.values()].sort((a, b) => weightOf(b) - weightOf(a));
  if (!first) return null;
  const weight = weightOf(first) || 1;
  const mean = (axis: 0 | 1) =>
    first.reduce((sum, { place, likeness }) => sum + place[axis] * likeness, 0) / weight;
  const random = seededRandom(seedOf(slug));
  const [angle, distance] = [2 * Math.PI * random(), apart * Math.sqrt(random())];
  const [, , area, part] = first[0]?.place ?? [0, 0, 0, 0];
  return [
    within(mean(0) + distance * Math.cos(angle)),
    within(mean(1) + distance * Math.sin(angle)),
    area,
    part,
  ];
}

function weightOf(group: readonly Placed[]): number {
  return group.reduce((sum, { likeness }) => sum + likeness, 0);
}

/** A number that hangs on the letters of a text (FNV-1a), for a chance that is the same in every run. */
function seedOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  return 1 + (hash % 2147483646);
}

function within(value: number): number {
  return Number(Math.min(1, Math.max(0, value)).toFixed(precision));
}

/** Where a paper lies that is like no other: in the middle of the last, smallest part. */
function edgeOf({ areas }: MapData): Place {
  const area = areas.length - 1;
  const part = (areas[area]?.parts.length ?? 1) - 1;
  const { x = 0, y = 0 } = areas[area]?.parts[part] ?? {};
  return [x, y, area, part];
}
