import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedTitle, statusAndNote } from './status.ts';

test('a title has its status before it in brackets, and stands alone without one', () => {
  assert.equal(markedTitle({ status: 'retracted', title: 'Hedges' }), '[Retracted] Hedges');
  assert.equal(markedTitle({ status: null, title: 'Hedges' }), 'Hedges');
});

test('status and note are sentences, and a note that begins with the status says it once', () => {
  const { say } = { say: (note: string | null) => statusAndNote({ status: 'retracted', note }) };
  assert.equal(say('See the journal.'), 'Retracted. See the journal.');
  assert.equal(say('Retracted by its authors in June.'), 'Retracted by its authors in June.');
  assert.equal(say(null), 'Retracted.');
  assert.equal(statusAndNote({ status: null, note: 'A second look.' }), 'A second look.');
  assert.equal(statusAndNote({ status: null, note: null }), null);
});
