import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Draws the cards of a built site on another processor, while this one goes on. */
export async function drawCardsAside(out: string, cache: string): Promise<void> {
  const worker = new Worker(new URL('./cards-worker.ts', import.meta.url), {
    workerData: { out, cache },
  });
  await once(worker, 'exit');
}
