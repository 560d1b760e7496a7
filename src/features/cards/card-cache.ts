import { createHash } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';

/** A folder of drawn cards, and what they depend on beside their words. */
export type CardCache = { cache: string; version: string };

/**
 * The picture of a card, drawn where none of the same words is kept. A picture that is asked for is marked by its
 * time, so that others can be removed.
 */
export async function cachedCard(
  card: Card,
  { cache, version }: CardCache,
  draw: (card: Card) => Promise<Buffer> = paint,
): Promise<Buffer> {
  const file = join(cache, `${cardName(card, version)}.png`);
  const now = new Date();
  try {
    await utimes(file, now, now);
    return await readFile(file);
  } catch {
    const picture = await draw(card);
    await mkdir(cache, { recursive: true });
    // Written beside and then moved, so that a build that is killed leaves no half picture.
    const next = `${file}.${process.pid}`;
    await writeFile(next, picture);
    await utimes(next, now, now);
    await rename(next, file);
    return picture;
  }
}

/** The name of the picture of a card among those of a version: it changes with what the card shows. */
export function cardName(card: Card, version: string): string {
  const shown = JSON.stringify({ ...card, path: '' });
  return createHash('sha256').update(`${version}\0${shown}`).digest('hex').slice(0, 32);
}

/** Marks the pictures of these names, as far as they are there, like ones that are asked for. */
export function keepCards(names: readonly string[], { cache }: CardCache): void {
  const now = new Date();
  for (const name of names) {
    try {
      utimesSync(join(cache, `${name}.png`), now, now);
    } catch {
      // It will be drawn, or the page of the last build has it.
    }
  }
}

/** Loads the drawing library only where something is to be drawn. */
async function paint(card: Card): Promise<Buffer> {
  const { paintCard } = await import('./paint-card.ts');
  return paintCard(card);
}
