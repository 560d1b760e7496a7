import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { CorpusText } from '../../src/node/read-corpus.ts';
import { idsIn, labelledPapers } from './labelled.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-labels-'));
after(() => rmSync(folder, { recursive: true }));
const write = (name: string, ...lines: (object | string)[]) => {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(join(folder, name), `${text.join('\n')}\n`);
  return { file: join(folder, name), weight: 1 };
};

const text = (arxiv: string, day: string): [string, CorpusText] => {
  return [arxiv, { arxiv, day, title: 'Bees', abstract: 'They hum.', authors: [] }];
};
/** 4 January 2025 is no held-out day, 3 January is. */
const texts = new Map([text('1', '2025-01-04'), text('2', '2025-01-03')]);
const label = (arxiv: string, ...topics: string[]) => {
  return { arxiv, title: `Paper ${arxiv}`, topics, kind: 'method' };
};
const own = { slug: 'wax', title: 'Wax: A Tale', brief: 'It melts.', abstract: 'Wax melts.' };

test('papers of held-out days are left out', () => {
  const labelled = labelledPapers(
    [write('days', label('1', 'bees'), label('2', 'bees'))],
    texts,
    [],
  );
  assert.deepEqual(
    labelled.map(({ paper, day }) => [paper.slug, day]),
    [['1', '2025-01-04']],
  );
});

test('of a paper in two files the first label counts, with the weight of its file', () => {
  const [one, other] = [
    write('one', label('1', 'wax', 'bees')),
    write('other', label('1', 'snow')),
  ];
  const [found, ...more] = labelledPapers([{ ...one, weight: 0.7 }, other], texts, []);
  assert.deepEqual([found?.topics, found?.weight, more], [['wax', 'bees'], 0.7, []]);
});

test('a paper without a text in the corpus is found by its title, however that is written', () => {
  const file = write('titles', { title: 'WAX – a tale', topics: ['wax'], kind: 'essay' });
  assert.deepEqual(
    labelledPapers([file], texts, [own]).map(({ paper, day }) => [paper.slug, day]),
    [
      ['wax', 'wax'],
      ['wax', 'wax'],
    ],
  );
  assert.deepEqual(labelledPapers([file], texts, []), []);
});

test('a paper with brief and abstract is learnt with both and with the brief alone, each for half', () => {
  const file = write('both', { title: own.title, topics: ['wax'], kind: 'essay' });
  assert.deepEqual(
    labelledPapers([file], texts, [own]).map(({ paper, weight }) => [paper.abstract, weight]),
    [
      ['Wax melts.', 0.5],
      [null, 0.5],
    ],
  );
  const [short, ...none] = labelledPapers([file], texts, [{ ...own, abstract: null }]);
  assert.deepEqual([short?.weight, none], [1, []]);
});

test('a label may tell a kind alone', () => {
  const file = write('kinds', { arxiv: '1', title: 'Bees', kind: 'trial' });
  const [found] = labelledPapers([file], texts, []);
  assert.deepEqual([found?.topics, found?.kind], [[], 'trial']);
});

test('a line that is no label is told with its file and line, empty lines counted', () => {
  const wrong = { ...label('1'), kind: 'method' };
  for (const line of [wrong, '{"title":', 'null', { title: 'Bees', topics: ['bees'] }])
    assert.throws(
      () => labelledPapers([write('bad', label('2', 'bees'), '', line)], texts, []),
      /bad:3 is no label: ./,
    );
});

test('ids are those of all files, whatever else the lines tell', () => {
  const files = [
    write('ids', { arxiv: '7', query: 'wax' }, { title: 'no id' }),
    write('more', label('8')),
  ];
  assert.deepEqual([...idsIn(files.map(({ file }) => file))], ['7', '8']);
  assert.throws(() => idsIn([write('broken', '{').file]), /broken:1/);
});
