import { keepRead, pathOf } from './keep-read.client.ts';
import { bringUpToDate, type KeepingMessage, keepingChannel } from './keep-site.client.ts';
import { KeptStore } from './kept-store.client.ts';
import type { OfflineBuild } from './offline-files.ts';
import { isHashed, notKeptPath } from './offline-paths.ts';

/** The part of a service worker's own interface that is used here; the types of pages have none of it. */
type ServiceWorkerScope = {
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ postMessage(message: WorkerMessage): void } | undefined>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<{ url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  /** Set by the first line of the worker. */
  siteBuild: OfflineBuild;
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listen: (event: AskedEvent) => void): void;
};
type LastingEvent = { waitUntil(promise: Promise<unknown>): void };
type AskedEvent = LastingEvent & { data: PageMessage };
type RequestEvent = LastingEvent & {
  request: Request;
  clientId: string;
  respondWith(response: Promise<Response>): void;
};

/**
 * What a page asks of the worker: to take the place of the one before, at once or if no other tab needs that;
 * or to keep what was loaded before the worker came, by its addresses, and to bring a kept site up to date.
 */
export type PageMessage = 'take over' | 'take over if alone' | { loaded: string[] };

/** What the worker tells a page: that a part of the search is neither on the device nor to be had. */
export type WorkerMessage = 'search incomplete';

/** Milliseconds after which what is kept is shown though the server may still answer. */
const patience = 4000;

/*
 * The service worker: pages come from the server while it answers, and are kept as they are read. A new one
 * comes with each build and waits, as browsers have it, until no tab is left to the one before, or until a
 * page says that it may take over: the only one, which came with it, or one whose reader wishes it.
 */
const worker = self as unknown as ServiceWorkerScope;
const { scope } = worker.registration;
const { shell } = worker.siteBuild;
const store = new KeptStore(new URL(scope).pathname);

worker.addEventListener('install', (event) => event.waitUntil(keepShell()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([worker.clients.claim(), store.dropOthers()])),
);
worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request, scope);
  if (path) event.respondWith(answer(event, path));
});
worker.addEventListener('message', (event) => {
  event.waitUntil(hear(event.data));
});
keepingChannel(store.base).addEventListener(
  'message',
  ({ data }: MessageEvent<KeepingMessage>) => data === 'changed' && store.reread(),
);

async function hear(message: PageMessage): Promise<void> {
  if (message === 'take over') await worker.skipWaiting();
  else if (message !== 'take over if alone') await keepLoaded(message.loaded);
  else if (await isAlone()) await worker.skipWaiting();
}

/** Scripts and styles that are there already are not fetched again; pages may have changed. */
async function keepShell(): Promise<void> {
  const keep = async (path: string) => {
    if (isHashed(path) && (await store.find(path))) return;
    const cache = isHashed(path) ? 'force-cache' : 'no-cache';
    const response = await fetch(store.base + path.slice(1), { cache });
    if (!response.ok) throw new Error(`${response.status} fetching ${path}`);
    await store.put(isHashed(path) ? 'read' : 'shell', path, response);
  };
  await Promise.all(shell.map(keep));
}

/** The browser has all of it in a cache of its own. */
async function keepLoaded(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const path = pathOf(new Request(url), scope);
    if (!path || (isHashed(path) && (await store.find(path)))) continue;
    await keepRead(store, path, await fetch(url, { cache: 'force-cache' }), shell);
  }
  await bringUpToDate(store).catch(console.warn);
}

/**
 * Answers what a page asks for: from the server, or as it is kept where the server does not answer in time;
 * what has its hash in its name need not be asked for again. Storage that fails must not keep anything from
 * coming over the network.
 */
async function answer(event: RequestEvent, path: string): Promise<Response> {
  const { request } = event;
  const kept = store.find(path).catch(() => undefined);
  const named = isHashed(path) ? await kept : undefined;
  if (named) return named;
  const response = await Promise.race([askServer(request, path), inTime(kept)]).catch(
    () => undefined,
  );
  if (response && response.status < 500) {
    event.waitUntil(keepRead(store, path, response.clone(), shell));
    return response;
  }
  const found = (await kept) ?? response;
  if (found) return found;
  if (request.mode === 'navigate') return notKept(request, path);
  if (path.startsWith('/search-index/'))
    (await worker.clients.get(event.clientId))?.postMessage('search incomplete');
  return Response.error();
}

/** Whether at most one tab shows the site. */
async function isAlone(): Promise<boolean> {
  const tabs = await worker.clients.matchAll({ includeUncontrolled: true });
  return tabs.filter(({ url }) => url.startsWith(scope)).length < 2;
}

/**
 * Fetches as the browser would, but asks the server whether the copy in the browser's own cache is still the
 * latest. A redirect of a page is handed on to the browser.
 */
function askServer(request: Request, path: string): Promise<Response> {
  const { url, headers, credentials, redirect } = request;
  const cache = request.cache === 'default' && !isHashed(path) ? 'no-cache' : request.cache;
  return fetch(url, { headers, credentials, cache, redirect });
}

/** Resolves when the server has had its time, but only where there is something to show instead. */
async function inTime(kept: Promise<Response | undefined>): Promise<undefined> {
  await new Promise((resolve) => setTimeout(resolve, patience));
  if (!(await kept)) await new Promise<never>(() => {});
}

/** An address without its last slash leads to the one with it, as on a server. */
async function notKept(request: Request, path: string): Promise<Response> {
  const folder = path.endsWith('/index.html') ? path.slice(0, -10) : `${path}/`;
  if (!path.endsWith('/') && (await store.find(folder))) {
    const url = new URL(request.url);
    url.pathname = store.base.slice(0, -1) + folder;
    return Response.redirect(url.href, 302);
  }
  const page = await store.find(notKeptPath);
  if (!page) return Response.error();
  const status = { status: 503, statusText: 'Not kept on this device', headers: page.headers };
  return new Response(page.body, status);
}
