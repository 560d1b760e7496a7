import type { KeptStore } from '../kept-store.client.ts';
import { storable } from '../storable.client.ts';
import { surplus } from '../surplus.ts';

/** Bytes of the largest file that is kept because it was read. */
const largest = 1_000_000;

/** Keeps a file of a build because it was read, unless it is kept already, and forgets what is too much. */
export async function keepRead(
  store: KeptStore,
  build: string,
  path: string,
  response: Response,
): Promise<void> {
  if (!response.ok || (await store.findListed(build, path))) return;
  const body = await response.arrayBuffer();
  if (body.byteLength > largest) return;
  const cache = await store.read(build);
  await cache.delete(path);
  await cache.put(path, storable(response, body));
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  for (const gone of surplus(paths)) await cache.delete(gone);
}
