import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terms } from '../../ingest/enrich/terms/terms.ts';
import { termKeys } from './term-keys.ts';

test('lists words and pairs of neighbours, none across a function word or a point', () => {
  assert.deepEqual(termKeys('Mixtures of experts. They route 12 tokens'), [
    'mixtur',
    'expert',
    'mixtur expert',
    'rout',
    'token',
  ]);
});

test('has the keys by which the terms of a field are learnt', () => {
  const text = 'A vision-language model distils knowledge of stone bridges, and colours the steel.';
  const known = new Set(termKeys(text));
  for (const { key } of terms(text)) assert.ok(known.has(key), key);
});
