import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known } from '../example-papers.ts';
import { digestItem } from './digest-item.ts';
import { exampleFeed, exampleSite } from './example-feed.ts';
import { feedDocuments } from './feed-documents.ts';
import { feedId, paperId } from './feed-ids.ts';
import { paperItem } from './paper-item.ts';

const { entity } = exampleSite;
const moved = { ...known, slug: 'other-words', url: 'https://y.example/deep/papers/other-words/' };

test('no move of host, base path or slug changes the id of a paper', () => {
  assert.match(paperItem(known, entity).id, /^tag:x\.example,2025:paper\/[0-9a-f]{32}$/);
  assert.equal(paperItem(moved, entity).id, paperItem(known, entity).id);
});

test('an id that was once given stays', () => {
  assert.equal(
    paperId(entity, 'A <Title> & More'),
    'tag:x.example,2025:paper/3fa7f0b431a3489dd1bb18b3e1636f0b',
  );
});

test('the spelling of a title changes no id, another title does', () => {
  assert.equal(paperId(entity, 'Pre-Training: A Study'), paperId(entity, 'Pretraining, a study'));
  assert.notEqual(paperId(entity, 'A Study of A'), paperId(entity, 'A Study of B'));
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
    feedId(entity, 'digest', 'data'),
  ];
  assert.equal(new Set(ids).size, ids.length);
});
