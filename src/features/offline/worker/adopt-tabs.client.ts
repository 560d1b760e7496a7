import { withBase } from '../../../model/address.ts';
import { askServer } from '../ask-server.client.ts';
import type { KeptStore } from '../kept-store.client.ts';
import { keepRead } from './keep-read.client.ts';
import { kindOfRequest } from './kind-of-request.client.ts';
import type { Tabs } from './tabs.client.ts';
import type { ServiceWorkerScope } from './worker-types.client.ts';

/** Pictures and data that a page names; scripts and styles are in the shell. */
const named = / (?:src|data-points)="([^"]+)"/g;

/** Keeps the pages that were open before the worker came, with what they show, and notes their build. */
export async function adoptTabs(
  worker: ServiceWorkerScope,
  store: KeptStore,
  tabs: Tabs,
): Promise<void> {
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
