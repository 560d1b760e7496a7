import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { DomUtils, parseDocument } from 'htmlparser2';
import RssParser from 'rss-parser';
import { exampleFeed, exampleSite, papersOfDays } from '../../../tests/lib/example-feed.ts';
import { bare, known } from '../../../tests/lib/example-papers.ts';
import { jsonFeedSchema } from '../../../tests/lib/json-feed-schema.ts';
import type { Paper } from '../../model/paper.ts';
import { type Feed, feedDocuments } from './documents.ts';
import { digestItem } from './items.ts';
import { atomFeed, jsonFeed } from './write-feeds.ts';

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);

function written(feed: Feed): { xml: string[]; json: ReturnType<typeof JSON.parse>[] } {
  const documents = feedDocuments(feed, exampleSite);
  const json = documents.map((document) => JSON.parse(jsonFeed(document)));
  for (const value of json) assert.ok(isJsonFeed(value), ajv.errorsText(isJsonFeed.errors));
  return { xml: documents.map(atomFeed), json };
}

const parser = new RssParser<object, { author?: string; published?: string; updated?: string }>({
  customFields: { item: ['published', 'updated'] },
});
/** As HTML is read, once more where an HTML title or text was read as XML. */
const shown = (html: string) => DomUtils.textContent(parseDocument(html)).trim();

/** Texts, and what is left of them where XML forbids some of their characters. */
const hostile: [text: string, expected?: string][] = [
  ['</title><b>x</b> ]]> & <script>window.hacked = 1</script>'],
  [']]]]><![CDATA[> &apos; &amp; &#0; <!-- -->'],
  ['control \u0000\u0008\u001f and \ud83e half, \ufffe none', 'control  and  half,  none'],
  ['🧪 \u202eturned\u202c and \u200fmarked, é, 𝒳² \u2028 line'],
  ['"quoted" \'marks\' <'],
];

for (const [text, expected = text] of hostile) {
  const paper: Paper = {
    ...known,
    title: text,
    brief: text,
    abstract: `${text} More.`,
    authors: [text],
    topicDetails: [{ slug: 'x', name: text, family: 'family-2', terms: [] }],
  };

  test(`the words come through as they are: ${JSON.stringify(text)}`, async () => {
    const { xml, json } = written(exampleFeed([paper]));
    const atom = await parser.parseString(xml[0] ?? '');
    const [item] = atom.items;
    const title = item?.title ?? '';
    assert.equal(/[<>&]/.test(expected) ? shown(title) : title.trim(), expected);
    assert.equal(json[0].items[0].title, expected);
    for (const html of [item?.content ?? '', json[0].items[0].content_html]) {
      const tree = parseDocument(html);
      const [brief, abstract] = DomUtils.getElementsByTagName('p', tree).map(DomUtils.textContent);
      assert.equal(brief, expected);
      assert.equal(abstract, `Abstract. ${expected} More.`);
      assert.deepEqual(DomUtils.getElementsByTagName('script', tree), []);
    }
  });
}

test('an item says when it first stood in a digest, who wrote it, what it is on and where it is', async () => {
  const { xml, json } = written(exampleFeed([known]));
  const atom = await parser.parseString(xml[0] ?? '');
  assert.deepEqual(
    [atom.title, atom.link, atom.feedUrl],
    ['Offprint', 'https://x.example/', 'https://x.example/feed.xml'],
  );
  const [item] = atom.items;
  assert.equal(item?.link, known.url);
  assert.equal(item?.published, '2025-03-11T00:00:00.000Z');
  assert.equal(item?.updated, '2025-03-11T00:00:00.000Z');
  assert.equal(item?.author, 'Ada Example');
  assert.match(
    xml[0] ?? '',
    /<category term="Scaling laws"\/>\s*<category term="Data"\/>\s*<category term="method"\/>/,
  );
  assert.match(xml[0] ?? '', /<link href="https:\/\/arxiv.org\/abs\/2403.09054" rel="related"\/>/);
  assert.deepEqual(json[0].items[0].tags, ['Scaling laws', 'Data', 'method']);
  assert.equal(json[0].items[0].external_url, 'https://arxiv.org/abs/2403.09054');
});

test('a paper without a day, text and authors has an honest date and no other', async () => {
  const { xml, json } = written(exampleFeed([bare]));
  const [item] = (await parser.parseString(xml[0] ?? '')).items;
  assert.equal(item?.updated, '2025-01-01T00:00:00.000Z');
  assert.equal(item?.published, undefined);
  assert.equal(json[0].items[0].date_published, undefined);
  assert.ok(!xml[0]?.includes('<summary'));
});

test('a summary that would say the same as the content is left out', () => {
  const { xml } = written(exampleFeed([{ ...known, abstract: null }]));
  assert.ok(!xml[0]?.includes('<summary'));
  assert.ok(written(exampleFeed([known])).xml[0]?.includes('<summary>In short.</summary>'));
});

test('a digest is a numbered list of its papers with their links and leads', () => {
  const digest = digestItem(
    {
      id: '2025-03-11',
      label: 'A day & more',
      url: 'https://x.example/digests/2025-03-11/',
      date: '2025-03-11',
      line: 'scaling laws',
      papers: [known, { ...bare, title: 'Second', url: 'https://x.example/papers/second/' }],
    },
    exampleSite.entity,
  );
  written({ ...exampleFeed([]), items: [digest] });
  assert.equal(
    digest.html,
    '<p>Scaling laws.</p><ol><li><p><a href="https://x.example/papers/a-title/">A &lt;Title&gt; &amp; More</a><br>In short.</p></li><li><p><a href="https://x.example/papers/second/">Second</a></p></li></ol>',
  );
});

test('a feed without items is still a feed', async () => {
  const { xml, json } = written(exampleFeed([]));
  assert.deepEqual((await parser.parseString(xml[0] ?? '')).items, []);
  assert.deepEqual(json[0].items, []);
});

test('archives are chained to their neighbours and to the current document', () => {
  const days = ['2025-03-02', '2025-03-01', '2025-02-01', '2025-01-01', null];
  const { xml } = written(exampleFeed(papersOfDays(days)));
  const linksOf = (text: string) =>
    Object.fromEntries(
      DomUtils.getElementsByTagName('link', parseDocument(text, { xmlMode: true }))
        .map(({ attribs }) => [attribs['rel'], attribs['href']])
        .filter(([rel]) => /^(self|current|.*-archive)$/.test(rel ?? '')),
    );
  const at = (name: string) => `https://x.example/${name}.xml`;
  assert.deepEqual(xml.map(linksOf), [
    { self: at('feed'), 'prev-archive': at('feed/2025-02') },
    { self: at('feed/2025-02'), current: at('feed'), 'prev-archive': at('feed/2025-01') },
    {
      self: at('feed/2025-01'),
      current: at('feed'),
      'prev-archive': at('feed/undated'),
      'next-archive': at('feed/2025-02'),
    },
    { self: at('feed/undated'), current: at('feed'), 'next-archive': at('feed/2025-01') },
  ]);
  assert.deepEqual(
    xml.map((text) =>
      text.includes('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>'),
    ),
    [false, true, true, true],
  );
  assert.deepEqual(
    feedDocuments(exampleFeed(papersOfDays(days)), exampleSite).map(({ forms }) => forms),
    [['xml', 'json'], ['xml'], ['xml'], ['xml']],
  );
});

test('a feed that is not whole has its newest items as Atom, and leads to no others', () => {
  const days = ['2025-03-02', '2025-03-01', '2025-02-01', '2025-01-01'];
  const feed = { ...exampleFeed(papersOfDays(days)), isWhole: false, size: 2 };
  const [document, ...others] = feedDocuments(feed, exampleSite);
  assert.ok(document);
  assert.deepEqual(others, []);
  assert.deepEqual(document.forms, ['xml']);
  const xml = atomFeed(document);
  assert.equal(xml.match(/<entry>/g)?.length, 2);
  assert.doesNotMatch(xml, /prev-archive|feed\+json/);
});

test('the archives of a year that is over stay as they are when the next year begins', () => {
  const last = ['2024-12-03', '2024-12-02', '2024-11-01', '2024-10-01'];
  const next = ['2025-02-02', '2025-02-01', '2025-01-02', '2025-01-01'];
  const before = written(exampleFeed(papersOfDays(['2025-01-01', ...last]))).xml;
  const after = written(exampleFeed(papersOfDays([...next, ...last]))).xml;
  const of2024 = (texts: readonly string[]) =>
    texts.filter((text) =>
      /feed\/2024-\d\d\.xml" rel="self|rel="self" href="[^"]*feed\/2024/.test(text),
    );
  assert.equal(of2024(after).length, 3);
  assert.deepEqual(of2024(before), of2024(after));
});

test('the same papers give the same bytes', () => {
  const feed = exampleFeed([known, ...papersOfDays(['2025-03-01', null])]);
  assert.deepEqual(written(feed), written(feed));
});

test('a paper in another language than the site says so, and the words of the site beside it are in theirs', () => {
  const paper: Paper = {
    ...known,
    language: 'de',
    brief: 'Kurz gesagt.',
    abstract: 'Lang gesagt.',
  };
  const [html] = written(exampleFeed([paper])).json.map(({ items }) => items[0].content_html);
  assert.match(html, /^<p lang="de">Kurz gesagt\.<\/p>/);
  assert.match(html, /<p lang="de"><strong lang="en">Abstract\.<\/strong> Lang gesagt\.<\/p>/);
});

test('the archives of a large site tell of each paper what leads, and the newest document all of it', () => {
  const [abstract, gist] = ['The tide is old. We time it by a bell.', 'We time it by a bell.'];
  const papers = papersOfDays(['2025-03-02', '2025-03-01', '2025-02-01', '2025-01-01']);
  const told = papers.map((paper) => ({ ...paper, brief: null, abstract, gist: [gist] }));
  const [newest, ...archives] = written({ ...exampleFeed(told), isShort: true }).xml;
  assert.equal(newest?.split(abstract).length, 4);
  assert.ok(archives.length > 0);
  for (const archive of archives) {
    assert.doesNotMatch(archive, /The tide is old|<summary/);
    assert.match(archive, /<p>We time it by a bell\.<\/p>/);
  }
});
