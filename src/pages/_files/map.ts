import {
  dotsPicture,
  mapBriefs,
  mapNames,
  mapOrder,
  mapPoints,
} from '../../features/map/map-data.ts';
import { briefsPerFile } from '../../features/map/map-points.ts';
import { paths } from '../../model/address.ts';
import { getDigests } from '../../store/digests.ts';
import { getMap } from '../../store/map.ts';
import { getPapersByKind, papersOf } from '../../store/papers.ts';
import { getTopics } from '../../store/topics.ts';
import { jsonFile, type WrittenFile } from './written-file.ts';

/** What the map loads: its points, and what cards tell, some papers a file; and its dots as a picture. */
export async function mapFiles(): Promise<WrittenFile[]> {
  const map = await getMap();
  const papers = await papersOf(mapOrder(map));
  const names = mapNames(
    papers,
    (await getTopics()).values(),
    await getPapersByKind(),
    await getDigests(),
  );
  const briefs = mapBriefs(papers);
  const files = Math.ceil(briefs.length / briefsPerFile);
  const dots = papers.map(({ slug, topicDetails: [topic] }) => ({
    place: map.papers[slug] ?? [0, 0],
    family: topic?.family ?? null,
  }));
  return [
    jsonFile(`${paths.map()}points.json`, () => mapPoints(map, papers, names)),
    ...Array.from({ length: files }, (_, file) =>
      jsonFile(`${paths.map()}briefs/${file}.json`, () =>
        briefs.slice(file * briefsPerFile, (file + 1) * briefsPerFile),
      ),
    ),
    // Pages take it in with `<use>`, which gives it their colours.
    { path: `${paths.map()}dots.svg`, type: 'image/svg+xml', text: () => dotsPicture(dots) },
  ];
}
