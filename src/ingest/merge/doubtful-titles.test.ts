import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dump } from '../../model/dump.ts';
import { repairDump } from '../repair/repair-dump.ts';
import { doubtfulTitles, doubtOf } from './doubtful-titles.ts';

const doubted: [title: string, what: RegExp][] = [
  ['Ana Ribeiro da Silva, Jürgen Šmíd, Abraão Nunes', /names/],
  ['Mireia Vall, Pau Coll', /names/],
  ['Lien Hoang and Pau Coll and Mireia Vall', /names/],
  ['https://arxiv.org/abs/2503.90001', /address/],
  ['arXiv:2503.90001 [pdf, html, other]', /address/],
  ['<article><h3>Kettles</h3>', /markup/],
  ['### [Kettles](#a)', /markup/],
  ['**Kettles** and Lanterns', /markup/],
  ['TY - JOUR', /markup/],
  ['Subject: cs daily Subj-class mailing', /markup|label/],
  ['Title: Kettles', /label/],
  ['Abstract:', /label/],
  ['Verfasserin: Mireia Vall', /label/],
  ['Autrices : Mireia Vall', /label/],
  ['A Kettle for Every Harbour Autor:innen: Mireia Vall, Pau Coll', /label/],
  ['Save Twitter LinkedIn Facebook', /foot/],
  ['Click here to unsubscribe', /foot/],
  ['Mireia Vall', /person/],
  ['Название: Чайники', /label/],
  ['2026-03-06 01:00:02 Kettles', /conversation/],
  ['Mireia Vall 9:14 AM', /conversation/],
  ['import kettles', /program/],
  ['kettles.boil("water")', /program/],
  ['Dear all,', /half/],
  ['Kettles of the Sea 2026 Accepted Papers', /digest/],
  ['Fri, 12 Sep 2025 (showing 2 of 2 entries)', /day/],
  ['Kettle Scholar Alert: new papers for “steam”', /digest/],
  ['A kettle that somebody filled at the edge of', /half/],
  ['A Kettle for Every Harbour, Mireia Vall, Pau Coll', /behind/],
  ['A Kettle for Every Harbour (Mireia Vall, Pau Coll)', /behind/],
  ['Mireia Vall (Fen Lab), Pau Coll (North Lab)', /names/],
  ['• Kettles of the North', /markup/],
  ['[Kettles of', /markup/],
  ['Table of Contents', /page/],
  ['We boil kettles. They sing. '.repeat(8).trim(), /text/],
];
for (const [title, what] of doubted)
  test(`“${title.slice(0, 40)}” is doubted`, () => assert.match(doubtOf(title) ?? '', what));

test('titles are not doubted that only begin like something else', () => {
  for (const title of [
    'Kettle',
    'TLDR: Token-Level Detective Reward Model',
    'From Kettles to Lanterns: A Survey',
    'Soft Tokens, Hard Truths',
    'One Person, One Bot',
    'from Benign import Toxic: Kettles via Metaphors',
    '[Re] Kettles of the North',
    'Boil at 12:30: A Kettle for Lunch',
    'Deep Kettles',
    'The Kettle and Its Author: A Long Friendship',
    'Autorschaft: Wer zählt?',
    'Attention, Memory and Planning',
    'Privacy Policy Enforcement for Kettles',
    'Is It Right? Yes. And No.',
    'Learning $\\ell_1$-Norms in $\\mathcal{O}(n \\log n)$ & A_B Tests',
    '=SUM(A1:A9) and Other Formulas',
    '长对话记忆的稀疏路由方法研究',
  ])
    assert.equal(doubtOf(title), null, title);
});

test('a sentence is doubted among titles without full stops alone', () => {
  const doubts = (titles: string[]) =>
    doubtfulTitles([repairDump(dumpOf(titles))], []).map(({ line, reason }) => [line, reason]);
  const titles = ['Kettles', 'Pans', 'Lids', 'Pots', 'Cups'];
  const sentence = 'Kettles boil when they are filled.';
  assert.deepEqual(doubts([...titles, sentence]), [
    [6, 'A title looks like a sentence. Once it is published its address is for ever.'],
  ]);
  assert.deepEqual(doubts([sentence, 'Pans fry when they are oiled.', 'Lids']), []);
});

test('a title that opens with a word which stands before a colon in most entries is doubted', () => {
  const doubts = (titles: string[]) =>
    doubtfulTitles([repairDump(dumpOf(titles))], []).map(({ line }) => line);
  assert.deepEqual(
    doubts(['Ritare: Mireia Vall', 'Ritare: Pau Coll', 'Ritare: Lien Hoang']),
    [1, 2, 3],
  );
  const within = [
    'Kettles Ritare: Mireia Vall',
    'Pans Ritare: Pau Coll',
    'Lids Ritare: Lien Hoang',
  ];
  assert.deepEqual(doubts([...within, 'Pots: A Survey']), [1, 2, 3]);
  assert.deepEqual(doubts(['Kettles: A Survey', 'Kettles: Two', 'Pans: One', 'Lids: One']), []);
});

function dumpOf(titles: string[]): Dump {
  const entries = titles.map((title, at) => ({
    title,
    text: [],
    brief: [],
    facts: {},
    place: at + 1,
    line: at + 1,
  }));
  const account = {
    lines: titles.length,
    blank: 0,
    header: 0,
    title: titles.length,
    text: 0,
    repeated: 0,
  };
  return {
    file: 'a.txt',
    path: 'a.txt',
    digest: 'a',
    date: null,
    label: null,
    description: null,
    textKind: 'abstract',
    layout: 'list',
    entries,
    account,
  };
}
