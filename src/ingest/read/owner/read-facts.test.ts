import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from './read-facts.ts';

test('a line of fetched facts is known by its arXiv id', () => {
  const text =
    '{"arxiv":"2508.00001","authors":["Ana Fen"],"venue":"J. Lamps","venueYear":2025,"doi":"10.1000/182","links":[]}\n\n{"arxiv":"cs/0601001"}\r\n';
  assert.deepEqual(readFacts({ path: 'facts.jsonl', text }), {
    facts: new Map([
      [
        '2508.00001',
        { authors: ['Ana Fen'], venue: 'J. Lamps', venueYear: 2025, doi: '10.1000/182', links: [] },
      ],
      ['cs/0601001', {}],
    ]),
    diagnostics: [],
  });
  assert.equal(readFacts(null).facts.size, 0);
});

for (const line of [
  'arxiv',
  '[]',
  '{"arxiv":"2508.1v2"}',
  '{"arxiv":"2508.00001v2"}',
  '{"arxiv":"2508.00001","links":["javascript:alert(1)"]}',
  '{"arxiv":"2508.00001","title":"x"}',
]) {
  test(`${line} is no line of fetched facts`, () => {
    const { facts, diagnostics } = readFacts({ path: 'facts.jsonl', text: `\n${line}` });
    assert.equal(facts.size, 0);
    assert.deepEqual(
      diagnostics.map(({ rule, line }) => [rule, line]),
      [['facts-line', 2]],
    );
  });
}
