import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dictionaryWords, joinPieces, pairsOf, piecesOf } from './characters.ts';
import { excerpt } from './excerpt.ts';
import { readContent, searchContent, titleLength } from './paper.ts';
import { indexedWords } from './vocabulary/indexed-words.ts';

const cut: [text: string, pieces: string][] = [
  ['Plain words, “quoted”.', 'Plain|words,|“quoted”.'],
  ['LLM的记忆，成本', 'LLM|的|记|忆，|成|本'],
  ['使用 LLM 的', '使|用␣|LLM␣|的'],
  ['희소 라우팅을', '희|소␣|라|우|팅|을'],
  ['がんのメモ', 'が|ん|の|メ|モ'],
  ['ที่รัก', 'ที่|รั|ก'],
  ['память μνήμη ذاكرة', 'память|μνήμη|ذاكرة'],
];
for (const [text, pieces] of cut)
  test(`“${text}” has a place in the index for each character of a script without spaces`, () => {
    assert.equal(piecesOf(text).join('|'), pieces);
  });

const signs: [text: string, words: string][] = [
  ['C++, C# and c#-like .NET (.Net)', 'cᐩᐩ cⵌ and cⵌlike cⵌ like ꓸnet ꓸnet'],
  ['A* search', 'aꕯ search'],
  ['C/C++', 'ccᐩᐩ cᐩᐩ'],
  ['a+b LoRA+ 3+ x.net *so* C+++', 'ab lora lo ra 3 xnet net so c'],
];
for (const [text, words] of signs)
  test(`of “${text}” the index has ${words}`, () => {
    assert.equal(
      indexedWords(text)
        .map(({ form }) => form)
        .join(' '),
      words,
    );
    assert.equal(joinPieces(piecesOf(text)), text);
  });

test('a text in any mixture of scripts is given back from its pieces', () => {
  const parts = fc.constantFrom(
    ...'记忆기억がท่ี',
    'LLM',
    'é',
    'C',
    '+',
    '#',
    '.NET',
    '，',
    '(',
    '¶',
    ' ',
    '-',
    '9',
    '「',
  );
  const texts = fc.array(parts).map((some) => some.join('').replace(/\s+/gu, ' ').trim());
  fc.assert(
    fc.property(texts, texts, (title, brief) => {
      assert.equal(joinPieces(piecesOf(title)), title);
      const paper = {
        title,
        brief,
        abstract: '记 a 忆',
        authors: ['李雷'],
        venue: null,
        arxiv: null,
      };
      if (/(?<!\S)¶(?!\S)/.test(brief)) return;
      assert.deepEqual(readContent(searchContent(paper), titleLength(title)), {
        title,
        texts: [brief, '记 a 忆'].filter(Boolean),
      });
    }),
    { seed: 7, numRuns: 1000 },
  );
});

test('words come from a dictionary, rows of characters that it does not know are words, particles are none', () => {
  assert.deepEqual(dictionaryWords('方法研究'), ['方法', '研究']);
  assert.ok(dictionaryWords('记忆的稀疏路由').includes('路由'));
  assert.ok(!dictionaryWords('记忆的稀疏路由').includes('的'));
  assert.deepEqual(dictionaryWords('的'), ['的']);
  assert.deepEqual(
    [pairsOf('召回率'), pairsOf('记忆'), pairsOf('word')],
    [['召回', '回率'], [], []],
  );
});

const asked = new Map([
  ['路由', 1],
  ['model', 1],
]);
const marked = (text: string) =>
  excerpt([text], asked)
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

test('a word without spaces around it is marked where its characters stand together', () => {
  assert.equal(
    marked('稀疏路由，由路。Models 的（路由）'),
    '稀疏[路由]，由路。[Models] 的（[路由]）',
  );
});

test('an excerpt of a text without spaces is no longer than others', () => {
  const long = `${'长对话记忆'.repeat(60)}。${'我们研究路由的方法'.repeat(20)}`;
  const shown = marked(long);
  assert.ok(shown.startsWith('我们研究[路由]的方法') && shown.endsWith(' …'), shown);
  assert.ok(shown.replace(/[[\]]/g, '').length < 90);
});
