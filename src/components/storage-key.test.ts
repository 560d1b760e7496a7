import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteConfig } from '../site.config.ts';
import { storageKey } from './storage-key.ts';

test('readers of the site with the shipped name keep their lists', {
  skip: siteConfig.title !== 'Offprint' && 'The site has another name.',
}, () => {
  assert.equal(storageKey('theme'), 'offprint:theme');
  assert.equal(storageKey('library', '/'), 'offprint:library:/');
});
