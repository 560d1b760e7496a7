import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt as excerptOf } from './excerpt.ts';

const excerpt = (...of: Parameters<typeof excerptOf>) =>
  excerptOf(...of)
    .map(({ text, marked }) => (marked ? `<mark>${text}</mark>` : text))
    .join('');
const filling = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
const asked = new Map([
  ['cach', 1],
  ['evict', 1],
]);

test('an excerpt begins with the sentence that matches and marks the words, whatever their endings', () => {
  const text = `${filling}. Caches that evict less, and why. ${filling}`;
  assert.match(
    excerpt([text], asked),
    /^<mark>Caches<\/mark> that <mark>evict<\/mark> less, .* …$/,
  );
});

test('a match deep in a sentence is shown with some words before it', () => {
  assert.match(excerpt([`${filling} cache`], asked), /^… word\d+ .*<mark>cache<\/mark>$/);
});

test('a compound is marked whole, punctuation around it is not', () => {
  assert.equal(excerpt(['The (KV-cache).'], asked), 'The (<mark>KV-cache</mark>).');
});

test('what looks like markup is text', () => {
  assert.deepEqual(excerptOf(['a <mark> "cache"'], asked), [
    { text: 'a <mark> "', marked: false },
    { text: 'cache', marked: true },
    { text: '"', marked: false },
  ]);
});

test('without a match the first text is shown from its beginning', () => {
  assert.equal(excerpt(['Brief.', 'Abstract.'], new Map()), 'Brief.');
  assert.equal(excerpt([], asked), '');
});
