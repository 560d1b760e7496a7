import type { Family } from '../../model/family.ts';
import { type MapPoints, mapGrid } from './map-points.ts';
import type { MapState } from './map-state.client.ts';

/** A paper on the map. */
export type Dot = {
  number: number;
  x: number;
  y: number;
  family: Family | null;
  topics: { slug: string; name: string }[];
  kind: { slug: string; name: string } | undefined;
  digests: string[];
  /** Empty where it is not known. */
  month: string;
  area: number;
};

/** The papers of the map in its order. */
export function dotsOf(points: MapPoints): Dot[] {
  const { names } = points;
  const areas = points.areas.flatMap(({ parts }, area) =>
    parts.flatMap(({ papers }) => Array.from({ length: papers }, () => area)),
  );
  return points.kinds.map((kind, number) => {
    const topics = (points.topics[number] ?? []).flatMap((at) => names.topics[at] ?? []);
    return {
      number,
      x: (points.places[2 * number] ?? 0) / mapGrid,
      y: (points.places[2 * number + 1] ?? 0) / mapGrid,
      family: topics[0]?.family ?? null,
      topics,
      kind: names.kinds[kind],
      digests: (points.digests[number] ?? []).flatMap((at) => names.digests[at]?.id ?? []),
      month: names.months[points.months[number] ?? -1] ?? '',
      area: areas[number] ?? 0,
    };
  });
}

/** Whether the filters of a state let a paper through; one of unknown month passes where no month is asked for. */
export function passes(dot: Dot, { topic, digest, kind, from, to }: MapState): boolean {
  return (
    (!topic || dot.topics.some(({ slug }) => slug === topic)) &&
    (!digest || dot.digests.includes(digest)) &&
    (!kind || dot.kind?.slug === kind) &&
    (!from || dot.month >= from) &&
    (!to || (dot.month !== '' && dot.month <= to))
  );
}
