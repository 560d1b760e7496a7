import type { MapData } from '../../../model/collections.ts';
import type { LabelCorpus } from '../label/label-candidates.ts';
import { labelSurfaces, sentenceCase } from '../label/label-surfaces.ts';
import type { Candidate } from '../label/rank-phrases.ts';
import { regionCandidates } from '../label/region-candidates.ts';
import type { TopicFacts } from '../label/topic-facts.ts';
import type { Nearest } from '../relate/nearest.ts';
import { phraseKey } from '../terms/terms.ts';
import { layOut } from './lay-out.ts';
import { turnOver } from './turn-over.ts';
import { type Branch, cutTree, type Point, wardTree } from './ward-tree.ts';

/**
 * Draws the map of a site: a place for every paper, near what it is like, and named regions. It depends
 * on the papers alone, not on their order; where there was another map `before`, it is turned to lie over that.
 */
export function drawMap(
  { papers, nearTo }: Pick<Nearest, 'papers' | 'nearTo'>,
  corpus: LabelCorpus,
  topics: TopicFacts,
  before: MapData | null = null,
): MapData {
  const slugs = papers.map(({ slug }) => slug);
  const points = setUpright(
    layOut(slugs.map((_, paper) => nearTo(paper))),
    before && slugs.map((slug) => placeOf(slug, before)),
  );
  const areas = findRegions(points);
  const papersOf = ({ members }: { members: readonly number[] }) => ({
    papers: members.map((number) => slugs[number] ?? ''),
  });
  const taken = new Set<string>();
  const names = nameRegions(areas.map(papersOf), corpus, { topics, taken });
  const parts = areas.flatMap((area) => area.parts);
  const owners = areas.flatMap(({ parts }, at) => parts.map(() => keyOfName(names[at] ?? '')));
  const partNames = nameRegions(parts.map(papersOf), corpus, { topics, taken, owners });
  const homes = homesOf(areas);
  const place = (number: number): MapData['papers'][string] => {
    const [x, y] = points[number] ?? [0, 0];
    return [x, y, ...(homes.get(number) ?? ([0, 0] as const))];
  };
  return {
    areas: areas.map((area, at) => ({
      ...middle(area),
      name: names[at] ?? '',
      parts: area.parts.map((part) => ({
        ...middle(part),
        name: partNames[parts.indexOf(part)] ?? '',
      })),
    })),
    papers: Object.fromEntries(slugs.map((slug, number) => [slug, place(number)])),
  };
}

function placeOf(slug: string, { papers }: MapData): Point | null {
  const place = Object.hasOwn(papers, slug) ? papers[slug] : undefined;
  return place ? [place[0], place[1]] : null;
}

/** The area and the part that each paper lies in, all by number. */
function homesOf(areas: readonly Area[]): Map<number, [number, number]> {
  return new Map(
    areas.flatMap(({ parts }, area) =>
      parts.flatMap(({ members }, part) =>
        members.map((number): [number, [number, number]] => [number, [area, part]]),
      ),
    ),
  );
}

function middle({ x, y }: Region): { x: number; y: number } {
  return { x: round(x), y: round(y) };
}

/** A region of the map: its middle, and its papers by number, those nearest to the middle first. */
type Region = { x: number; y: number; members: number[] };
/** A large region with the smaller ones that make it up. */
type Area = Region & { parts: Region[] };

const mostAreas = 16;
const mostParts = 8;
/** Papers of a part, more or less: enough for a name, few enough for it to be a narrow one. */
const papersPerPart = 16;

/** Divides a map into areas, largest first, and each area into parts. */
function findRegions(points: readonly Point[]): Area[] {
  const tree = wardTree(points);
  if (!tree) return [];
  return cutTree(tree, areaCount(points.length)).map((branch) => ({
    ...region(branch, points),
    parts: cutTree(branch, between(1, branch.weight / papersPerPart, mostParts)).map((part) =>
      region(part, points),
    ),
  }));
}

/** Twelve areas for about 600 papers. */
function areaCount(papers: number): number {
  return between(1, Math.sqrt(papers / 4), mostAreas);
}

function between(least: number, value: number, most: number): number {
  return Math.round(Math.max(least, Math.min(most, value)));
}

function region({ x, y, members }: Branch, points: readonly Point[]): Region {
  const distance = (number: number) => {
    const [left, top] = points[number] ?? [0, 0];
    return Math.hypot(left - x, top - y);
  };
  return { x, y, members: [...members].sort((a, b) => distance(a) - distance(b) || a - b) };
}

/** A longer name would run over its neighbours. */
const longestName = 26;

/**
 * Names groups of papers, each given by slugs from its middle outwards, by what sets them apart: one
 * phrase in sentence case. No two names are alike, and none says what one in `taken` does, to which they are added, but
 * for the name of the area that a part lies in, given in `owners` by key, which it may narrow; a group that has no phrase of its
 * own left has an empty name.
 */
function nameRegions(
  groups: readonly { papers: readonly string[] }[],
  corpus: LabelCorpus,
  { topics, taken, owners = [] }: { topics: TopicFacts; taken: Set<string>; owners?: string[] },
): string[] {
  const candidates = regionCandidates(groups, corpus, topics);
  const surfaces = labelSurfaces(candidates.flat(), corpus.papers, corpus.language);
  return candidates.map((list, at) => {
    const narrows = (key: string, other: string) =>
      other === owners[at] && (key.endsWith(` ${other}`) || isOneOf(key, other));
    const chosen = list.find(({ key }) => {
      const others = [...taken].filter((other) => !narrows(key, other));
      return isFit(surfaces.get(key)) && !saysTaken(key, others);
    });
    if (!chosen) return '';
    taken.add(chosen.key);
    return sentenceCase(surfaces.get(chosen.key) ?? chosen.key);
  });
}

function isFit(surface: string | undefined): boolean {
  return surface !== undefined && surface.length <= longestName;
}

/** The key of a name, of two that are joined as `regionCandidates` gives it. */
function keyOfName(name: string): string {
  return name
    .split(' and ')
    .map((part) => phraseKey(part))
    .join(' and ');
}

/** Whether a name is one of two that are joined by an `and`. */
function isOneOf(key: string, joined: string): boolean {
  return joined.startsWith(`${key} and `) || joined.endsWith(` and ${key}`);
}

/** Whether a name has all words of another, or all its words stand in it. */
function saysTaken(key: Candidate['key'], taken: readonly string[]): boolean {
  const words = new Set(key.split(' '));
  return taken.some((other) => {
    const others = new Set(other.split(' '));
    return words.isSubsetOf(others) || others.isSubsetOf(words);
  });
}

/** Digits after the point of a coordinate: finer than a pixel of a map eight screens wide. */
const precision = 4;

/**
 * Turns a layout so that it is as wide as can be, or lies over the places from before, and scales it: its longer side
 * runs from 0 to 1, the other from 0 on in the same scale.
 */
function setUpright(points: readonly Point[], before: readonly (Point | null)[] | null): Point[] {
  const turned = before?.some((place) => place)
    ? turnOver(points, before)
    : turn(points, principalAngle(points));
  const [left, right] = range(turned.map(([x]) => x));
  const [top, bottom] = range(turned.map(([, y]) => y));
  const side = Math.max(right - left, bottom - top) || 1;
  return turned.map(([x, y]) => [round((x - left) / side), round((y - top) / side)]);
}

/** The angle of the direction in which points vary most. */
function principalAngle(points: readonly Point[]): number {
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const product = (of: (point: Point) => number) => mean(points.map(of));
  const xx = product(([x]) => (x - meanX) ** 2);
  const yy = product(([, y]) => (y - meanY) ** 2);
  const xy = product(([x, y]) => (x - meanX) * (y - meanY));
  return Math.atan2(2 * xy, xx - yy) / 2;
}

function turn(points: readonly Point[], angle: number): Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(([x, y]) => [x * cos + y * sin, y * cos - x * sin]);
}

function range(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function round(value: number): number {
  return Number(value.toFixed(precision));
}
