import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readExcluded } from './excluded.ts';

const cases: [text: string, rest: string, excluded: string[]][] = [
  ['attention -vision', 'attention', ['vision']],
  ['-vision attention −audio', 'attention', ['vision', 'audio']],
  ['attention -"chain of thought"', 'attention', ['chain of thought']],
  ['Bienen -„im Winter“', 'Bienen', ['im Winter']],
  ['attention -"chain of thought', 'attention', ['chain of thought']],
  ['-vision', '', ['vision']],
  ['bees -vision -vision', 'bees', ['vision']],
  ['attention -multi-head', 'attention', ['multi-head']],
  ['bees -C++ -.NET', 'bees', ['C++', '.NET']],
  ['蜜蜂 -路由', '蜜蜂', ['路由']],
  ['KV-cache state-of-the-art', 'KV-cache state-of-the-art', []],
  ['attention - vision', 'attention - vision', []],
  ['attention -', 'attention -', []],
  ['attention --vision', 'attention --vision', []],
  ['attention -"" -. vision', 'attention -"" -. vision', []],
  ['"a -vision" bee', '"a -vision" bee', []],
];

for (const [text, rest, excluded] of cases) {
  test(`“${text}” leaves out ${excluded.join(' and ') || 'nothing'}`, () => {
    const found = readExcluded(text);
    assert.deepEqual([found.text.trim(), found.excluded], [rest, excluded]);
  });
}

test('a question without a minus is read as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/[-−]/gu, '');
      assert.deepEqual(readExcluded(plain), { text: plain, excluded: [] });
    }),
  );
});
