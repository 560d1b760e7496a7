import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';
import type { Look } from './paint-card.ts';

/** A card to be drawn, and the file for its picture. */
export type Order = { card: Card; file: string };

/** What `program`, the path of `card-thread.ts`, is to draw. */
export type ThreadData = { look: Look; orders: readonly Order[] };

/** Cards for which a further thread, with its fonts and programs, is worth its while. */
const fewest = 50;

/**
 * Draws cards in threads of their own, of which the one that makes the pages need not know; gives, by file, what waits
 * for a picture, and throws where it could not be drawn. Threads end with their last card, or with the process where
 * nobody waits for one.
 */
export function drawCards(
  orders: readonly Order[],
  { program, look }: { program: string; look: Look },
): Map<string, () => Promise<void>> {
  const others = Math.max(1, availableParallelism() - 1);
  const threads = Math.min(others, Math.ceil(orders.length / fewest));
  for (const folder of new Set(orders.map(({ file }) => dirname(file))))
    mkdirSync(folder, { recursive: true });
  const shares = Array.from({ length: threads }, (_, thread) =>
    orders.filter((_, index) => index % threads === thread),
  );
  return new Map(shares.flatMap((share) => [...drawShare(share, program, look)]));
}

function drawShare(orders: readonly Order[], program: string, look: Look) {
  const pictures = new Map(orders.map(({ file }) => [file, Promise.withResolvers<void>()]));
  const worker = new Worker(program, { workerData: { look, orders } satisfies ThreadData });
  const fail = (error: Error) => {
    for (const { reject } of pictures.values()) reject(error);
  };
  worker.on('message', (file: string) => pictures.get(file)?.resolve());
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that draws cards ended before its last.')));
  worker.unref();
  return [...pictures].map(([file, { promise }]) => {
    // Whoever waits is told; until then nobody may have asked.
    promise.catch(() => {});
    const wait = () => {
      worker.ref();
      return promise;
    };
    return [file, wait] as const;
  });
}
