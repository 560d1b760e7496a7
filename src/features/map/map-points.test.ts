import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packSlug, unpackSlug } from './map-points.ts';

const cases: [title: string, slug: string, packed: string][] = [
  ['Cutting Hedges: A Survey', 'cutting-hedges-a-survey', ''],
  ['HedgeNet is Pre-trained', 'hedge-net-is-pretrained', '532a'],
  [
    'Hedges in Größe and $\\beta$',
    'hedges-in-grosse-and-beta-0a1b2c3d',
    '/hedges-in-grosse-and-beta-0a1b2c3d',
  ],
  ['', 'x', '/x'],
];

test('a slug is packed by its title, and unpacked to the letter', () => {
  for (const [title, slug, packed] of cases) {
    assert.equal(packSlug(title, slug), packed);
    assert.equal(unpackSlug(title, packed), slug);
  }
});
