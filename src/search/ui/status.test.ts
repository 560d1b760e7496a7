import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byOtherWays, inQuotes, searchFailure } from './status.ts';

/** A page whose header has or has not a link to the topics. */
function pageWith(hasTopics: boolean): void {
  const document = { querySelector: () => (hasTopics ? {} : null) };
  Object.defineProperty(globalThis, 'document', { value: document, configurable: true });
}

test('who cannot search is sent to topics only where the site has some', (t) => {
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
  t.after(() => Reflect.deleteProperty(navigator, 'onLine'));
  pageWith(true);
  assert.match(searchFailure(byOtherWays()), /or browse by topic and date\.$/);
  pageWith(false);
  assert.match(searchFailure(byOtherWays()), /or browse by date\.$/);
});

test('words are told back in quotes, unless they are typed with some of any language', () => {
  assert.equal(inQuotes('cache'), '“cache”');
  for (const text of ['"cache"', '„cache“', '«cache»']) assert.equal(inQuotes(text), text);
});
