import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordmarkFile } from './wordmark.ts';

test('a drawing as a file has the colours of the page that takes it in, in letters and highlighter', () => {
  const mark =
    '<svg viewBox="0 0 120 40"><rect class="wordmark-mark" width="120" height="40" fill="#fcee6c"/><path fill="currentColor" d="M10 8h100"/></svg>';
  assert.equal(
    wordmarkFile(mark),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><g id="wordmark"><rect fill="var(--mark,#fcee6c)" width="120" height="40"/><path fill="currentColor" d="M10 8h100"/></g></svg>\n',
  );
});
