import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearsInWords } from './in-words.ts';

const span = (from: string, until: string) => `${from} to ${until}`;
const cases: [years: string[], words: string][] = [
  [['2026'], '2026'],
  [['2026', '2025'], '2026 and 2025'],
  [['2026', '2025', '2024'], '2026, 2025 and 2024'],
  [['2026', '2025', '2024', '2023'], '2023 to 2026'],
  [['2026', '2024', '2023', '2022'], '2026, 2024, 2023 and 2022'],
];
for (const [years, words] of cases) {
  test(`years are said as ${words}`, () => {
    assert.equal(yearsInWords('en-GB', years, span), words);
  });
}
