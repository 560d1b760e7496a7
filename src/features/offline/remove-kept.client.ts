import { type KeepingMessage, keepingChannel } from './keeping-channel.client.ts';
import type { KeptStore } from './kept-store.client.ts';

/**
 * Removes the copy of the whole site, what was read, or only the leavings of a copy that was not finished.
 * Resolves when the worker has removed the files.
 */
export async function removeKept(
  store: KeptStore,
  what: 'whole' | 'read' | 'unfinished',
): Promise<void> {
  if (what === 'whole') {
    for (const record of ['whole', 'complete', 'wanted', 'declined'] as const)
      await store.state.delete(record);
  }
  if (what === 'read') for (const build of await store.readBuilds()) await store.forgetRead(build);
  await tidyByWorker();
  const channel = keepingChannel(store.base);
  channel.postMessage({ type: 'changed' } satisfies KeepingMessage);
  channel.close();
}

/** The worker knows which builds the open tabs need. */
async function tidyByWorker(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve);
    port1.start();
    active?.postMessage('tidy', [port2]);
  });
}
