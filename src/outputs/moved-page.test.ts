import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedPage } from './moved-page.ts';

const moved = {
  title: 'Über Ebbe & Flut',
  address: '/papers/ueber-ebbe-flut/',
  canonical: 'https://x.example/papers/ueber-ebbe-flut/',
  policy: "default-src 'self'",
};

test('a former address speaks the language of the site, and its link that of the paper', () => {
  const page = movedPage({ ...moved, language: 'de' });
  assert.match(page, /<html lang="en">/);
  assert.match(page, /<a href="\/papers\/ueber-ebbe-flut\/" lang="de">Über Ebbe &amp; Flut<\/a>/);
  assert.doesNotMatch(movedPage({ ...moved, language: 'en-GB' }), /<a [^>]*lang/);
});
