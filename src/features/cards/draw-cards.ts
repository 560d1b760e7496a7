import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Card } from './card.ts';
import { CardCache } from './card-cache.ts';

/** Cards that are compressed at one time. */
const together = 8;

/**
 * Draws the pictures that stand for the pages of a built site where somebody shares them; those whose
 * words are as before come from the cache.
 */
export async function drawCards(out: string, cacheFolder: string): Promise<void> {
  const list = join(out, 'og/cards.json');
  const text = await readFile(list, 'utf8');
  const cards: Card[] = JSON.parse(text).cards;
  await rm(list);
  const cache = await CardCache.open(cacheFolder);
  for (const folder of new Set(cards.map(({ path }) => dirname(path))))
    await mkdir(join(out, folder), { recursive: true });
  for (let first = 0; first < cards.length; first += together) {
    const batch = cards.slice(first, first + together);
    await Promise.all(
      batch.map(async (card) => writeFile(join(out, card.path), await cache.get(card, paint))),
    );
  }
  await cache.clean();
  await writeFile(listOf(cacheFolder), text);
  console.log(`  ${cards.length} pictures to share, ${cache.missed} of them drawn anew`);
}

/** Beside a cache: what its cards show. */
export function listOf(cacheFolder: string): string {
  return `${cacheFolder}.json`;
}

/** Loads the drawing library only where something is to be drawn. */
async function paint(card: Card): Promise<Buffer> {
  const { paintCard } = await import('./paint-card.ts');
  return paintCard(card);
}
