import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PackedSite, rewritePage } from './rewrite-page.ts';

const site: PackedSite = {
  name: 'ada-s-papers',
  origin: 'https://lab.example',
  base: '/',
  has: (file) => !/feed|missing/.test(file),
  canFetch: () => true,
  scriptsBefore: (module) => (module === '_astro/page.js' ? ['_astro/shared.js'] : []),
};
const rewrite = (html: string) => rewritePage(html, 'papers/x/index.html', site);

const pairs: [what: string, html: string, rewritten: string][] = [
  [
    'links',
    '<a class=plain href="/topics/">T &amp; U</a>',
    '<a class=plain href="../../topics/index.html">T &amp; U</a>',
  ],
  [
    'links in single quotes or none',
    "<a href='/a/'>A</a><a href=/b/ id=b>B</a>",
    '<a href="../../a/index.html">A</a><a href="../../b/index.html" id=b>B</a>',
  ],
  [
    'entities in addresses',
    '<a href="/search/?q=a&amp;kind=b">',
    '<a href="../../search/index.html?q=a&amp;kind=b">',
  ],
  ['forms', '<form action="/search/">', '<form action="../../search/index.html">'],
  [
    'pictures in several sizes',
    '<img srcset="/a.png 1x, /b.png 2x">',
    '<img srcset="../../a.png 1x, ../../b.png 2x">',
  ],
  [
    'the canonical address',
    '<link rel="canonical" href="https://lab.example/x/">',
    '<link rel="canonical" href="https://lab.example/x/">',
  ],
  [
    'addresses to share',
    '<meta property="og:url" content="https://lab.example/x/">',
    '<meta property="og:url" content="https://lab.example/x/">',
  ],
  [
    'what only hosts have',
    '<link rel="manifest" href="/m.webmanifest"><link rel="preload" as="font" href="/f.woff2">',
    '',
  ],
  [
    'feeds',
    '<link rel="alternate" href="/feed.xml">',
    '<link rel="alternate" href="https://lab.example/feed.xml">',
  ],
  [
    'the root',
    '<html lang="en" data-base="/">',
    '<html lang="en" data-base="../../" data-copy="ada-s-papers">',
  ],
  [
    'parts of pictures',
    '<use href="/map/dots.svg#dots" />',
    '<use href="#dots" data-from="../../map/dots.svg" />',
  ],
  [
    'data in scripts',
    '<script type="application/json">{"href":"/x/"}</script>',
    '<script type="application/json">{"href":"/x/"}</script>',
  ],
  [
    'what looks like markup in text',
    '<p title="/x/">a < b <!-- <a href="/x/"> --></p>',
    '<p title="/x/">a < b <!-- <a href="/x/"> --></p>',
  ],
  [
    'pages that lead on',
    '<meta http-equiv="refresh" content="0;url=/a/">',
    '<meta http-equiv="refresh" content="0;url=../../a/index.html">',
  ],
];

for (const [what, html, rewritten] of pairs) {
  test(`${what}: ${html === rewritten ? 'stay' : 'rewritten'}`, () => {
    assert.equal(rewrite(html), rewritten);
  });
}

test('modules become classic scripts, each with those that it needs before it, and none twice', () => {
  const html =
    '<script type="module" src="/_astro/page.js"></script><script type="module" src="/_astro/more.js"></script>';
  assert.deepEqual(
    [...rewrite(html).matchAll(/<script defer src="([^"]+)"><\/script>/g)].map(([, src]) => src),
    ['copy', 'shared', 'page', 'more'].map((name) => `../../_astro/${name}.js`),
  );
});
