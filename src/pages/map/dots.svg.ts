import { dotsPicture } from '../../features/map/dots-picture.ts';
import { mapOrder } from '../../features/map/map-data.ts';
import { getMap } from '../../store/map.ts';
import { papersOf } from '../../store/papers.ts';

/** The dots of the map as a picture that pages take in with `<use>`, which gives it their colours. */
export async function GET(): Promise<Response> {
  const map = await getMap();
  const dots = (await papersOf(mapOrder(map))).map(({ slug, topicDetails: [topic] }) => ({
    place: map.papers[slug] ?? [0, 0],
    family: topic?.family ?? null,
  }));
  return new Response(dotsPicture(dots), { headers: { 'Content-Type': 'image/svg+xml' } });
}
