import { freshHeader } from '../ask-server.client.ts';
import { offlinePaths } from '../file-list.ts';

/** The part of a request that tells how to answer it. */
type Asked = Pick<Request, 'url' | 'method' | 'mode'> & { headers: Pick<Headers, 'has'> };

const ours: string[] = Object.values(offlinePaths);

/**
 * How the worker of a site (the address of its front page) answers a request: a page or another file of
 * the site, by its path; null for what it leaves alone, such as a part of a file.
 */
export function kindOfRequest(
  request: Asked,
  site: string,
): { kind: 'page' | 'file'; path: string } | null {
  const { origin, pathname } = new URL(request.url);
  const { origin: own, pathname: base } = new URL(site);
  if (request.method !== 'GET' || origin !== own || !pathname.startsWith(base)) return null;
  if (request.headers.has('range') || request.headers.has(freshHeader)) return null;
  const path = pathname.slice(base.length - 1);
  if (ours.includes(path) || path.startsWith('/og/')) return null;
  return { kind: request.mode === 'navigate' ? 'page' : 'file', path };
}
