import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadImage } from '@napi-rs/canvas';
import type { Card } from './card.ts';
import { paintCard } from './paint-card.ts';

const card: Card = {
  path: '/og/x.png',
  eyebrow: null,
  title: 'Learning to Draw Cards: Étude in Œuvre-Sized Łódź \u{10ffff}',
  corner: 'arXiv 2501.00001',
  point: 'A sentence that is the point of it.',
  lead: '',
  bar: [],
  facts: [{ text: 'Method' }, { text: 'Computer vision', family: 'family-4' }],
};

test('a card is a small PNG of the size that its page says', async () => {
  const picture = await paintCard(card);
  const { width, height } = await loadImage(picture);
  assert.deepEqual([width, height], [800, 420]);
  assert.ok(picture.length < 16_000, `${picture.length} bytes`);
});

test('the same words give the same bytes, drawn alone or among others', async () => {
  const [first, , second] = await Promise.all([
    paintCard(card),
    paintCard({ ...card, title: 'Another' }),
    paintCard(card),
  ]);
  assert.ok(first.equals(second));
});

test('a character that no font has is left out', async () => {
  const plain = { ...card, title: 'Learning to Draw Cards: Étude in Œuvre-Sized Łódź' };
  assert.ok((await paintCard(card)).equals(await paintCard(plain)));
});

test('two machines with other fonts draw the same card: what our fonts lack is left out, signs and Greek are in them', async () => {
  const draw = (title: string) => paintCard({ ...card, title });
  for (const installed of ['\u{1f600}', '深', 'א'])
    assert.ok((await draw(`Nine${installed} Words`)).equals(await draw('Nine Words')), installed);
  for (const own of ['₂', 'Ω', '≤', '→', 'ж', 'ạ'])
    assert.ok(!(await draw(`Nine${own} Words`)).equals(await draw('Nine Words')), own);
});
