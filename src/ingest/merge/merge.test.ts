import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleDump as dump } from '../../../tests/lib/example-dump.ts';
import { text } from '../../text/rich-text.ts';
import type { CleanDump } from '../repair/repair-dump.ts';
import { Ledger } from './ledger.ts';
import { merge as mergeInto } from './merge.ts';

const merge = (dumps: CleanDump[]) => mergeInto(dumps, new Ledger());

const spring = dump({
  file: 'a.txt',
  digest: 'spring',
  titles: ['Small Models', 'Large Models', 'Pre-training'],
});
const summer = dump({
  file: 'b.txt',
  digest: 'summer',
  date: '2024-07-01',
  titles: ['Pretraining', 'Agents'],
});
const undated = dump({ file: 'c.txt', digest: 'loose', date: null, titles: ['LARGE MODELS'] });

test('a paper in several digests is one paper that names its place in each, newest first', () => {
  const { papers } = merge([spring, summer, undated]);
  assert.deepEqual(
    papers.map((paper) => [paper.title, paper.digests.map(({ id, place }) => `${id} ${place}`)]),
    [
      ['Agents', ['summer 2']],
      ['Large Models', ['spring 2', 'loose 1']],
      ['Pre-training', ['summer 1', 'spring 3']],
      ['Small Models', ['spring 1']],
    ],
  );
});

test('papers seen before are counted apart from new ones', () => {
  const { accounts } = merge([undated, summer, spring]);
  assert.deepEqual(
    accounts.map(({ path, added, seen }) => [path, added, seen]),
    [
      ['dumps/a.txt', 3, 0],
      ['dumps/b.txt', 1, 1],
      ['dumps/c.txt', 0, 1],
    ],
  );
});

test('the order in which dumps are given changes nothing', () => {
  const expected = merge([spring, summer, undated]);
  fc.assert(
    fc.property(fc.shuffledSubarray([spring, summer, undated], { minLength: 3 }), (dumps) => {
      assert.deepEqual(merge(dumps), expected);
    }),
  );
});

test('a later dump never changes the slug of a paper', () => {
  const ledger = new Ledger();
  const before = mergeInto([summer], ledger).papers.map((paper) => paper.slug);
  const after = new Set(
    mergeInto([spring, summer, undated], ledger).papers.map(({ slug }) => slug),
  );
  for (const slug of before) assert.ok(after.has(slug));
});

test('two dumps of one digest give brief and abstract, and a paper of one of them its place', () => {
  const briefs = dump({
    file: 'briefs.txt',
    digest: 'spring',
    textKind: 'brief',
    titles: ['Small Models', 'Middling Models', 'Large Models'],
  });
  const { papers, digests, diagnostics } = merge([spring, briefs]);
  assert.deepEqual(digests[0]?.papers, [
    'small-models',
    'middling-models',
    'large-models',
    'pre-training',
  ]);
  assert.deepEqual(
    digests[0]?.sources.map((source) => source.text),
    ['brief', 'abstract'],
  );
  assert.deepEqual(
    Object.keys(papers.find((paper) => paper.slug === 'small-models')?.texts ?? {}),
    ['brief', 'abstract'],
  );
  assert.deepEqual(diagnostics, []);
});

test('two dumps of one digest that disagree about its order are reported', () => {
  const other = dump({ file: 'z.txt', digest: 'spring', titles: ['Large Models', 'Small Models'] });
  const [found] = merge([spring, other]).diagnostics;
  assert.equal(found?.rule, 'digest-order-disagrees');
  assert.equal(found?.file, 'dumps/z.txt');
});

test('two dumps of one digest with different days are an error', () => {
  const other = dump({ file: 'z.txt', digest: 'spring', date: '2024-05-02', titles: ['Agents'] });
  const found = merge([spring, other]).diagnostics.find(
    ({ rule }) => rule === 'digest-date-conflict',
  );
  assert.equal(found?.severity, 'error');
});

test('a title of markup alone is an error that says where', () => {
  const [found] = merge([dump({ file: 'e.txt', digest: 'spring', titles: [''] })]).diagnostics;
  assert.deepEqual(
    [found?.rule, found?.severity, found?.line],
    ['title-without-words', 'error', 1],
  );
});

test('of two texts of a paper the earlier digest’s stands, and the other is noted', () => {
  const other = dump({
    file: 'd.txt',
    digest: 'summer',
    date: '2024-07-01',
    titles: ['Small Models'],
  });
  const changed = {
    ...other,
    entries: other.entries.map((entry) => ({ ...entry, text: [[text('Something else.')]] })),
  };
  const { papers, diagnostics } = merge([changed, spring]);
  assert.deepEqual(papers.find((paper) => paper.slug === 'small-models')?.texts.abstract, [
    [text('About Small Models.')],
  ]);
  assert.deepEqual(
    diagnostics.map(({ rule, severity }) => [rule, severity]),
    [['text-differs', 'note']],
  );
});

test('a brief beside an abstract is a text of its own, and facts of two dumps are joined', () => {
  const first = dump({ file: 'a.json', digest: 'spring', titles: ['Small Models'] });
  const second = dump({
    file: 'b.json',
    digest: 'summer',
    date: '2024-07-01',
    titles: ['Small Models'],
  });
  for (const entry of first.entries)
    Object.assign(entry, { brief: [[text('Small.')]], facts: { arxiv: '2404.00001' } });
  for (const entry of second.entries)
    entry.facts = { arxiv: '2404.00002', authors: ['Ada Rye'], links: ['https://github.com/a/b'] };
  const { papers, diagnostics } = mergeInto([second, first], new Ledger());
  assert.deepEqual(Object.keys(papers[0]?.texts ?? {}).sort(), ['abstract', 'brief']);
  assert.deepEqual(papers[0]?.facts, {
    arxiv: '2404.00001',
    authors: ['Ada Rye'],
    links: ['https://github.com/a/b'],
  });
  assert.deepEqual(
    diagnostics.map(({ rule, file }) => [rule, file]),
    [['fact-differs', 'dumps/b.json']],
  );
});

test('a digest of a week stands with its last day among those of days', () => {
  const week = { date: '2024-05-05', from: '2024-04-29' };
  const weekly = dump({ file: '2024-W18.txt', digest: '2024-w18', titles: ['Agents'], ...week });
  const before = dump({ file: 'd.txt', digest: 'may-4', titles: ['Agents'], date: '2024-05-04' });
  const after = dump({ file: 'e.txt', digest: 'may-6', titles: ['Agents'], date: '2024-05-06' });
  const { digests, papers } = merge([weekly, after, before]);
  assert.deepEqual(
    digests.map(({ id, from }) => [id, from]),
    [
      ['may-6', undefined],
      ['2024-w18', '2024-04-29'],
      ['may-4', undefined],
    ],
  );
  assert.deepEqual(
    papers[0]?.digests.map(({ id }) => id),
    ['may-6', '2024-w18', 'may-4'],
  );
});

test('a week and its last day are not one digest', () => {
  const day = { file: 'd.txt', digest: 'spring', titles: ['Agents'], date: '2024-05-05' };
  const { diagnostics } = merge([dump(day), dump({ ...day, file: 'e.txt', from: '2024-04-29' })]);
  assert.deepEqual(
    diagnostics.map(({ rule, actual, expected }) => [rule, actual, expected]),
    [['digest-date-conflict', '2024-04-29 to 2024-05-05', '2024-05-05, as in dumps/d.txt']],
  );
});
