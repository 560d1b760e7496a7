import type { Digest, MapData } from '../../model/collections.ts';
import type { Family } from '../../model/family.ts';
import type { Kind } from '../../model/kind.ts';
import type { Paper } from '../../model/paper.ts';
import type { TopicGroup } from '../../model/topic.ts';
import { siteConfig } from '../../site.config.ts';
import { sameLanguage } from '../../text/languages.ts';
import { excerpt } from '../../text/phrases.ts';
import { leadOf } from '../../text/sentences.ts';
import { type MapPaper, type MapPoints, mapGrid, slugMarks } from './map-points.ts';

/** Slugs in the order of the map: by area, by part, then by slug. */
export function mapOrder({ papers }: MapData): string[] {
  return Object.entries(papers)
    .sort(
      ([a, [, , area, part]], [b, [, , otherArea, otherPart]]) =>
        area - otherArea || part - otherPart || (a < b ? -1 : 1),
    )
    .map(([slug]) => slug);
}

/** What the map can be filtered by. */
export function mapNames(
  papers: readonly Paper[],
  topics: Iterable<TopicGroup>,
  kinds: readonly Kind[],
  digests: readonly Digest[],
): MapPoints['names'] {
  return {
    topics: [...topics]
      .filter((topic) => topic.papers.length > 0)
      .map(({ slug, name, family }) => ({ slug, name, family })),
    kinds: kinds.map(({ slug, name }) => ({ slug, name })),
    digests: digests.map(({ id, label }) => ({ id, label })),
    months: [...new Set(papers.flatMap(({ published }) => published ?? []))].sort(),
  };
}

/** What the map loads at once, of the papers in the order of the map. */
export function mapPoints(
  { areas, papers: places }: MapData,
  papers: readonly Paper[],
  names: MapPoints['names'],
): MapPoints {
  const at = <T>(list: readonly T[]) => new Map(list.map((value, number) => [value, number]));
  const topics = at(names.topics.map(({ slug }) => slug));
  const digests = at(names.digests.map(({ id }) => id));
  const kinds = at(names.kinds.map(({ slug }) => slug));
  const months = at(names.months);
  const sizes = Map.groupBy(Object.values(places), ([, , area, part]) => `${area}/${part}`);
  return {
    areas: areas.map((area, number) => ({
      ...area,
      parts: area.parts.map((part, inner) => ({
        ...part,
        papers: sizes.get(`${number}/${inner}`)?.length ?? 0,
      })),
    })),
    names,
    slugs: slugMarks(papers.map(({ slug }) => slug)),
    places: papers.flatMap(({ slug }) => {
      const [x, y] = places[slug] ?? [0, 0];
      return [Math.round(x * mapGrid), Math.round(y * mapGrid)];
    }),
    topics: papers.map((paper) => paper.topics.flatMap((slug) => topics.get(slug) ?? [])),
    kinds: papers.map(({ kind }) => (kind ? (kinds.get(kind) ?? -1) : -1)),
    digests: papers.map((paper) => paper.digests.flatMap((id) => digests.get(id) ?? [])),
    months: papers.map(({ published }) => (published ? (months.get(published) ?? -1) : -1)),
  };
}

/** Characters of a brief that a card shows. */
const lineLength = 180;

/** What cards and the list show of each paper, in the order of the map. */
export function mapPapers(papers: readonly Paper[]): MapPaper[] {
  const numbers = new Map(papers.map(({ slug }, number) => [slug, number]));
  return papers.map((paper) => ({
    slug: paper.slug,
    title: paper.title,
    line: excerpt(leadOf(paper)?.text ?? '', lineLength),
    near: paper.related.flatMap((slug) => numbers.get(slug) ?? []),
    ...(!sameLanguage(paper.language, siteConfig.language) && { language: paper.language }),
    ...(paper.status && { status: paper.status }),
  }));
}

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

/** The picture grows by so many units, so that a paper at its edge does not change every page that shows it. */
const heightStep = 50;
const heights = new WeakMap<MapData, number>();

/** How high the picture of a map is. */
export function pictureHeight(map: MapData): number {
  const known = heights.get(map);
  if (known) return known;
  const lowest = Object.values(map.papers).reduce((most, place) => Math.max(most, place[1]), 0);
  const height = Math.max(1, Math.ceil((lowest * pictureWidth) / heightStep)) * heightStep;
  heights.set(map, height);
  return height;
}

/** A paper in the picture of the map: the name of its region, its dot and those of others. */
export type PlaceInPicture = {
  region: string | undefined;
  height: number;
  here: string;
  near: string;
};

/** Where a paper lies in the picture, with others; null where the map does not have it. */
export function placeInPicture(
  map: MapData,
  slug: string,
  others: readonly Pick<Paper, 'slug'>[],
): PlaceInPicture | null {
  const here = map.papers[slug];
  if (!here) return null;
  const area = map.areas[here[2]];
  return {
    region: area?.parts[here[3]]?.name || area?.name,
    height: pictureHeight(map),
    here: point(here),
    near: others.map(({ slug }) => (map.papers[slug] ? point(map.papers[slug]) : '')).join(''),
  };
}

/** The path of a dot: a line of no length with round ends. */
function point(place: Dot['place']): string {
  const [x, y] = picturePoint(place);
  return `M${x} ${y}h0`;
}

/** A place of the map in the units of the picture. */
export function picturePoint([x, y]: Dot['place']): [number, number] {
  return [Math.round(x * pictureWidth), Math.round(y * pictureWidth)];
}
