import { buildsToKeep } from './builds-to-keep.ts';
import type { KeptStore } from './kept-store.client.ts';

/**
 * Removes what no build needs any more: builds that are neither the latest nor kept whole nor shown in a
 * tab nor read, and their files, of which all are looked through when a build goes or `thoroughly`. To be
 * run by the worker, which knows the tabs, and while nobody else changes what is kept.
 */
export async function tidy(
  store: KeptStore,
  tabs: ReadonlySet<string>,
  how: 'builds' | 'thoroughly' = 'builds',
): Promise<void> {
  const { state } = store;
  const [seen = [], complete = [], whole, wanted, read, open] = await Promise.all([
    state.get('seen'),
    state.get('complete'),
    state.get('whole'),
    state.get('wanted'),
    store.readBuilds(),
    openBuilds(store, tabs),
  ]);
  const kept = buildsToKeep({
    seen,
    whole: whole?.build ?? null,
    wanted: wanted?.build ?? null,
    read: new Set(read),
    open,
  });
  const listed = complete.filter((build) => kept.has(build));
  const note = async () => {
    await state.set('seen', [...kept]);
    await state.set('complete', listed);
  };
  // Noted first, lest an end in between leaves a build called complete without its files; but where there
  // is no room for that, deleting makes some.
  const noted = await note().then(
    () => true,
    () => false,
  );
  for (const build of read) if (!kept.has(build)) await store.forgetRead(build);
  const notes = await gone(store, 'note/', (build) => kept.has(build));
  const isListed = (build: string) => build === wanted?.build || listed.includes(build);
  const lists = await gone(store, 'list/', isListed);
  store.reread();
  if (notes || lists || how === 'thoroughly') await dropFiles(store, kept);
  if (!noted) await note();
}

/** Deletes the records of builds that are not needed; false where there are none. */
async function gone(
  { state }: KeptStore,
  prefix: 'note/' | 'list/',
  isNeeded: (build: string) => boolean,
): Promise<boolean> {
  const builds = (await state.names(prefix)).filter((build) => !isNeeded(build));
  for (const build of builds) await state.delete(`${prefix}${build}`);
  return builds.length > 0;
}

/** The builds of which tabs show pages or have data; tabs that are gone are forgotten. */
async function openBuilds(store: KeptStore, tabs: ReadonlySet<string>): Promise<Set<string>> {
  const open = new Set<string>();
  for (const tab of await store.state.names('tab/')) {
    const builds = tabs.has(tab) ? await store.state.get(`tab/${tab}`) : undefined;
    if (!builds) await store.state.delete(`tab/${tab}`);
    for (const build of Object.values(builds ?? {})) open.add(build);
  }
  return open;
}

async function dropFiles(store: KeptStore, builds: ReadonlySet<string>): Promise<void> {
  const needed = new Set<string>();
  for (const build of builds)
    for (const key of (await store.pathsOf(build)).values()) needed.add(key);
  for (const key of await store.storedKeys()) if (!needed.has(key)) await store.deleteFile(key);
}
