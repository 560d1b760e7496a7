import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understoodInWords } from './understood.ts';

const cases: [from: string | null, until: string | null, only: boolean, words: string][] = [
  ['2024-01', null, true, 'since 2024'],
  ['2024-03', null, true, 'since March 2024'],
  [null, '2022-12', true, 'until 2022'],
  [null, '2024-02-29', true, 'until 29 February 2024'],
  ['2021-01', '2023-12', true, 'from 2021 to 2023'],
  ['2021-03', '2023-12', true, 'from March 2021 to 2023'],
  ['2022-01', '2022-12', true, 'only of 2022'],
  ['2022-01', '2022-12', false, '2022 first'],
  ['2025-03', '2025-03', false, 'March 2025 first'],
  ['2025-01', '2025-01', false, 'January 2025 first'],
  ['2025-03-14', '2025-03-14', false, '14 March 2025 first'],
];
for (const [from, until, only, words] of cases) {
  test(`${from} to ${until} is “${words}”`, () => {
    const time = { from, until, only, words: [] };
    assert.equal(understoodInWords({ named: [], time }), words);
  });
}

test('people and venues stand before the time', () => {
  const named = (kind: 'author' | 'venue', name: string) => ({
    kind,
    name,
    papers: new Map(),
    ways: [],
  });
  assert.equal(
    understoodInWords({
      named: [named('author', 'Yang You'), named('venue', 'ACL 2025')],
      time: { from: '2024-01', until: null, only: true, words: [] },
    }),
    'by Yang You, at ACL 2025, since 2024',
  );
});
