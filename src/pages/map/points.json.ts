import { mapNames, mapOrder, mapPoints } from '../../features/map/map-data.ts';
import { getDigests } from '../../store/digests.ts';
import { getMap } from '../../store/map.ts';
import { papersOf } from '../../store/papers.ts';
import { getTopics } from '../../store/topics.ts';
import { jsonResponse } from '../_files.ts';

export async function GET(): Promise<Response> {
  const map = await getMap();
  const papers = await papersOf(mapOrder(map));
  const names = mapNames(papers, (await getTopics()).values(), await getDigests());
  return jsonResponse(mapPoints(map, papers, names));
}
