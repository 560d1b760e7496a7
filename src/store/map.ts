import { getCollection } from 'astro:content';
import { type MapBrief, type MapPoints, mapGrid, mapOrder } from '../features/map/map-points.ts';
import { packSlug } from '../features/map/packed-slug.ts';
import type { MapData } from '../model/collections.ts';
import type { Family } from '../model/family.ts';
import { excerpt } from '../text/excerpt.ts';
import { getDigests } from './digests.ts';
import { getPapersByKind } from './groups.ts';
import { type Paper, papersOf } from './papers.ts';
import { getTopics } from './topics.ts';

/** Characters of a brief that a card shows. */
const lineLength = 180;

let map: Promise<MapData> | undefined;

/** Where every paper lies; empty where the content has no map. */
export function getMap(): Promise<MapData> {
  if (import.meta.env.DEV) return load();
  map ??= load();
  return map;
}

async function load(): Promise<MapData> {
  const [entry] = await getCollection('map');
  return entry?.data ?? { areas: [], papers: {} };
}

/** The papers in the order of the map. */
export async function getMapPapers(): Promise<Paper[]> {
  return papersOf(mapOrder(await getMap()));
}

/** The family that gives a paper its colour, null for a paper without topics. */
export async function familyOf(paper: Paper): Promise<Family | null> {
  return (await getTopics()).get(paper.topics[0]?.slug ?? '')?.family ?? null;
}

/** All that the map loads at once. */
export async function getMapPoints(): Promise<MapPoints> {
  const { areas, papers: places } = await getMap();
  const papers = await getMapPapers();
  const names = await getNames(papers);
  const at = <T>(list: readonly T[]) => new Map(list.map((value, number) => [value, number]));
  const topics = at(names.topics.map(({ slug }) => slug));
  const digests = at(names.digests.map(({ id }) => id));
  const [kinds, months] = [at(names.kinds), at(names.months)];
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
    titles: papers.map(({ title }) => title),
    slugs: papers.map(({ slug, title }) => packSlug(title, slug)),
    places: papers.flatMap(({ slug }) => {
      const [x, y] = places[slug] ?? [0, 0];
      return [Math.round(x * mapGrid), Math.round(y * mapGrid)];
    }),
    topics: papers.map((paper) => paper.topics.flatMap(({ slug }) => topics.get(slug) ?? [])),
    kinds: papers.map(({ kind }) => kinds.get(kind) ?? 0),
    digests: papers.map((paper) => paper.digests.flatMap(({ id }) => digests.get(id) ?? [])),
    months: papers.map(({ month }) => (month ? (months.get(month) ?? -1) : -1)),
  };
}

/** What the map can be filtered by. */
export async function getNames(papers: readonly Paper[]): Promise<MapPoints['names']> {
  return {
    topics: [...(await getTopics()).values()]
      .filter((topic) => topic.papers.length > 0)
      .map(({ slug, name, family }) => ({ slug, name, family })),
    kinds: [...(await getPapersByKind()).keys()],
    digests: (await getDigests()).map(({ id, label }) => ({ id, label })),
    months: [...new Set(papers.flatMap(({ month }) => month ?? []))].sort(),
  };
}

/** What cards show of each paper, in the order of the map. */
export async function getMapBriefs(): Promise<MapBrief[]> {
  const papers = await getMapPapers();
  const numbers = new Map(papers.map(({ slug }, number) => [slug, number]));
  return papers.map(({ lead, related }) => [
    excerpt(lead?.text ?? '', lineLength),
    related.flatMap(({ slug }) => numbers.get(slug) ?? []),
  ]);
}
