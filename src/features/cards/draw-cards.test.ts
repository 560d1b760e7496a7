import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Card } from './card.ts';
import { drawCards } from './draw-cards.ts';
import { cardPainter } from './paint-card.ts';
import { titleCard } from './test-card.ts';

const program = join(import.meta.dirname, 'card-thread.ts');
const look = { title: 'Offprint', mark: null, language: 'en' };
const folder = () => mkdtempSync(join(tmpdir(), 'drawn-'));
test('a thread draws what this one would draw, and leaves nothing else', async () => {
  const cache = folder();
  const titles = Array.from({ length: 60 }, (_, index) => `Paper ${index}`);
  const orders = titles.map((title) => ({
    card: titleCard(title),
    file: join(cache, `${title}.png`),
  }));
  const drawn = drawCards(orders, { program, look });
  await Promise.all([...drawn.values()].map((wait) => wait()));
  const paint = await cardPainter(look);
  assert.equal(readdirSync(cache).length, 60);
  for (const { card, file } of orders) assert.ok(readFileSync(file).equals(paint(card)));
});

test('who waits for a picture that cannot be drawn is told, and nobody else', async () => {
  const broken = { ...titleCard('a'), facts: [null] } as unknown as Card;
  const [first, second] = ['a.png', 'b.png'].map((name) => join(folder(), name));
  assert.ok(first && second);
  const orders = [first, second].map((file) => ({ card: broken, file }));
  const drawn = drawCards(orders, { program, look });
  await assert.rejects(async () => drawn.get(second)?.(), TypeError);
});
