import { dotsPicture } from '../../features/map/dots-picture.ts';
import { familyOf, getMap, getMapPapers } from '../../store/map.ts';

/** The dots of the map as a picture that pages take in with `<use>`, which gives it their colours. */
export async function GET(): Promise<Response> {
  const { papers: places } = await getMap();
  const papers = await getMapPapers();
  const dots = await Promise.all(
    papers.map(async (paper) => ({
      place: places[paper.slug] ?? [0, 0],
      family: await familyOf(paper),
    })),
  );
  return new Response(dotsPicture(dots), { headers: { 'Content-Type': 'image/svg+xml' } });
}
