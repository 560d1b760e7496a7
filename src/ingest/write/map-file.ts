import type { MapData } from '../../model/collections.ts';

/** The text of `content/map.json`: a line for each area and each paper, so that a change shows as a small diff. */
export function mapFile({ areas, papers }: MapData): string {
  const places = Object.keys(papers)
    .sort()
    .map((slug) => `${JSON.stringify(slug)}: ${JSON.stringify(papers[slug])}`);
  const lines = areas.map((area) => JSON.stringify(area));
  return `{\n"areas": [\n${lines.join(',\n')}\n],\n"papers": {\n${places.join(',\n')}\n}\n}\n`;
}
