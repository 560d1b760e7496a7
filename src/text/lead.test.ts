import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOf } from './lead.ts';

const abstract = 'One is known. We do two. It is so. Three came of it.';

test('a brief leads, else the gist of the abstract, else the abstract', () => {
  const gist = ['We do two.'];
  assert.deepEqual(leadOf({ brief: 'Brief.', abstract, gist }), {
    text: 'Brief.',
    source: 'brief',
  });
  assert.deepEqual(leadOf({ brief: null, abstract, gist }), { text: 'We do two.', source: 'gist' });
  assert.deepEqual(leadOf({ brief: null, abstract, gist: [] }), {
    text: abstract,
    source: 'abstract',
  });
  assert.equal(leadOf({ brief: null, abstract: null, gist: [] }), null);
});

test('sentences that others part are joined by an ellipsis', () => {
  const lead = (gist: string[]) => leadOf({ brief: null, abstract, gist })?.text;
  assert.equal(lead(['We do two.', 'It is so.']), 'We do two. It is so.');
  assert.equal(lead(['We do two.', 'Three came of it.']), 'We do two. … Three came of it.');
});
