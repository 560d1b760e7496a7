import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasScripts } from './has-scripts.ts';

const page = ['/', '/_astro/a.1.js', '/_astro/a.1.css'];

test('a build with the same scripts and other pages and styles will do', () => {
  assert.ok(hasScripts(['/x/', '/_astro/a.1.js', '/_astro/b.1.js'], page));
});

test('a build with other scripts will not, nor one for a page whose scripts are unknown', () => {
  assert.ok(!hasScripts(['/', '/_astro/a.2.js', '/_astro/a.1.css'], page));
  assert.ok(!hasScripts(['/_astro/a.1.js'], []));
});
