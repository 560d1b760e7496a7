import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanCards } from '../../integrations/cards.ts';
import { CardPictures, cardName } from './card-cache.ts';
import type { Order } from './draw-cards.ts';
import { titleCard } from './test-card.ts';

/** Draws by writing titles, and keeps what was drawn. */
function drawInto(drawn: string[]) {
  return (orders: readonly Order[]) => {
    for (const { card, file } of orders) {
      drawn.push(card.title);
      writeFileSync(file, `drawn ${card.title}`);
      const now = new Date();
      utimesSync(file, now, now);
    }
    return new Map(orders.map(({ file }) => [file, async () => {}]));
  };
}

/** One build: asks for cards of these titles, and gives those that were drawn. */
async function build(cache: string, titles: string[], version = '1'): Promise<string[]> {
  const start = Date.now();
  const drawn: string[] = [];
  const pictures = new CardPictures({ cache, version }, drawInto(drawn));
  pictures.begin(titles.map((title) => titleCard(title)));
  for (const title of titles)
    assert.equal((await pictures.pictureOf(titleCard(title))).toString(), `drawn ${title}`);
  cleanCards({ cache, version, program: '' }, start);
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
  const cache = { cache: folder(), version: '1', program: '' };
  await build(cache.cache, ['a', 'b']);
  const start = Date.now();
  new CardPictures(cache, drawInto([])).begin([titleCard('a')]);
  cleanCards(cache, start);
  assert.deepEqual(readdirSync(cache.cache), [`${cardName(titleCard('a'), '1')}.png`]);
});

test('a card that was not begun is drawn when it is asked for', async () => {
  const drawn: string[] = [];
  const pictures = new CardPictures({ cache: folder(), version: '1' }, drawInto(drawn));
  await pictures.pictureOf(titleCard('a'));
  await pictures.pictureOf(titleCard('a'));
  assert.deepEqual(drawn, ['a']);
});

test('other programs draw every card anew', async () => {
  const cache = folder();
  await build(cache, ['a']);
  assert.deepEqual(await build(cache, ['a'], '2'), ['a']);
  assert.equal(readdirSync(cache).length, 1);
});

test('the address of a card makes no other picture', async () => {
  const drawn: string[] = [];
  const pictures = new CardPictures({ cache: folder(), version: '1' }, drawInto(drawn));
  pictures.begin([titleCard('a', '/og/x.png'), titleCard('a', '/og/y.png')]);
  await pictures.pictureOf(titleCard('a', '/og/x.png'));
  await pictures.pictureOf(titleCard('a', '/og/y.png'));
  assert.deepEqual(drawn, ['a']);
});
