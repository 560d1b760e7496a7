import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnSettingsSchema } from './settings.ts';

test('texts are enough, and a label counts whole where nothing else is said', () => {
  const { labels, dumps, leaveOut } = learnSettingsSchema.parse({
    texts: ['a.tsv'],
    labels: [{ file: 'a.jsonl' }],
  });
  assert.deepEqual([labels, dumps, leaveOut], [[{ file: 'a.jsonl', weight: 1 }], [], []]);
});

test('nothing to learn from, a slip in a name and a weight of nothing are no settings', () => {
  for (const wrong of [
    {},
    { texts: [] },
    { texts: ['a.tsv'], label: [] },
    { texts: ['a.tsv'], labels: [{ file: 'a.jsonl', weight: 0 }] },
  ])
    assert.equal(learnSettingsSchema.safeParse(wrong).success, false);
});
