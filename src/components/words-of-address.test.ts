import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOfAddress } from './words-of-address.ts';

test('the words of a title are read from an address that leads nowhere', () => {
  assert.equal(wordsOfAddress('/site/papers/kv-cache-at-scale/'), 'kv cache at scale');
  assert.equal(wordsOfAddress('/papers/kv-cache-at-scale.json'), 'kv cache at scale');
  assert.equal(wordsOfAddress('/papers/kv-cache/index.html'), 'kv cache');
});

test('an address without words asks for nothing', () => {
  for (const path of ['/', '/404.html', '/%ff%fe/']) assert.equal(wordsOfAddress(path), '');
});
