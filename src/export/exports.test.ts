import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { atomFeed } from './atom-feed.ts';
import { citationTags } from './citation-tags.ts';
import { bare, known } from './example-papers.ts';
import { jsonLdText, paperJsonLd } from './json-ld.ts';

test('the citation tags say what is known, an author each', () => {
  const tags = citationTags(known);
  assert.deepEqual(
    tags.filter(([name]) => name === 'citation_author').map(([, content]) => content),
    known.authors,
  );
  assert.ok(
    tags.some(
      ([name, content]) =>
        name === 'citation_pdf_url' && content === 'https://arxiv.org/pdf/2403.09054',
    ),
  );
  assert.ok(
    tags.some(([name, content]) => name === 'citation_online_date' && content === '2025/03/11'),
  );
});

test('nothing is invented for a paper of which only the title is known', () => {
  assert.deepEqual(
    citationTags(bare).map(([name]) => name),
    [
      'citation_title',
      'citation_keywords',
      'citation_language',
      'citation_public_url',
      'citation_abstract_html_url',
    ],
  );
  const text = jsonLdText(paperJsonLd(bare, [], 'Offprint'));
  for (const property of [
    'author',
    'datePublished',
    'abstract',
    'identifier',
    'sameAs',
    'sdDatePublished',
    'null',
  ])
    assert.ok(!text.includes(property), property);
});

test('the JSON-LD cannot end its script element', () => {
  const text = jsonLdText(
    paperJsonLd(
      { ...known, title: '</script><b>' },
      [{ name: 'Home', url: 'https://x.example/' }],
      'Offprint',
    ),
  );
  assert.ok(!text.includes('<'));
  assert.equal(JSON.parse(text)['@graph'][0].mainEntity.name, '</script><b>');
});

const info = {
  title: 'Offprint',
  description: 'Digests',
  home: 'https://x.example/',
  self: 'https://x.example/feed.xml',
  language: 'en',
};

test('a feed is updated when its newest item was, and links to itself', () => {
  const feed = atomFeed(info, [
    known,
    { ...known, url: 'https://x.example/papers/b/', digestDate: '2025-03-14' },
  ]);
  assert.match(feed, /<updated>2025-03-14T00:00:00.000Z<\/updated>/);
  assert.match(feed, /rel="self" href="https:\/\/x\.example\/feed\.xml"/);
});

test('no text of a paper is markup in a feed', () => {
  const hostile = '</title><b>x</b> ]]> & <script>';
  const feed = parseDocument(
    atomFeed(info, [
      { ...known, title: hostile, lead: hostile, brief: hostile, abstract: hostile },
    ]),
    { xmlMode: true },
  );
  const [entry] = DomUtils.getElementsByTagName('entry', feed);
  for (const name of ['title', 'summary']) {
    const [element] = DomUtils.getElementsByTagName(name, entry ?? []);
    assert.equal(DomUtils.textContent(parseDocument(DomUtils.textContent(element ?? []))), hostile);
  }
});

test('a paper without a day is in no feed', () => {
  assert.ok(!atomFeed(info, [bare]).includes('<entry>'));
});
