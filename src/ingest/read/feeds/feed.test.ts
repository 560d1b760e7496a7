import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleFeed, exampleSite } from '../../../../tests/lib/example-feed.ts';
import { bare, known } from '../../../../tests/lib/example-papers.ts';
import { feedDocuments } from '../../../outputs/feeds/documents.ts';
import { atomFeed } from '../../../outputs/feeds/write-feeds.ts';
import { feed } from './feed.ts';

const read = (text: string) => feed.read({ path: 'a.xml', file: 'a.xml', text, summaries: false });

test('our own feeds come back with title, text, authors and address', () => {
  const title = 'Kettles with <b>Steam</b> & a < b: R&amp;D';
  const papers = [known, { ...bare, title, slug: 'kettles' }];
  const [document] = feedDocuments(exampleFeed(papers), exampleSite);
  assert.ok(document);
  const { entries, diagnostics } = read(atomFeed(document));
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(
    entries.map((entry) => [
      entry.title,
      entry.text,
      entry.facts?.authors ?? [],
      entry.facts?.arxiv,
      entry.brief ?? [],
    ]),
    papers.map((paper) => [
      paper.title,
      [paper.abstract ?? paper.brief].filter(Boolean),
      paper.authors,
      paper.arxiv ?? undefined,
      paper.abstract && paper.brief ? [paper.brief] : [],
    ]),
  );
});

test('entities within entities are not expanded', () => {
  const nested = Array.from(
    { length: 12 },
    (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
  );
  const { entries } = read(
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "kettle">${nested.join('')}]><rss version="2.0"><channel><title>x</title><item><title>Steam &e12; Rises</title><link>https://fen.example/a</link></item></channel></rss>`,
  );
  assert.ok((entries[0]?.title.length ?? 0) < 100);
});
