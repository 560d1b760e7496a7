import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Card } from './card.ts';

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

/**
 * Drawn cards in a folder, by a hash of what they show and of the programs that draw them. Each is used or
 * removed: the folder never holds more than the cards of the last build.
 */
export class CardCache {
  readonly #folder: string;
  readonly #version: string;
  readonly #present: Set<string>;
  readonly #used = new Set<string>();
  /** How many cards were not there. */
  missed = 0;

  private constructor(folder: string, version: string, present: Set<string>) {
    this.#folder = folder;
    this.#version = version;
    this.#present = present;
  }

  static async open(folder: string, version = programVersion()): Promise<CardCache> {
    await mkdir(folder, { recursive: true });
    return new CardCache(folder, version, new Set(await readdir(folder)));
  }

  /** The picture of a card, drawn where it is not there. */
  async get(card: Card, draw: (card: Card) => Promise<Buffer>): Promise<Buffer> {
    const name = `${hash(this.#version, JSON.stringify({ ...card, path: '' }))}.png`;
    this.#used.add(name);
    if (this.#present.has(name)) return readFile(join(this.#folder, name));
    this.missed++;
    const picture = await draw(card);
    await this.#keep(name, picture);
    this.#present.add(name);
    return picture;
  }

  /** Removes the cards that nobody asked for. */
  async clean(): Promise<void> {
    const unused = [...this.#present].filter((name) => !this.#used.has(name));
    await Promise.all(unused.map((name) => rm(join(this.#folder, name), { force: true })));
  }

  /** Written beside and then moved, so that a build that is killed leaves no half picture. */
  async #keep(name: string, picture: Buffer): Promise<void> {
    const file = join(this.#folder, name);
    await writeFile(`${file}.${process.pid}`, picture);
    await rename(`${file}.${process.pid}`, file);
  }
}

/** Changes with the programs of this folder, the settings of the site, and the packages of fonts and drawing. */
function programVersion(): string {
  const here = import.meta.dirname;
  const files = readdirSync(here)
    .filter((name) => !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(here, name));
  const others = ['src/site.config.ts', 'package-lock.json'].map((name) =>
    join(here, '../../..', name),
  );
  return hash(...[...files, ...others].map((file) => readFileSync(file, 'utf8')));
}

function hash(...parts: string[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 32);
}
