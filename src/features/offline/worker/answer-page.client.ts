import { notKeptPath } from '../kept-paths.ts';
import type { KeptStore } from '../kept-store.client.ts';
import type { RequestEvent } from './worker-types.client.ts';

/** Milliseconds after which a kept page is shown though the server may still answer. */
const patience = 4000;

/** A page from the server, or a kept one with its build. */
export type PageAnswer = { response: Response; build?: string };

type Kept = { response: Response; build: string };

/**
 * Answers a page: from the server, or as it is kept where the server does not answer in time; a page that
 * is not kept gets the page that says so.
 */
export async function answerPage(
  store: KeptStore,
  { request }: RequestEvent,
  path: string,
): Promise<PageAnswer> {
  // Storage that fails must not keep a page from coming over the network.
  const kept = findPage(store, path).catch(() => undefined);
  try {
    const response = await fetchPage(request, () => inTime(kept));
    if (response && response.status < 500) return { response };
    return (await kept) ?? (response ? { response } : await notKept(store, request, path));
  } catch {
    return (await kept) ?? notKept(store, request, path);
  }
}

/** Resolves when the server has had its time, but only where there is a page to show instead. */
async function inTime(kept: Promise<Kept | undefined>): Promise<void> {
  const [found] = await Promise.all([
    kept,
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  if (!found) await new Promise<never>(() => {});
}

/** The page at a path from the build that is kept whole, or the latest that has it. */
async function findPage(store: KeptStore, path: string): Promise<Kept | undefined> {
  for (const build of await store.order()) {
    const response = await store.find(build, path);
    if (response) return { response, build };
  }
  return undefined;
}

/** An address without its last slash leads to the one with it, as on a server. */
async function notKept(store: KeptStore, request: Request, path: string): Promise<PageAnswer> {
  const folder = path.endsWith('/index.html') ? path.slice(0, -10) : `${path}/`;
  if (!path.endsWith('/') && (await findPage(store, folder))) {
    const url = new URL(request.url);
    url.pathname = store.base.slice(0, -1) + folder;
    return { response: Response.redirect(url.href, 302) };
  }
  const page = await findPage(store, notKeptPath);
  if (!page) return { response: Response.error() };
  const { headers } = page.response;
  const status = { status: 503, statusText: 'Not kept on this device', headers };
  return { response: new Response(page.response.body, status), build: page.build };
}

/**
 * Fetches a page as the browser would, but asks the server whether the copy in the browser's own cache is
 * still the latest. Gives nothing where `patience` resolves first. A redirect is handed on to the browser.
 */
async function fetchPage(
  request: Request,
  patience: () => Promise<void>,
): Promise<Response | undefined> {
  const { url, headers, credentials } = request;
  const cache = request.cache === 'default' ? 'no-cache' : request.cache;
  const coming = fetch(url, { headers, credentials, cache, redirect: 'manual' });
  return Promise.race([coming, patience().then(() => undefined)]);
}
