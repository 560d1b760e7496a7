import { mapBriefs, mapOrder } from '../../../features/map/map-data.ts';
import { briefsPerFile, type MapBrief } from '../../../features/map/map-points.ts';
import { getMap } from '../../../store/map.ts';
import { papersOf } from '../../../store/papers.ts';
import { jsonResponse } from '../../_files.ts';

export async function getStaticPaths() {
  const briefs = mapBriefs(await papersOf(mapOrder(await getMap())));
  const files = Math.ceil(briefs.length / briefsPerFile);
  return Array.from({ length: files }, (_, file) => ({
    params: { file: String(file) },
    props: { briefs: briefs.slice(file * briefsPerFile, (file + 1) * briefsPerFile) },
  }));
}

export function GET({ props }: { props: { briefs: MapBrief[] } }): Response {
  return jsonResponse(props.briefs);
}
