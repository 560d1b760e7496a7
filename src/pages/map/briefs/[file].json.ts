import { briefsPerFile, type MapBrief } from '../../../features/map/map-points.ts';
import { jsonResponse } from '../../../store/json-response.ts';
import { getMapBriefs } from '../../../store/map.ts';

export async function getStaticPaths() {
  const briefs = await getMapBriefs();
  const files = Math.ceil(briefs.length / briefsPerFile);
  return Array.from({ length: files }, (_, file) => ({
    params: { file: String(file) },
    props: { briefs: briefs.slice(file * briefsPerFile, (file + 1) * briefsPerFile) },
  }));
}

export function GET({ props }: { props: { briefs: MapBrief[] } }): Response {
  return jsonResponse(props.briefs);
}
