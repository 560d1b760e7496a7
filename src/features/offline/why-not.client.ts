import { withBase } from '../../model/address.ts';
import { offlinePaths } from './file-list.ts';

/** Milliseconds that the worker has to fetch what every page needs. */
const patience = 20_000;

/** Why this browser keeps nothing of the site, in words; null where it does, with the worker running. */
export async function whyNot(base: string): Promise<string | null> {
  if (!('serviceWorker' in navigator) || !('locks' in navigator))
    return 'This browser cannot keep a site, or not at an address without https. The zip file below needs nothing of the kind.';
  try {
    await caches.has(base);
  } catch {
    return 'This browser is set to keep nothing for this site, as in a private window. Allow it to keep data, and reload this page.';
  }
  try {
    const worker = await navigator.serviceWorker.register(withBase(base, offlinePaths.worker));
    if (worker && (worker.active || (await readyInTime()))) return null;
  } catch (error) {
    console.warn(error);
  }
  return 'The part of the site that keeps pages could not be started. Reload this page while there is a network.';
}

function readyInTime(): Promise<boolean> {
  return Promise.race([
    navigator.serviceWorker.ready.then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), patience)),
  ]);
}
