import assert from 'node:assert/strict';
import { test } from 'node:test';
import { huggingFaceHtml, otherHtml } from './hugging-face-html.ts';
import { huggingFacePage } from './hugging-face-page.ts';

const source = (text: string) => ({ path: 'a.txt', file: 'a.txt', text, summaries: false });
const tabs =
  'Daily Papers\nbyAK and the research community\nDaily\nWeekly\nMonthly\nTrending Papers\n';
const card = (title: string) => `Upvote\n7\n${title}\nIt burns by night.\n3 authors\n·\nMay 29\n`;

test('the day of the page is read from its head, and those of its papers are not', () => {
  const daysOf = (text: string) => huggingFacePage.read(source(text)).days;
  assert.deepEqual(daysOf(`${tabs}Oct 2\n${card('Lantern')}`), [{ line: 7, written: 'Oct 2' }]);
  assert.deepEqual(daysOf(`${tabs}${card('Lantern')}`), []);
  const twice = `${tabs}Oct 2\n${card('Lantern')}${tabs}Oct 3\n${card('Kettle')}`;
  assert.deepEqual(
    daysOf(twice).map(({ written }) => written),
    ['Oct 2', 'Oct 3'],
  );
});

test('a week or month below the tabs that has no year is no paper', () => {
  for (const period of ['Today', 'Week 40', 'September']) {
    const { entries, days, diagnostics } = huggingFacePage.read(
      source(`${tabs}${period}\n${card('Lantern')}`),
    );
    assert.deepEqual([entries.length, days, diagnostics], [1, [], []]);
  }
});

test('the address of a page tells its day, week or month', () => {
  const page = (address: string) => `URL Source: https://huggingface.co/papers/${address}\n${tabs}`;
  const daysOf = (address: string) =>
    huggingFacePage.read(source(`${page(address)}Oct 2\n${card('Lantern')}`)).days;
  assert.deepEqual(daysOf('week/2026-W40'), [{ line: 1, written: '2026-W40' }]);
  assert.deepEqual(daysOf('month/2026-09'), [{ line: 1, written: '2026-09' }]);
  const canonical = '<link rel="canonical" href="https://huggingface.co/papers/week/2026-W18">';
  const html = `<!doctype html>${canonical}<article><h3><a href="/papers/2604.12345">Lantern</a></h3></article>`;
  assert.deepEqual(huggingFaceHtml.read(source(html)).days, [{ line: 1, written: '2026-W18' }]);
});

test('a pasted page without votes, authors and days is left to other readers', () => {
  const old = `${tabs}Mar 11\n\nLantern\n\nIt burns by night, and 3 authors say so.\n`;
  assert.equal(huggingFacePage.reads(source(old)), false);
  assert.equal(huggingFacePage.reads(source(`${tabs}${card('Lantern')}`)), true);
  assert.equal(huggingFacePage.reads(source(card('Lantern'))), false);
  assert.equal(huggingFacePage.reads(source(card('Lantern') + card('Kettle'))), true);
});

test('a last line of a text that is one word is not taken for the name of an organisation', () => {
  const page = `${tabs}Oct 2\n7\nLantern\nIt burns by night, as do all\nlanterns\nFen Lab\n·\nMay 29\n`;
  const [entry] = huggingFacePage.read(source(page)).entries;
  assert.deepEqual(entry?.text, ['It burns by night, as do all lanterns']);
});

test('the results of a search saved as HTML have no day', () => {
  const paper = { id: '2604.12345', title: 'Lantern', submittedOnDailyAt: '2026-05-13T03:55:12Z' };
  const props = JSON.stringify({ query: { q: 'light' }, searchResults: [{ paper }] });
  const html = `<div data-target="SearchResults" data-props="${props.replace(/"/g, '&quot;')}"></div>`;
  assert.equal(huggingFaceHtml.reads(source(html)), true);
  const { entries, days } = huggingFaceHtml.read(source(html));
  assert.deepEqual([entries.map(({ title }) => title), days], [['Lantern'], []]);
});

test('HTML is told from text that shows tags', () => {
  assert.equal(
    otherHtml.reads(source('<?xml version="1.0"?>\n<!DOCTYPE html>\n<p>It burns.')),
    true,
  );
  assert.equal(otherHtml.reads(source('<think> tokens in models: a study')), false);
  assert.equal(huggingFaceHtml.reads(source('Lantern <a href="/papers/2604.12345">')), false);
});
