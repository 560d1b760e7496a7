import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type AddressedSite,
  type PackedSite,
  relativeAddress,
  relativeFolder,
  rewriteAddress,
  rewriteDataAddress,
  rewritePage,
} from './rewrite-page.ts';

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

const relative: [page: string, file: string, address: string][] = [
  ['index.html', 'index.html', 'index.html'],
  ['index.html', 'papers/x/index.html', 'papers/x/index.html'],
  ['papers/x/index.html', 'papers/y/index.html', '../y/index.html'],
  ['papers/x/index.html', 'papers/x.bib', '../x.bib'],
  ['a/b/c/index.html', 'index.html', '../../../index.html'],
  ['index.html', 'a b/ü.md', 'a%20b/%C3%BC.md'],
];

for (const [page, file, address] of relative) {
  test(`from ${page} to ${file} it is ${address}`, () => {
    assert.equal(relativeAddress(page, file), address);
  });
}

const part = fc
  .string({ minLength: 1, maxLength: 8 })
  .filter((text) => !/[/\\\0]|^\.{1,2}$/.test(text) && text.isWellFormed());
const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

test('resolved from the page, the address is that of the file', () => {
  fc.assert(
    fc.property(path, path, (page, file) => {
      const at = (path: string) =>
        new URL(path.split('/').map(encodeURIComponent).join('/'), 'file:///any/where/').href;
      assert.equal(new URL(relativeAddress(page, file), at(page)).href, at(file));
    }),
  );
});

test('a folder keeps its slash', () => {
  assert.equal(relativeFolder('index.html', ''), './');
  assert.equal(relativeFolder('papers/x/index.html', ''), '../../');
  assert.equal(relativeFolder('map/index.html', 'map/papers/'), 'papers/');
});

const files = ['index.html', 'papers/x/index.html', 'papers/x.bib', 'digests/d/2/index.html'];
const lab: AddressedSite = {
  origin: 'https://lab.example',
  base: '/offprint/',
  has: (file) => files.includes(file),
  canFetch: (file) => file === 'map/points.json',
};

const addresses: [address: string, rewritten: string][] = [
  ['/offprint/', '../../index.html'],
  ['/offprint/papers/x/', 'index.html'],
  ['/offprint/papers/x', 'index.html'],
  ['/offprint/papers/x.bib', '../x.bib'],
  ['/offprint/digests/d/2/?show=code#no-5', '../../digests/d/2/index.html?show=code#no-5'],
  ['#content', '#content'],
  ['?q=a', '?q=a'],
  ['', ''],
  ['https://arxiv.org/abs/1', 'https://arxiv.org/abs/1'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['//cdn.example/x', '//cdn.example/x'],
  ['/offprint/feed.xml', 'https://lab.example/offprint/feed.xml'],
  ['/elsewhere/', 'https://lab.example/elsewhere/'],
];

for (const [address, rewritten] of addresses) {
  test(`${address || 'an empty address'} becomes ${rewritten || 'the same'}`, () => {
    assert.equal(rewriteAddress(address, 'papers/x/index.html', lab), rewritten);
  });
}

test('wherever the page stands, the rewritten address leads to the file of the old one', () => {
  const page = fc.constantFrom(...files.filter((file) => file.endsWith('.html')));
  const target = fc.constantFrom('', 'papers/x/', 'papers/x.bib', 'digests/d/2/');
  const tail = fc.constantFrom('', '?a=b/c', '#d', '?a=b#d');
  fc.assert(
    fc.property(page, target, tail, (page, target, tail) => {
      const rewritten = rewriteAddress(`/offprint/${target}${tail}`, page, lab);
      const file = /(^|\/)$/.test(target) ? `${target}index.html` : target;
      assert.equal(new URL(rewritten, `file:///disk/${page}`).href, `file:///disk/${file}${tail}`);
    }),
  );
});

test('in data a folder stays a folder, what is fetched is reached, and words stay words', () => {
  const rewrite = (value: string) => rewriteDataAddress(value, 'map/index.html', lab);
  assert.equal(rewrite('/offprint/map/papers/'), 'papers/');
  assert.equal(rewrite('/offprint/map/points.json'), 'points.json');
  assert.equal(rewrite('/offprint/'), '../');
  assert.equal(rewrite('/offprint/ and more/'), '/offprint/ and more/');
  assert.equal(rewrite('/offprint/unknown'), '/offprint/unknown');
});
