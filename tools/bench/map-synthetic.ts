import { type MapPoints, mapGrid } from '../../src/features/map/map-points.ts';
import { families } from '../../src/model/families.ts';

const areas = 16;
const partsPerArea = 8;
/** How long titles are in a real site. */
const titleLength = 78;

/** The data of a map of so many papers in heaps, as `map/points.json` has it. */
export function syntheticPoints(count: number, random: () => number): MapPoints {
  const topics = Object.keys(families).flatMap((family) =>
    Array.from({ length: 8 }, (_, at) => ({
      slug: `${family}-${at}`,
      name: `${family} ${at}`,
      family: family as keyof typeof families,
    })),
  );
  const perPart = Math.ceil(count / areas / partsPerArea);
  const heaps = Array.from(
    { length: areas * partsPerArea },
    () => [random(), random() * 0.7] as const,
  );
  const papers = Array.from({ length: count }, (_, at) => {
    const [x, y] = heaps[Math.floor(at / perPart)] ?? [0.5, 0.5];
    const wide = () => (random() + random() + random() - 1.5) * 0.09;
    const clamp = (value: number) => Math.max(0, Math.min(1, value));
    return { x: clamp(x + wide()), y: clamp(y + wide()), topic: Math.floor((at / count) * 40) };
  });
  const part = (at: number) => ({
    name: `Region ${at}`,
    x: heaps[at]?.[0] ?? 0,
    y: heaps[at]?.[1] ?? 0,
    papers: Math.max(0, Math.min(perPart, count - at * perPart)),
  });
  return {
    areas: Array.from({ length: areas }, (_, area) => ({
      name: `Area ${area}`,
      x: heaps[area * partsPerArea]?.[0] ?? 0,
      y: heaps[area * partsPerArea]?.[1] ?? 0,
      parts: Array.from({ length: partsPerArea }, (_, at) => part(area * partsPerArea + at)),
    })),
    names: { topics, kinds: ['method'], digests: [{ id: 'one', label: 'One' }], months: [] },
    titles: papers.map((_, at) => `Paper ${at} `.padEnd(titleLength, 'on words ')),
    slugs: papers.map((_, at) => (at % 3 === 0 ? '5292572853' : '')),
    places: papers.flatMap(({ x, y }) => [Math.round(x * mapGrid), Math.round(y * mapGrid)]),
    topics: papers.map(({ topic }) => [topic]),
    kinds: papers.map(() => 0),
    digests: papers.map(() => [0]),
    months: papers.map(() => -1),
  };
}
