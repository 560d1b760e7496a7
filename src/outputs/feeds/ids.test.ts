import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleFeed, exampleSite } from '../../../tests/lib/example-feed.ts';
import { known } from '../../../tests/lib/example-papers.ts';
import { feedDocuments } from './documents.ts';
import { digestItem, feedId, paperId, paperItem, tagStart, tagUri } from './items.ts';

const { entity } = exampleSite;
const idOf = (title: string, identity: string | null = null) =>
  paperId(entity, { title, identity });
const moved = { ...known, slug: 'other-words', url: 'https://y.example/deep/papers/other-words/' };

test('no move of host, base path or slug changes the id of a paper', () => {
  assert.match(paperItem(known, entity).id, /^tag:x\.example,2025:paper\/[0-9a-f]{32}$/);
  assert.equal(paperItem(moved, entity).id, paperItem(known, entity).id);
});

test('an id that was once given stays', () => {
  assert.equal(
    idOf('A <Title> & More'),
    'tag:x.example,2025:paper/3fa7f0b431a3489dd1bb18b3e1636f0b',
  );
});

test('the spelling of a title changes no id, another title does', () => {
  assert.equal(idOf('Pre-Training: A Study'), idOf('Pretraining, a study'));
  assert.notEqual(idOf('A Study of A'), idOf('A Study of B'));
});

test('a paper whose title was corrected keeps the id of the first', () => {
  assert.equal(idOf('A Study of Hedges', 'astudyofhegdes'), idOf('A Study of Hegdes'));
});

test('no move changes the ids of digests and of the documents of a feed', () => {
  const digest = { id: 'd', label: 'A day', url: known.url, date: null, line: '', papers: [] };
  const at = (url: string) => digestItem({ ...digest, url }, entity).id;
  assert.equal(at('https://y.example/deep/digests/d/'), at('https://x.example/digests/d/'));
  const feed = exampleFeed([known]);
  const [document] = feedDocuments({ ...feed, page: 'https://y.example/deep/' }, exampleSite);
  assert.equal(document?.id, feed.id);
});

test('every feed has an id of its own', () => {
  const ids = [
    feedId(entity, 'everything'),
    feedId(entity, 'digests'),
    feedId(entity, 'topic', 'data'),
    feedId(entity, 'kind', 'data'),
  ];
  assert.equal(new Set(ids).size, ids.length);
});

test('a tag URI joins the entity and what it calls the thing', () => {
  assert.equal(tagUri('lab.example,2025-03', 'digest/x'), 'tag:lab.example,2025-03:digest/x');
});

const starts: [entity: string, day: string][] = [
  ['lab.example,2025', '2025-01-01'],
  ['lab.example,2025-03', '2025-03-01'],
  ['ada@lab.example,2025-03-11', '2025-03-11'],
];
for (const [entity, day] of starts) {
  test(`${entity} names things since ${day}`, () => assert.equal(tagStart(entity), day));
}

for (const entity of [
  'lab.example',
  'Lab.example,2025',
  'https://lab.example,2025',
  'lab,25',
  '',
]) {
  test(`“${entity}” names nothing, and the message says what to write`, () => {
    assert.throws(() => tagUri(entity, 'x'), /feedEntity/);
  });
}
