import { readFileSync } from 'node:fs';
import type { Card } from '../../src/features/cards/card.ts';
import { listOf } from '../../src/features/cards/draw-cards.ts';
import { paintCard } from '../../src/features/cards/paint-card.ts';

/** Draws all cards of the last build, each anew, and measures time and bytes. */
export async function measureCards(
  cacheFolder: string,
): Promise<{ count: number; seconds: number; mean: number; most: number }> {
  const cards: Card[] = JSON.parse(readFileSync(listOf(cacheFolder), 'utf8')).cards;
  const start = performance.now();
  const sizes: number[] = [];
  for (let first = 0; first < cards.length; first += 8) {
    const pictures = await Promise.all(cards.slice(first, first + 8).map(paintCard));
    sizes.push(...pictures.map((picture) => picture.length));
  }
  return {
    count: cards.length,
    seconds: (performance.now() - start) / 1000,
    mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    most: Math.max(...sizes),
  };
}
