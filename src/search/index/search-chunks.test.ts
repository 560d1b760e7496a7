import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrayHead, readArray, readText, skipItem, text } from './search-chunks.ts';

test('texts and arrays are read as they were written, whatever their length', () => {
  for (const length of [0, 23, 24, 255, 256, 65_535, 65_536]) {
    const value = 'é'.repeat(length);
    assert.deepEqual(readText(text(value), 0).value, value);
    assert.equal(readArray(arrayHead(length), 0).length, length);
  }
});

test('an item is skipped with all that it holds', () => {
  const item = Buffer.concat([arrayHead(2), text('a'), arrayHead(1), Buffer.from([0x39, 1, 0])]);
  assert.equal(skipItem(Buffer.concat([item, text('next')]), 0), item.length);
});

test('another form than expected is told with its place', () => {
  assert.throws(() => readArray(text('a'), 0), /Expected an array at byte 0/);
});
