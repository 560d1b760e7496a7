import {
  dotsPicture,
  mapNames,
  mapOrder,
  mapPapers,
  mapPoints,
} from '../../features/map/map-data.ts';
import { papersPerFile } from '../../features/map/map-points.ts';
import { paths } from '../../model/address.ts';
import { getDigests } from '../../store/digests.ts';
import { getMap } from '../../store/map.ts';
import { getPapersByKind, papersOf } from '../../store/papers.ts';
import { getTopics } from '../../store/topics.ts';
import { jsonFile, type WrittenFile } from './written-file.ts';

/** What the map loads: its points, and what is told of papers that lie together; and its dots as a picture. */
export async function mapFiles(): Promise<WrittenFile[]> {
  const map = await getMap();
  const papers = await papersOf(mapOrder(map));
  const names = mapNames(
    papers,
    (await getTopics()).values(),
    await getPapersByKind(),
    await getDigests(),
  );
  const told = mapPapers(papers);
  const files = Math.ceil(told.length / papersPerFile);
  const dots = papers.map(({ slug, topicDetails: [topic] }) => ({
    place: map.papers[slug] ?? [0, 0],
    family: topic?.family ?? null,
  }));
  return [
    jsonFile(`${paths.map()}points.json`, () => mapPoints(map, papers, names)),
    ...Array.from({ length: files }, (_, file) =>
      jsonFile(`${paths.map()}papers/${file}.json`, () =>
        told.slice(file * papersPerFile, (file + 1) * papersPerFile),
      ),
    ),
    // Pages take it in with `<use>`, which gives it their colours.
    { path: `${paths.map()}dots.svg`, type: 'image/svg+xml', text: () => dotsPicture(dots) },
  ];
}
