import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanCards } from '../../integrations/cards.ts';
import type { Card } from './card.ts';
import { cachedCard, cardName, keepCards } from './card-cache.ts';

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

/** One build: asks for cards of these titles, and gives those that were drawn. */
async function build(cache: string, titles: string[], version = '1'): Promise<string[]> {
  const start = Date.now();
  const drawn: string[] = [];
  const draw = async ({ title }: Card) => {
    drawn.push(title);
    return Buffer.from(`drawn ${title}`);
  };
  for (const title of titles)
    assert.equal(
      (await cachedCard(card(title), { cache, version }, draw)).toString(),
      `drawn ${title}`,
    );
  cleanCards({ cache, version }, start);
  await sleep(5);
  return drawn;
}

const folder = () => mkdtempSync(join(tmpdir(), 'cards-'));

test('a second build draws only what changed, and keeps nothing else', async () => {
  const cache = folder();
  assert.deepEqual(await build(cache, ['a', 'b']), ['a', 'b']);
  assert.deepEqual(await build(cache, ['a', 'b']), []);
  assert.deepEqual(await build(cache, ['a', 'c']), ['c']);
  assert.equal(readdirSync(cache).length, 2);
});

test('a picture that the pages of the last build have is kept, though nobody draws or reads it', async () => {
  const cache = { cache: folder(), version: '1' };
  await build(cache.cache, ['a', 'b']);
  const start = Date.now();
  keepCards([cardName(card('a'), '1'), cardName(card('c'), '1')], cache);
  cleanCards(cache, start);
  assert.deepEqual(readdirSync(cache.cache), [`${cardName(card('a'), '1')}.png`]);
});

test('other programs draw every card anew', async () => {
  const cache = folder();
  await build(cache, ['a']);
  assert.deepEqual(await build(cache, ['a'], '2'), ['a']);
  assert.equal(readdirSync(cache).length, 1);
});

test('the address of a card makes no other picture', async () => {
  const cache = { cache: folder(), version: '1' };
  await cachedCard(card('a', '/og/x.png'), cache, async () => Buffer.from('first'));
  const again = await cachedCard(card('a', '/og/y.png'), cache, async () => Buffer.from('again'));
  assert.equal(again.toString(), 'first');
});
