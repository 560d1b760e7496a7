import { withBase } from '../../../model/address.ts';
import { askBuild, askServer } from '../ask-server.client.ts';
import type { BuildNote } from '../file-list.ts';
import { aloneAt, type KeepingMessage, keepingChannel } from '../keeping-channel.client.ts';
import { KeptStore } from '../kept-store.client.ts';
import { tidy } from '../tidy.client.ts';
import { answerFile, type Keeper } from './answer-file.client.ts';
import { answerPage } from './answer-page.client.ts';
import { keepRead } from './keep-read.client.ts';
import { kindOfRequest } from './kind-of-request.client.ts';
import { ServerBuild } from './server-build.client.ts';
import { Tabs } from './tabs.client.ts';
import { keepShell, keepUpToDate, noteBuild } from './take-up.client.ts';
import type { RequestEvent, ServiceWorkerScope } from './worker-types.client.ts';

/** Pictures and data that a page names; scripts and styles are in the shell. */
const named = / (?:src|data-points)="([^"]+)"/g;

/** Keeps the pages that were open before the worker came, with what they show, and notes their build. */
async function adoptTabs(worker: ServiceWorkerScope, store: KeptStore, tabs: Tabs): Promise<void> {
  const [build] = (await store.state.get('seen')) ?? [];
  if (!build) return;
  const site = worker.registration.scope;
  const pathOf = (url: string) =>
    kindOfRequest({ url, method: 'GET', mode: 'cors', headers: new Headers() }, site)?.path;
  for (const { id, url } of await worker.clients.matchAll({
    includeUncontrolled: true,
    type: 'window',
  })) {
    const path = pathOf(url);
    if (!path || (await store.state.get(`tab/${id}`))) continue;
    await tabs.bind(id, Promise.resolve(build));
    const page = await askServer(withBase(store.base, path));
    await keepRead(store, build, path, page.clone());
    for (const [, address = ''] of (await page.text()).matchAll(named)) {
      const needed = pathOf(new URL(address, url).href);
      if (needed)
        await keepRead(store, build, needed, await askServer(withBase(store.base, needed)));
    }
  }
}

/*
 * The service worker: pages come from the server while it answers, and are kept as they are read. It holds
 * no build of its own. The server says which build it has, and each tab goes on with the build of its page.
 */
const worker = self as unknown as ServiceWorkerScope;
const site = worker.registration.scope;
const store = new KeptStore(new URL(site).pathname);
const server = new ServerBuild(store.base);
const tabs = new Tabs(store, server);
const keeper: Keeper = { store, server, tabs };
/** The build whose shell is known to be in store. */
let taken = '';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const asked = kindOfRequest(event.request, site);
  if (asked?.kind === 'page') event.respondWith(page(event, asked.path));
  if (asked?.kind === 'file')
    event.respondWith(answerFile(keeper, event, asked.path).catch(() => fetch(event.request)));
});
worker.addEventListener('message', (event) => {
  if (event.data !== 'tidy') return;
  event.waitUntil(tidyUp('thoroughly').finally(() => event.ports[0]?.postMessage('done')));
});
keepingChannel(store.base).addEventListener(
  'message',
  ({ data }: MessageEvent<KeepingMessage>) => data.type === 'changed' && store.reread(),
);

async function install(): Promise<void> {
  const note = await askBuild(store.base);
  if (!note) throw new Error('The server does not say which build it has.');
  await noteBuild(store, note);
  await keepShell(store, note);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.clients.claim();
  await adoptTabs(worker, store, tabs).catch(console.warn);
  await tidyUp();
}

async function page(event: RequestEvent, path: string): Promise<Response> {
  const { response, build } = await answerPage(store, event, path);
  const known = build ? Promise.resolve(build) : learnBuild(event, path, response.clone());
  event.waitUntil(tabs.bind(event.resultingClientId, known).catch(console.warn));
  return response;
}

/**
 * The build of a page that came from the server. The question follows the page: when the build changes
 * between the two, an old page gets new data, which the server has, rather than the other way round.
 */
async function learnBuild(
  event: RequestEvent,
  path: string,
  response: Response,
): Promise<string | null | undefined> {
  const note = await server.now();
  if (!note) return note;
  await noteBuild(store, note);
  event.waitUntil(takeUp(note, path, response).catch(console.warn));
  return note.build;
}

async function takeUp(note: BuildNote, path: string, response: Response): Promise<void> {
  await keepRead(store, note.build, path, response);
  if (taken !== note.build) await keepShell(store, note);
  taken = note.build;
  try {
    await keepUpToDate(store, note);
  } finally {
    await tidyUp();
  }
}

async function tidyUp(how?: 'thoroughly'): Promise<void> {
  await aloneAt(store.base, async () => tidy(store, await tabs.open(worker), how));
}
