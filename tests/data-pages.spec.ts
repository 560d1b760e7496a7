import assert from 'node:assert/strict';
import { expect, test } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mediaTypeOf } from '../src/node/media-types.ts';
import { type BuiltSite, builtSite, builtSites } from './lib/built-site.ts';
import { type MachineView, machineView } from './lib/machine-view.ts';
import { nodesOf, undefinedIn } from './lib/schema-org.ts';

/** Every page but those that only lead on, and of authors’, of which there are thousands alike, one in fifty. */
function pagesOf(site: BuiltSite): Map<string, MachineView> {
  const all = site.files.filter(
    (path) => path.endsWith('/index.html') && !path.startsWith('/search-index/'),
  );
  const few = all.filter((path, index) => !path.startsWith('/authors/') || index % 50 === 0);
  const isMoved = new Set(site.papers.flatMap(({ formerly }) => formerly));
  return new Map(
    few
      .filter((path) => !isMoved.has(path.split('/').at(-2) ?? ''))
      .map((path) => [path, machineView(site.read(path))]),
  );
}

for (const name of Object.keys(builtSites) as (keyof typeof builtSites)[]) {
  test.describe(`the pages of the site ${name}, to machines`, () => {
    test.describe.configure({ mode: 'default' });
    let site: BuiltSite;
    let pages: Map<string, MachineView>;
    const base = builtSites[name];
    const fileOf = (href: string) => `/${href.slice(base.length)}`;
    const paperPage = (slug: string) => pages.get(`/papers/${slug}/index.html`) as MachineView;
    test.beforeAll(() => {
      site = builtSite(name);
      pages = pagesOf(site);
    });

    test('JSON-LD expands to what schema.org defines', async () => {
      const types = new Set<string | undefined>();
      for (const [path, { jsonLd }] of pages) {
        for (const text of jsonLd) {
          const nodes = await nodesOf(text);
          for (const node of nodes) types.add(node['@type']?.[0]);
          assert.deepEqual(undefinedIn(nodes), [], path);
        }
      }
      for (const type of 'ScholarlyArticle CollectionPage ItemList BreadcrumbList SearchAction Dataset'.split(
        ' ',
      ))
        expect(types).toContain(`https://schema.org/${type}`);
    });

    test('a page of a paper gives Zotero its authors and no others', () => {
      for (const { slug, title, authors, status } of site.papers) {
        const { metas, classes, hasAuthorLink } = paperPage(slug);
        const contents = (wanted: string) =>
          metas
            .filter((tag) => [tag['name'], tag['property']].includes(wanted))
            .map((tag) => tag['content']);
        const marked = status === 'retracted' ? `[RETRACTED] ${title}` : title;
        assert.deepEqual(contents('citation_title'), [marked]);
        assert.deepEqual(contents('citation_author'), authors, slug);
        for (const other of ['author', 'article:author']) assert.deepEqual(contents(other), []);
        assert.ok(![...classes].some((one) => /byline|vcard|Z3988/.test(one)), slug);
        assert.ok(!hasAuthorLink, slug);
      }
    });

    test('a page of a paper says what it is cited as and which files describe it', () => {
      const files = new Set(site.files);
      const linksets = new Map<string, string>();
      for (const { slug, url, source } of site.papers) {
        const { links } = paperPage(slug);
        const hrefs = (rel: string) =>
          links.filter((link) => link['rel'] === rel).map((link) => link['href'] ?? '');
        assert.deepEqual(hrefs('cite-as'), [source ?? url]);
        assert.ok(hrefs('type').includes('https://schema.org/ScholarlyArticle'), slug);
        assert.equal(hrefs('describedby').length, 1, slug);
        for (const link of links.filter(({ rel }) => rel === 'describedby')) {
          const path = fileOf(link['href'] ?? '');
          assert.ok(files.has(path), path);
          assert.equal(link['type'], mediaTypeOf(path)?.split(';')[0]);
        }
        for (const topic of hrefs('collection')) {
          const path = fileOf(topic).replace(/\/$/, '.linkset.json');
          const linkset = linksets.get(path) ?? site.read(path);
          linksets.set(path, linkset);
          assert.ok(linkset.includes(`"${url}"`), path);
        }
      }
    });

    test('each paper of a list can be taken out of it by COinS, but for lists by author, kind and month', () => {
      const without = /^\/(authors|kinds|published)\//;
      const titles = new Set(site.papers.map((paper) => paper.title));
      for (const [path, { coins, listed }] of pages) {
        assert.equal(coins.length, without.test(path) ? 0 : listed, path);
        for (const text of coins) {
          const read = new URLSearchParams(text);
          assert.equal(read.get('rft_val_fmt'), 'info:ofi/fmt:kev:mtx:dc');
          assert.ok(titles.has(read.get('rft.title') ?? ''), text);
          assert.match(read.get('rft.identifier') ?? '', /^https?:\/\//);
        }
      }
      for (const wanted of [true, false])
        expect(
          [...pages].some(([path, { listed }]) => without.test(path) === wanted && listed > 1),
        ).toBe(true);
    });

    test('every page leads to the description of the search, which leads to the search', () => {
      for (const [path, { links }] of pages)
        assert.deepEqual(
          links.filter(({ rel }) => rel === 'search').map(({ href }) => href),
          [`${base}opensearch.xml`],
          path,
        );
      const description = parseDocument(site.read('/opensearch.xml'), { xmlMode: true });
      const [url] = DomUtils.getElementsByTagName('Url', description);
      const template = new URL(url?.attribs['template'] ?? '');
      expect(template.pathname).toBe(`${base}search/`);
      expect(template.searchParams.get('q')).toBe('{searchTerms}');
    });

    test('llms.txt is a title, a summary and sections of links that lead somewhere', () => {
      const text = site.read('/llms.txt');
      const { children } = fromMarkdown(text);
      expect(children[0]).toMatchObject({ type: 'heading', depth: 1 });
      expect(children[1]?.type).toBe('blockquote');
      const sections = children.filter((node) => node.type === 'heading' && node.depth === 2);
      expect(children.filter(({ type }) => type === 'list')).toHaveLength(sections.length);
      const links = [...text.matchAll(/^- \[.*?\]\((https?:\/\/[^)]+)\)/gm)];
      expect(links.length).toBeGreaterThan(sections.length);
      for (const [, link = ''] of links)
        expect(site.files).toContain(fileOf(new URL(link).pathname).replace(/\/$/, '/index.html'));
    });
  });
}

test('what schema.org does not define is found', async () => {
  const wrong = { '@context': 'https://schema.org', '@type': 'WebPage', byline: 'x' };
  expect(undefinedIn(await nodesOf(JSON.stringify(wrong)))).toEqual(['https://schema.org/byline']);
});
