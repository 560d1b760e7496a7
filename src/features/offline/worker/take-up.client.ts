import { type BuildNote, storeKey } from '../file-list.ts';
import { keepFiles } from '../keep-files.client.ts';
import { keepSite } from '../keep-site.client.ts';
import { aloneAt } from '../keeping-channel.client.ts';
import type { KeptStore } from '../kept-store.client.ts';
import { noteSeen } from '../note-seen.client.ts';

/** Notes the build that is on the server now, so that what is read of it can be kept. */
export async function noteBuild(store: KeptStore, note: BuildNote): Promise<void> {
  if (!(await store.state.get(`note/${note.build}`))) {
    await store.state.set(`note/${note.build}`, note);
    store.reread();
  }
  await noteSeen(store.state, note.build);
}

/** Keeps the shell of a build; what it has in common with earlier ones is in store already. */
export async function keepShell(store: KeptStore, { build, shell }: BuildNote): Promise<void> {
  await aloneAt(store.base, async () => {
    const stored = await store.storedKeys();
    const missing = shell.filter((file) => !stored.has(storeKey(file)));
    await keepFiles(missing, { store, build, signal: new AbortController().signal });
  });
}

/** Brings a site that is kept whole up to date, or goes on where that was interrupted. */
export async function keepUpToDate(store: KeptStore, { build }: BuildNote): Promise<void> {
  const { state } = store;
  const [whole, wanted, declined] = await Promise.all([
    state.get('whole'),
    state.get('wanted'),
    state.get('declined'),
  ]);
  if (!(whole || wanted) || whole?.build === build || declined?.build === build) return;
  if (savesData()) return;
  await keepSite(store);
}

/** Whether the reader asked the browser to load little; the page for it offers the update. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
