import assert from 'node:assert/strict';
// @ts-expect-error The package has no types.
import { Cite } from '@citation-js/core';
import { test } from '@playwright/test';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { csvParse } from 'd3-dsv';
import type { Paper } from '../src/model/paper.ts';
import { type BuiltSite, builtSite, builtSites } from './lib/built-site.ts';

type Files = { files: { form: string; url: string; papers: number; bytes: number }[] };

/** Files below these addresses tell about a page; feeds are no such files. */
const besidePages = /^\/(papers|topics|digests|dates)\/(?!feed\.)[^/]+$/;

function endingIn(site: BuiltSite, ending: string): string[] {
  return site.files.filter((path) => besidePages.test(path) && path.endsWith(ending));
}

/** The slugs of the papers that each list has, by the path of its `.json`. */
function listsOf(site: BuiltSite): [path: string, slugs: string[]][] {
  return endingIn(site, '.json')
    .filter((path) => !/\.(csl|linkset)\.json$/.test(path))
    .map((path) => {
      const record = JSON.parse(site.read(path));
      const papers: { slug: string }[] = record.papers ?? [record];
      return [path.replace(/\.json$/, ''), papers.map(({ slug }) => slug)];
    });
}

/** The lists that are cited by files: a paper is in its page. */
function withCitations(lists: readonly [path: string, slugs: string[]][]) {
  return lists.filter(([path]) => !path.startsWith('/papers/'));
}

for (const name of Object.keys(builtSites) as (keyof typeof builtSites)[]) {
  test.describe(`the files of the site ${name}`, () => {
    test.describe.configure({ mode: 'default' });
    let site: BuiltSite;
    let lists: [path: string, slugs: string[]][];
    const pathOf = (url: string) => `/${new URL(url).pathname.slice(builtSites[name].length)}`;
    test.beforeAll(() => {
      site = builtSite(name);
      lists = listsOf(site);
    });

    test('BibTeX: a parser reads every paper, and each file is made of the same entries', () => {
      const whole = site.read('/papers.bib');
      const { entries, errors } = parse(whole, { sentenceCase: false });
      assert.deepEqual(errors, []);
      assert.equal(entries.length, site.papers.length);
      const keys = new Set(entries.map(({ key }) => key.toLowerCase()));
      assert.equal(keys.size, site.papers.length);
      for (const { fields } of entries) {
        assert.equal(fields['eprinttype'], fields['eprint'] && 'arxiv');
        assert.notDeepEqual(fields.author, []);
      }
      const texts = whole.split(/\n(?=@)/);
      const bySlug = new Map(site.papers.map(({ slug }, index) => [slug, texts[index]?.trim()]));
      const withoutAbstract = (entry = '') => entry.replace(/^ {2}abstract = .*\n/m, '');
      for (const [path, slugs] of withCitations(lists)) {
        const entries = slugs.map((slug) => bySlug.get(slug));
        assert.deepEqual(
          site
            .read(`${path}.bib`)
            .split(/\n(?=@)/)
            .map((entry) => entry.trim()),
          path.startsWith('/topics/') ? entries.map(withoutAbstract) : entries,
          path,
        );
      }
    });

    test('RIS: a parser reads every paper, no preprint is filed as an article', () => {
      const whole = site.read('/papers.ris');
      const read: { id: string; author?: unknown[] }[] = new Cite(whole).data;
      const { papers } = site;
      const keys = new Map(papers.map(({ slug, key }) => [slug, key]));
      assert.deepEqual(
        read.map(({ id }) => id),
        papers.map(({ key }) => key),
      );
      site.papers.forEach(({ authors }, index) => {
        assert.equal(read[index]?.author?.length ?? 0, authors.length);
      });
      const types = new Set(Array.from(whole.matchAll(/^TY {2}- (.*)\r$/gm), ([, type]) => type));
      assert.ok(types.has('MANSCPT'));
      assert.ok(types.isSubsetOf(new Set(['MANSCPT', 'JOUR', 'CONF'])), [...types].join());
      for (const [path, slugs] of withCitations(lists)) {
        const ids = site.read(`${path}.ris`).matchAll(/^ID {2}- (.*)\r$/gm);
        assert.deepEqual(
          Array.from(ids, ([, id]) => id),
          slugs.map((slug) => keys.get(slug)),
          path,
        );
      }
    });

    test('CSV: a parser reads every paper as a row', () => {
      const rowsOf = (path: string) => csvParse(site.read(path)).map(({ slug }) => slug);
      assert.deepEqual(
        rowsOf('/papers.csv'),
        site.papers.map(({ slug }) => slug),
      );
      for (const [path, slugs] of withCitations(lists))
        assert.deepEqual(rowsOf(`${path}.csv`), slugs, path);
    });

    test('JSON: every file has the shape of its schema', () => {
      const ajv = new Ajv2020({ allErrors: true });
      addFormats.default(ajv);
      for (const path of site.files.filter((file) => file.startsWith('/schemas/')))
        ajv.addSchema(JSON.parse(site.read(path)), path);
      const check = (schema: string, path: string) => {
        const valid = ajv.validate(`/schemas/${schema}.json`, JSON.parse(site.read(path)));
        assert.ok(valid, `${path}: ${ajv.errorsText()}`);
      };
      for (const api of ['papers', 'digests', 'topics', 'files', 'moved'])
        check(`api-${api}`, `/api/${api}.json`);
      check('csl', '/papers.csl.json');
      for (const [path] of lists) {
        check(path.startsWith('/papers/') ? 'paper' : 'collection', `${path}.json`);
      }
      for (const [path] of withCitations(lists)) check('csl', `${path}.csl.json`);
      const paper = JSON.parse(site.read(`/papers/${site.papers[0]?.slug}.json`));
      assert.ok(!ajv.validate('/schemas/paper.json', { ...paper, kind: 'novel' }));
    });

    test('a paper has one record, in its own file, in the index, and without neighbours in every list but topics, which lead to it', () => {
      const papersOf = (path: string): { slug: string }[] => JSON.parse(site.read(path)).papers;
      const index = papersOf('/api/papers.json');
      const bySlug = new Map(index.map((paper) => [paper.slug, paper]));
      const alone = ({ related: _, relatedTerms: __, ...paper }: Partial<Paper>) => paper;
      for (const [path] of lists) {
        const { $schema, ...file } = JSON.parse(site.read(`${path}.json`));
        if (!file.papers) assert.deepEqual(file, bySlug.get(file.slug), path);
        for (const paper of file.papers ?? []) {
          if (file.type !== 'topic')
            assert.deepEqual(paper, alone(bySlug.get(paper.slug) ?? {}), path);
          else assert.ok(site.files.includes(pathOf(paper.record)), paper.record);
        }
      }
    });

    test('beside the page of a paper lies its record and nothing else', () => {
      const beside = site.files.filter((path) => /^\/papers\/[^/]+$/.test(path));
      assert.deepEqual(
        beside.toSorted(),
        ['/papers/index.html', ...site.papers.map(({ slug }) => `/papers/${slug}.json`)].toSorted(),
      );
    });

    test('the index names the files that there are, with their sizes', () => {
      const { files }: Files = JSON.parse(site.read('/api/files.json'));
      assert.deepEqual(
        files.map(({ form }) => form),
        ['bib', 'ris', 'csl.json', 'csv', 'json'],
      );
      for (const { url, papers, bytes } of files) {
        const path = pathOf(url);
        assert.equal(Buffer.byteLength(site.read(path)), bytes, path);
        assert.equal(papers, site.papers.length);
      }
    });
  });
}
