import { createHash } from 'node:crypto';
import { existsSync, utimesSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import type { Order } from './draw-cards.ts';

/** A folder of drawn cards, and what they depend on beside their words. */
export type CardCache = { cache: string; version: string };

/** Begins to draw cards, and gives by file what waits for the picture. */
type Draw = (orders: readonly Order[]) => ReadonlyMap<string, () => Promise<void>>;

/** The pictures of cards, each drawn where none of the same words is kept. */
export class CardPictures {
  readonly #cache: CardCache;
  readonly #draw: Draw;
  #begun: ReturnType<Draw> = new Map();

  constructor(cache: CardCache, draw: Draw) {
    this.#cache = cache;
    this.#draw = draw;
  }

  /**
   * Begins to draw those that are not kept, those of the same words once. What is kept is marked by its time, so that
   * others can be removed.
   */
  begin(cards: readonly Card[]): void {
    const byFile = new Map(cards.map((card) => [this.#fileOf(card), card]));
    const orders = [...byFile].map(([file, card]) => ({ card, file }));
    this.#begun = this.#draw(orders.filter(({ file }) => !marked(file)));
  }

  /** The picture of a card, once it is drawn. */
  async pictureOf(card: Card): Promise<Buffer> {
    const file = this.#fileOf(card);
    const known = this.#begun.get(file);
    if (known) await known();
    else if (!existsSync(file)) await this.#draw([{ card, file }]).get(file)?.();
    return readFile(file);
  }

  #fileOf(card: Card): string {
    return join(this.#cache.cache, `${cardName(card, this.#cache.version)}.png`);
  }
}

/** Whether a file is there, which is marked by the time. */
function marked(file: string): boolean {
  const now = new Date();
  try {
    utimesSync(file, now, now);
    return true;
  } catch {
    return false;
  }
}

/** The name of the picture of a card among those of a version: it changes with what the card shows. */
export function cardName(card: Card, version: string): string {
  const shown = JSON.stringify({ ...card, path: '' });
  return createHash('sha256').update(`${version}\0${shown}`).digest('hex').slice(0, 32);
}
