import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeLibrary, emptyLibrary, type Values } from './library.client.ts';
import { fromFragment, toFragment } from './library-link.client.ts';
import { mergeSummary } from './merge-summary.client.ts';
import { nextInOrder, shownPapers } from './order.client.ts';

const libraryOf = (papers: Record<string, Partial<Values>>, now = 1) =>
  changeLibrary(emptyLibrary, new Map(Object.entries(papers)), now);

test('a link holds the list but its titles, in letters that addresses allow', async () => {
  const values = { saved: true, read: false, note: 'Ünïcode ≤ 5 & more', place: 3 };
  const fragment = await toFragment(libraryOf({ 'a-paper': { ...values, title: 'A paper' } }));
  assert.match(fragment, /^#list=[A-Za-z0-9_-]+$/);
  assert.deepEqual(await fromFragment(fragment), libraryOf({ 'a-paper': values }));
});

test('a link of a hundred papers is short enough to send', async () => {
  const papers = Array.from({ length: 100 }, (_, index): [string, Partial<Values>] => [
    `a-paper-with-number-${index * 7919}-in-its-name`,
    { saved: true, place: 1_742_000_000_000 + index * 31_337 },
  ]);
  const fragment = await toFragment(libraryOf(Object.fromEntries(papers), 1_742_000_000_000));
  assert.ok(fragment.length < 4000, `${fragment.length} characters`);
});

test('a link that was cut or changed is said to be broken, another fragment is none', async () => {
  const fragment = await toFragment(libraryOf({ a: { saved: true } }));
  for (const broken of [fragment.slice(0, -8), '#list=', '#list=!!', '#list=AAAA'])
    assert.equal(await fromFragment(broken), 'broken', broken);
  assert.equal(await fromFragment('#no-3'), null);
});

test('a link that unfolds to more than any list is refused', async () => {
  const bomb = new Blob(['x'.repeat(30_000_000)]).stream();
  const deflated = await new Response(
    bomb.pipeThrough(new CompressionStream('deflate-raw')),
  ).arrayBuffer();
  assert.equal(
    await fromFragment(`#list=${Buffer.from(deflated).toString('base64url')}`),
    'broken',
  );
});

test('a merge is told before it is made', () => {
  const mine = libraryOf({ a: { saved: true, note: 'mine' }, b: { saved: true } });
  const theirs = libraryOf(
    { a: { note: 'theirs' }, b: { saved: false, read: true }, c: { saved: true, note: 'x' } },
    9,
  );
  assert.deepEqual(mergeSummary(mine, theirs), [
    '1 paper joins your list.',
    '1 paper is removed from your list.',
    '1 paper becomes read.',
    '1 note is added.',
    '1 note of yours is replaced by a later version.',
  ]);
  assert.deepEqual(mergeSummary(mine, mine), []);
});

test('the list shows what is unread, read, or holds every word sought', () => {
  const library = libraryOf({
    a: { saved: true, title: 'Poincaré maps', place: 1 },
    b: { saved: true, title: 'Mixtures', note: 'for chapter two', read: true, place: 2 },
    c: { read: true, title: 'Not saved' },
  });
  const shown = (how: 'all' | 'unread' | 'read', sought: string) =>
    shownPapers(library, how, sought, (slug) => (slug === 'a' ? 'Ada Example' : '')).join('');
  assert.equal(shown('all', ''), 'ab');
  assert.equal(shown('unread', ''), 'a');
  assert.equal(shown('read', ''), 'b');
  assert.equal(shown('all', 'POINCARE ada'), 'a');
  assert.equal(shown('all', 'two chapter'), 'b');
  assert.equal(shown('unread', 'chapter'), '');
});

test('a paper moved among those shown keeps clear of those that are not', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const shown = ['a', 'c', 'e'];
  const cases: [string, number, string | null][] = [
    ['a', 1, 'e'],
    ['a', 2, null],
    ['e', 0, 'a'],
    ['c', 0, 'a'],
    ['c', 2, null],
  ];
  for (const [slug, index, next] of cases)
    assert.equal(nextInOrder(order, shown, slug, index), next, `${slug} to ${index}`);
  assert.equal(nextInOrder(order, ['a', 'c'], 'a', 1), 'd');
});
