import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Card } from './card.ts';
import { CardCache } from './draw-cards.ts';

const card = (title: string, path = `/og/${title}.png`): Card => ({
  path,
  title,
  eyebrow: null,
  corner: '',
  point: '',
  lead: '',
  bar: [],
  facts: [],
});
const draw = async ({ title }: Card) => Buffer.from(`drawn ${title}`);

/** One build: asks for cards of these titles, and says how many were drawn. */
async function build(folder: string, titles: string[], version = '1'): Promise<number> {
  const cache = await CardCache.open(folder, version);
  for (const title of titles)
    assert.equal((await cache.get(card(title), draw)).toString(), `drawn ${title}`);
  await cache.clean();
  return cache.missed;
}

test('a second build draws only what changed, and keeps nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  assert.equal(await build(folder, ['a', 'b']), 2);
  assert.equal(await build(folder, ['a', 'b']), 0);
  assert.equal(await build(folder, ['a', 'c']), 1);
  assert.equal(readdirSync(folder).length, 2);
});

test('other programs draw every card anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  await build(folder, ['a']);
  assert.equal(await build(folder, ['a'], '2'), 1);
  assert.equal(readdirSync(folder).length, 1);
});

test('the address of a card makes no other picture', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  const cache = await CardCache.open(folder, '1');
  await cache.get(card('a', '/og/x.png'), draw);
  await cache.get(card('a', '/og/y.png'), draw);
  assert.equal(cache.missed, 1);
});
