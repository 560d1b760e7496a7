import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEveryday } from './everyday-words.ts';

test('verbs of everyday speech, participles, adverbs, numbers and times name no subject; nouns do', () => {
  const said = 'days led drop feel fourteen plan reason recorded alike week asks III'.split(' ');
  for (const word of [...said, 'two seasons', 'rate ratio']) assert.ok(isEveryday(word), word);
  for (const word of 'blood falls light law night soil seed feed'.split(' '))
    assert.ok(!isEveryday(word), word);
  assert.ok(!isEveryday('heart failure'));
});
