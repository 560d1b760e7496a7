import type { KeptStore } from './kept-store.client.ts';

/** Bytes of the largest file that is kept because it was read. */
const largest = 1_000_000;

/** How many pages, scripts and styles, and other files stay only because they were read. */
const limits = { page: 150, style: 300, data: 600 };

/** The part of a request that tells whether it is answered. */
type Asked = Pick<Request, 'url' | 'method' | 'mode' | 'cache'> & { headers: Pick<Headers, 'has'> };

/**
 * The path on the site (given by the address of its front page) that a request asks for; null for what the
 * worker leaves alone: other sites, parts of files, pictures to share, its own files, and what a page of the
 * site wants from the server or from the browser's own cache.
 */
export function pathOf(request: Asked, site: string): string | null {
  const { origin, pathname } = new URL(request.url);
  const { origin: own, pathname: base } = new URL(site);
  if (request.method !== 'GET' || origin !== own || !pathname.startsWith(base)) return null;
  const wanted = request.mode !== 'navigate' && /^(no-store|force-cache)$/.test(request.cache);
  if (wanted || request.headers.has('range')) return null;
  const path = pathname.slice(base.length - 1);
  return path.startsWith('/og/') || /^\/(sw\.js|offline-\w+\.json)$/.test(path) ? null : path;
}

/**
 * Keeps a file because it was read, unless it is of the site that is kept whole, and forgets what is too
 * much; what is of the shell stays.
 */
export async function keepRead(
  store: KeptStore,
  path: string,
  response: Response,
  shell: readonly string[],
): Promise<void> {
  if (!response.ok || (await store.wholeKeys()).has(path)) return;
  const body = await response.arrayBuffer();
  if (body.byteLength > largest) return;
  await store.put('read', path, response, body);
  const paths = (await store.keys('read')).filter(
    (one) => !shell.includes(one) || one.endsWith('/'),
  );
  await store.delete('read', surplus(paths));
}

/** Forgets which pages were read. Their scripts and styles, which serve the shell as well, tell nothing of it. */
export async function forgetRead(store: KeptStore): Promise<void> {
  const paths = await store.keys('read');
  await store.delete(
    'read',
    paths.filter((path) => kindOf(path) !== 'style'),
  );
}

/** Of what is kept because it was read, oldest first, the paths that are too much. */
export function surplus(paths: readonly string[], most = limits): string[] {
  const kinds = Map.groupBy(paths, kindOf);
  return [...kinds].flatMap(([kind, some]) => some.slice(0, Math.max(0, some.length - most[kind])));
}

function kindOf(path: string): keyof typeof limits {
  return path.endsWith('/') ? 'page' : path.startsWith('/_astro/') ? 'style' : 'data';
}
