import { dataGroupOf, namesItsContent } from '../kept-paths.ts';
import type { KeptStore } from '../kept-store.client.ts';
import { keepRead } from './keep-read.client.ts';
import type { ServerBuild } from './server-build.client.ts';
import type { Tabs } from './tabs.client.ts';
import { noteBuild } from './take-up.client.ts';
import type { RequestEvent } from './worker-types.client.ts';

/** What the answers to requests are made from. */
export type Keeper = { store: KeptStore; server: ServerBuild; tabs: Tabs };

/** Answers a file that a page asks for, such that all data that the page sees are of one build. */
export async function answerFile(
  keeper: Keeper,
  event: RequestEvent,
  path: string,
): Promise<Response> {
  const builds = await keeper.tabs.of(event.clientId).catch(() => undefined);
  if (!builds) return fetch(event.request);
  if (namesItsContent(path)) return answerNamed(keeper, event, builds.build, path);
  const group = dataGroupOf(path);
  if (!group) return answerAlone(keeper, event, builds.build, path);
  const build = await keeper.tabs.groupBuild(event.clientId, builds, group);
  return answerOfBuild(keeper, event, build, path);
}

/** A file whose address names its content may come from any build. */
async function answerNamed(
  { store }: Keeper,
  event: RequestEvent,
  build: string,
  path: string,
): Promise<Response> {
  for (const one of new Set([build, ...(await store.order())])) {
    const kept = await store.find(one, path);
    if (kept) return kept;
  }
  const response = await fetch(event.request);
  event.waitUntil(keepRead(store, build, path, response.clone()));
  return response;
}

/** A file that stands on its own: as it is kept of the page's build, else from the server. */
async function answerAlone(
  { store, server }: Keeper,
  event: RequestEvent,
  build: string,
  path: string,
): Promise<Response> {
  const kept = await store.find(build, path);
  if (kept) return kept;
  const response = await fetch(event.request);
  const copy = response.clone();
  const keep = async () => {
    const note = await server.recent();
    if (note) await keepRead(store, note.build, path, copy);
  };
  event.waitUntil(keep());
  return response;
}

/** A file of a group: of that build or none at all, so that the page can say that it should be reloaded. */
async function answerOfBuild(
  { store, server }: Keeper,
  event: RequestEvent,
  build: string,
  path: string,
): Promise<Response> {
  const kept = await store.find(build, path);
  if (kept) return kept;
  const response = await fetch(event.request.url, { cache: 'no-cache' });
  if (!response.ok) return response;
  const note = await server.now();
  if (note?.build !== build)
    return new Response('This file is of a build that the server no longer has.', { status: 404 });
  await noteBuild(store, note);
  event.waitUntil(keepRead(store, build, path, response.clone()));
  return response;
}
