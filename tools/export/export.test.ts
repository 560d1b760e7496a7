import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { API } from '@opensearch-project/opensearch';
import fc from 'fast-check';
import type { Paper } from '../../src/model/paper.ts';
import { termKeys } from '../../src/search/meaning/term-keys.ts';
import { dimensions } from '../../src/text/text-vector.ts';
import { exportSite, questionText, readVectors, type Terms } from './export-site.ts';
import { bulkLines, indexBody, searchBody } from './opensearch.ts';

const paper: Paper = {
  ...{ slug: 'kettles', key: 'madeup2026kettles', formerly: [], identity: null },
  ...{ title: 'Kettles and Their Lids', otherTitles: ['Lids'], language: 'en' },
  url: 'https://papers.example.org/papers/kettles/',
  ...{ brief: 'Lids save heat.', abstract: 'We boil water in three kettles.', gist: [] },
  ...{ topics: ['water'], kind: 'method', digests: ['2026-03-11'] },
  topicDetails: [{ slug: 'water', name: 'Water', family: 'family-1', terms: ['kettle'] }],
  digestDetails: [{ id: '2026-03-11', label: 'Water', date: '2026-03-11', place: 1, of: 1 }],
  ...{ arxiv: '2603.00001', doi: '10.1000/182', authors: ['Ada Made-Up'], venue: 'Steam' },
  ...{ venueYear: 2026, categories: ['cs.CL'], source: null, status: 'superseded', note: null },
  ...{ published: '2026-03', links: [], code: ['https://example.org/code'] },
  ...{ terms: ['kettle', 'lid'], related: [], relatedTerms: {} },
};

const unknown: Paper = {
  ...paper,
  ...{ otherTitles: [], brief: null, abstract: null, authors: [], venue: null, venueYear: null },
  ...{ topics: [], kind: null, digests: [], digestDetails: [], categories: [], terms: [] },
  ...{ arxiv: null, doi: null, published: null, status: null, code: [] },
};

const vector = new Float32Array(dimensions).fill(1 / 8);
const { properties } = indexBody('en').mappings;

/** Whether a value is one that a field of this type takes, as OpenSearch documents it. */
const takes: Record<string, (value: unknown, field: object) => boolean> = {
  text: isText,
  keyword: isText,
  integer: Number.isInteger,
  date: (value, field) =>
    'format' in field &&
    new RegExp(`^${String(field.format).replace(/[yMd]/g, '\\d')}$`).test(String(value)),
  knn_vector: (value) =>
    Array.isArray(value) &&
    value.length === dimensions &&
    value.every(Number.isFinite) &&
    value.some((part) => part !== 0),
};

function isText(value: unknown): boolean {
  return [value].flat().every((one) => typeof one === 'string');
}

/** Checks a bulk request against its documented form, and gives its documents by id. */
function readBulk(request: string): Map<string, Record<string, unknown>> {
  assert.ok(request.endsWith('\n'), 'the last line ends, too');
  const lines = request.slice(0, -1).split('\n');
  assert.equal(lines.length % 2, 0);
  return new Map(
    lines.flatMap((line, at) => {
      if (at % 2 === 1) return [];
      const action: { index: { _id: string } } = JSON.parse(line);
      assert.deepEqual(Object.keys(action), ['index']);
      assert.ok(Buffer.byteLength(action.index._id) <= 512);
      return [[action.index._id, JSON.parse(lines[at + 1] ?? '')] as const];
    }),
  );
}

function checkDocument(document: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(document)) {
    const field = properties[name as keyof typeof properties];
    assert.ok(field, `the index has a field ${name}`);
    assert.ok(takes[field.type]?.(value, field), `${name} takes ${JSON.stringify(value)}`);
  }
}

test('requests have the types of the engine’s own client', () => {
  const index: API.Indices_Create_RequestBody = indexBody('de');
  const search: API.Search_RequestBody = searchBody('kettles', vector);
  assert.ok(index.mappings && search.query);
});

test('a paper of which all is known has every field of the index, and each takes what it has', () => {
  const [document = {}] = readBulk(bulkLines(paper, vector)).values();
  assert.deepEqual(Object.keys(document).sort(), Object.keys(properties).sort());
  checkDocument(document);
});

test('what is not known of a paper is left out', () => {
  const documents = readBulk(bulkLines(unknown, null));
  assert.deepEqual(
    [...documents],
    [['kettles', { title: paper.title, url: paper.url, language: 'en' }]],
  );
});

test('texts of any signs make two lines of which each is JSON', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(text, text, fc.array(text), (title, abstract, authors) => {
      const [document = {}] = readBulk(
        bulkLines({ ...paper, title, abstract, authors }, null),
      ).values();
      checkDocument(document);
      assert.deepEqual([document['title'], document['abstract']], [title, abstract]);
    }),
  );
});

test('texts are read in the language of the site, where the engine knows it', () => {
  const analyzer = (tag: string) => indexBody(tag).mappings.properties.title.analyzer;
  assert.deepEqual(['en-GB', 'de', 'pt-BR', 'ja', 'pl'].map(analyzer), [
    'english',
    'german',
    'portuguese',
    'cjk',
    'standard',
  ]);
});

function siteOf(papers: readonly Paper[], t: TestContext): { site: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-export-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'site/papers'), { recursive: true });
  for (const one of papers)
    writeFileSync(join(folder, `site/papers/${one.slug}.json`), JSON.stringify(one));
  return { site: join(folder, 'site'), out: join(folder, 'out') };
}

const terms: Terms = new Map(termKeys('kettle').map((key) => [key, vector]));

test('a site is exported as bulk requests of a size that the engine advises', (t) => {
  const otherTitles = ['A Lid '.repeat(500_000)];
  const slugs = Array.from({ length: 7 }, (_, at) => `kettles-${at}`);
  const papers = slugs.map((slug) => ({ ...paper, slug, otherTitles }));
  const { site, out } = siteOf(papers, t);
  const exported = exportSite(site, out, { language: 'en', terms });
  assert.deepEqual(exported, { papers: 7, withVector: 7, files: 3 });
  const names = readdirSync(out).sort();
  assert.deepEqual(names.slice(0, 2), ['index.json', 'papers-0001.ndjson']);
  const requests = names.slice(1).map((name) => readFileSync(join(out, name), 'utf8'));
  for (const request of requests) assert.ok(Buffer.byteLength(request) <= 10e6);
  const found = requests.flatMap((request) => [...readBulk(request)]);
  for (const [, document] of found) checkDocument(document);
  assert.deepEqual(
    found.map(([id]) => id),
    slugs,
  );
  assert.throws(() => exportSite(site, out, { language: 'en', terms }), /holds files already/);
});

test('papers of older digests can be left out, with those of no day', (t) => {
  const newer = { ...paper, slug: 'newer' };
  newer.digestDetails = [{ id: 'x', label: 'x', date: '2026-04-01', place: 1, of: 1 }];
  const { site, out } = siteOf([paper, newer, { ...unknown, slug: 'undated' }], t);
  const options = { language: 'en', terms, since: '2026-03-12' };
  assert.equal(exportSite(site, out, options).papers, 1);
  const [id] = readBulk(readFileSync(join(out, 'papers-0001.ndjson'), 'utf8')).keys();
  assert.equal(id, 'newer');
});

test('a question is asked by words and by meaning, by words alone where no word has a vector', () => {
  const clauses = (question: string) => JSON.parse(questionText(question, terms)).query.bool.should;
  const [words, meaning] = clauses('kettles');
  assert.equal(words.multi_match.query, 'kettles');
  assert.equal(meaning.knn.vector.vector.length, dimensions);
  assert.equal(clauses('anvils').length, 1);
});

test('every field that a search names is one of the index', () => {
  const { query, aggs } = searchBody('kettles', vector);
  const names = JSON.stringify([query, aggs]).match(/(?<=")[a-zA-Z]+(?=\^\d)/g) ?? [];
  const counted = Object.values(aggs).flatMap((agg) =>
    Object.values(agg).map(({ field }) => field),
  );
  const fields = [...names, ...counted];
  assert.ok(fields.length > 5);
  for (const name of fields) assert.ok(name in properties, name);
});

test('vectors are those of English terms alone', () => {
  assert.ok(readVectors('en-GB').size > 1000);
  assert.equal(readVectors('de').size, 0);
});
