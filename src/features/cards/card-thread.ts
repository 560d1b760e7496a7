import { renameSync, utimesSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Order, ThreadData } from './draw-cards.ts';
import { cardPainter } from './paint-card.ts';

const { look, orders } = workerData as ThreadData;
const paint = await cardPainter(look);
for (const order of orders) {
  save(order);
  parentPort?.postMessage(order.file);
  // Between two, the pixels of the last are freed.
  await setImmediate();
}

/** Written beside and then moved, so that a build that is killed leaves no half picture. */
function save({ card, file }: Order): void {
  const next = `${file}.${process.pid}`;
  writeFileSync(next, paint(card));
  const now = new Date();
  utimesSync(next, now, now);
  renameSync(next, file);
}
