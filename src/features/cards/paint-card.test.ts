import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadImage } from '@napi-rs/canvas';
import type { Card } from './card.ts';
import { cardPainter } from './paint-card.ts';

const paintCard = await cardPainter({ title: 'Offprint', mark: null, language: 'en' });
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
  const picture = paintCard(card);
  const { width, height } = await loadImage(picture);
  assert.deepEqual([width, height], [600, 315]);
  assert.ok(picture.length < 16_000, `${picture.length} bytes`);
});

test('the same words give the same bytes, drawn alone or among others', () => {
  const first = paintCard(card);
  paintCard({ ...card, title: 'Another' });
  const second = paintCard(card);
  assert.ok(first.equals(second));
});

test('a character that no font has is left out', () => {
  const plain = { ...card, title: 'Learning to Draw Cards: Étude in Œuvre-Sized Łódź' };
  assert.ok(paintCard(card).equals(paintCard(plain)));
});

test('two machines with other fonts draw the same card: what our fonts lack is left out, signs and Greek are in them', () => {
  const draw = (title: string) => paintCard({ ...card, title });
  for (const installed of ['\u{1f600}', '深', 'א'])
    assert.ok(draw(`Nine${installed} Words`).equals(draw('Nine Words')), installed);
  for (const own of ['₂', 'Ω', '≤', '→', 'ж', 'ạ'])
    assert.ok(!draw(`Nine${own} Words`).equals(draw('Nine Words')), own);
});
