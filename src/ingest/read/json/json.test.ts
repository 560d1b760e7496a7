import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '../reader.ts';
import { json } from './json.ts';

const source = (text: string) => ({ path: 'a.json', file: 'a.json', text, summaries: false });
const read = (value: unknown): Reading => json.read(source(JSON.stringify(value)));
const daysOf = (value: unknown) => read(value).days.map(({ written }) => written);

function daily(...days: string[]) {
  return days.map((day, index) => ({
    paper: {
      id: `2510.1234${index}`,
      title: `Lantern ${index}`,
      submittedOnDailyAt: `${day}T03:55:12Z`,
    },
  }));
}

test('papers of one day give that day, of a week the week, of a month the month', () => {
  assert.deepEqual(daysOf(daily('2025-03-11', '2025-03-11')), ['2025-03-11']);
  assert.deepEqual(daysOf(daily('2025-03-10', '2025-03-14')), ['2025-W11']);
  assert.deepEqual(daysOf(daily('2024-12-30', '2025-01-03')), ['2025-W01']);
  assert.deepEqual(daysOf(daily('2027-01-01', '2027-01-02')), ['2026-W53']);
  assert.deepEqual(daysOf(daily('2025-03-03', '2025-03-28')), ['2025-03']);
  assert.deepEqual(daysOf(daily('2025-03-03', '2025-05-28')), []);
});

test('that papers are of several days is told', () => {
  const rules = (value: unknown) => read(value).diagnostics.map(({ rule }) => rule);
  assert.deepEqual(rules(daily('2025-03-11', '2025-03-11')), []);
  assert.deepEqual(rules(daily('2025-03-10', '2025-03-14')), ['several-days']);
});

test('a day that a list or its key names stands above those of the papers', () => {
  const list = daily('2025-03-10', '2025-03-14');
  assert.deepEqual(daysOf({ dateString: '2025-W11', dailyPapers: list }), ['2025-W11']);
  assert.deepEqual(daysOf({ date: '2025-03-11T00:00:00Z', data: list }), ['2025-03-11']);
  assert.deepEqual(daysOf({ '2025-03-11': list }), ['2025-03-11']);
  assert.deepEqual(daysOf({ query: { q: 'x' }, searchResults: list }), []);
});

test('the day of publication is none of a digest', () => {
  assert.deepEqual(
    daysOf([
      { title: 'Lantern', arxiv_id: '2510.12345', date: '2025-03-11', publishedAt: '2025-03-11' },
    ]),
    [],
  );
});

test('reviews among the notes of OpenReview are no papers, and none is said to lack', () => {
  const note = (id: string, title: string) => ({
    ...{ id, forum: 'a' },
    content: { title: { value: title }, abstract: { value: 'It burns.' } },
  });
  const { entries, diagnostics } = read({ notes: [note('a', 'Lantern'), note('b', 'A Review')] });
  assert.deepEqual(
    entries.map(({ title }) => title),
    ['Lantern'],
  );
  assert.deepEqual(diagnostics, []);
});

test('objects with a title and nothing of a paper are none', () => {
  const { diagnostics } = read([
    { title: 'A bug', url: 'https://kettle.example/1', body: 'It leaks.' },
  ]);
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule),
    ['unread-form'],
  );
});

test('a list of titles alone is one, and titles somewhere in other JSON are none', () => {
  const titles = [{ title: 'A Study of Reeds' }, { title: 'A Study of Rushes' }];
  assert.equal(read(titles).entries.length, 2);
  assert.equal(read({ chapters: titles }).entries.length, 0);
});

test('the line of broken JSON is told wherever it breaks', () => {
  const lineOf = (text: string) => json.read(source(text)).diagnostics.map(({ line }) => line);
  assert.deepEqual(lineOf('[\n{"title": "Lantern",}\n]'), [2]);
  assert.deepEqual(lineOf('[\n{"title": "Lantern",\n"score": NaN}\n]'), [3]);
  assert.deepEqual(lineOf('[\n{"title": "Lantern"}\n'), [2]);
});

test('a list of CSL, a list of links and a text in brackets are not taken for papers in JSON', () => {
  const reads = (text: string) => json.reads(source(text));
  const csl = '[{"type": "book", "title": "A {K}", "author": [{"family": "Vall", "given": "M."}]}]';
  assert.equal(reads(csl), false);
  assert.equal(reads('[Lantern](https://arxiv.org/abs/2510.12345)'), false);
  assert.equal(reads('[1] Ana Ribeiro. Lantern.'), false);
  assert.equal(reads('\ufeff [ {"title": "Lantern"}]'), true);
  assert.equal(reads('{"title": "Lantern"}\n{"title": "Kettle"}'), true);
});
