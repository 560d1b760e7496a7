import type { MapData } from '../../../model/collections.ts';
import type { LabelCorpus, TopicFacts } from '../label/label-candidates.ts';
import type { Nearest } from '../relate/nearest.ts';
import { type Area, findRegions } from './find-regions.ts';
import { layOut } from './lay-out.ts';
import { nameRegions } from './name-regions.ts';
import { setUpright } from './set-upright.ts';

/**
 * Draws the map of a site: a place for every paper, near what it is like, and named regions. It depends
 * on the papers alone, not on their order.
 */
export function drawMap(
  { papers, near }: Nearest,
  corpus: LabelCorpus,
  topics: TopicFacts,
): MapData {
  const points = setUpright(layOut(near));
  const areas = findRegions(points);
  const slugs = papers.map(({ slug }) => slug);
  const papersOf = ({ members }: { members: readonly number[] }) => ({
    papers: members.map((number) => slugs[number] ?? ''),
  });
  const taken = new Set<string>();
  const names = nameRegions(areas.map(papersOf), corpus, { topics, taken });
  const parts = areas.flatMap((area) => area.parts);
  const partNames = nameRegions(parts.map(papersOf), corpus, { topics, taken });
  const homes = homesOf(areas);
  return {
    areas: areas.map((area, at) => ({
      ...middle(area),
      name: names[at] ?? '',
      parts: area.parts.map((part) => ({
        ...middle(part),
        name: partNames[parts.indexOf(part)] ?? '',
      })),
    })),
    papers: Object.fromEntries(
      slugs.map((slug, number) => {
        const [x, y] = points[number] ?? [0, 0];
        const [area, part] = homes.get(number) ?? [0, 0];
        return [slug, [x, y, area, part]];
      }),
    ),
  };
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

function middle({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: Number(x.toFixed(4)), y: Number(y.toFixed(4)) };
}
