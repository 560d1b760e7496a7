import type { Family } from '../../model/family.ts';
import type { Status } from '../../model/paper.ts';
import { type MapPoints, mapGrid, unpackSlug } from './map-points.ts';
import type { MapState } from './map-state.client.ts';

/** A paper on the map. */
export type Dot = {
  number: number;
  title: string;
  /** Undefined where it is that of most papers (BCP 47). */
  language: string | undefined;
  slug: string;
  status: Status | null;
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
  return points.titles.map((title, number) => {
    const topics = (points.topics[number] ?? []).flatMap((at) => names.topics[at] ?? []);
    return {
      number,
      title,
      language: points.languages?.[number],
      slug: unpackSlug(title, points.slugs[number] ?? ''),
      status: points.statuses?.[number] ?? null,
      x: (points.places[2 * number] ?? 0) / mapGrid,
      y: (points.places[2 * number + 1] ?? 0) / mapGrid,
      family: topics[0]?.family ?? null,
      topics,
      kind: names.kinds[points.kinds[number] ?? -1],
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
