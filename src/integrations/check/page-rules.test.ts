import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPageFaults } from './page-rules.ts';
import { readPage } from './read-page.ts';

const head = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>A page</title><link rel="canonical" href="https://x.example/">`;

function faults(body: string, { base = '/', headText = head, path = '/' } = {}): string[] {
  const pages: Record<string, string> = {
    [path]: `<!doctype html><html><head>${headText}</head><body>${body}</body></html>`,
    '/other/': '<p id="there">',
  };
  const site = {
    pages: new Set(Object.keys(pages)),
    files: new Set(['/index.html', '/a.css']),
    base,
    says: (text: string) => 'It reads \\emph and null.'.includes(text),
  };
  return findPageFaults(site, (name) => readPage(name, pages[name] ?? ''))
    .filter((finding) => finding.path === path)
    .map(({ rule }) => rule);
}

const cases: [name: string, body: string, rules: string[]][] = [
  [
    'a sound page',
    '<h1>One</h1><h2>Two</h2><a href="/other/#there">x</a><a href="https://y.example/">y</a>',
    [],
  ],
  ['a link to no page', '<h1>One</h1><a href="/nowhere/">x</a>', ['links']],
  ['a link to no place of a page', '<h1>One</h1><a href="/other/#nowhere">x</a>', ['links']],
  ['an image from elsewhere', '<h1>One</h1><img src="https://y.example/a.png">', ['links']],
  ['a heading left out', '<h1>One</h1><h3>Three</h3>', ['headings']],
  ['no first heading', '<h2>Two</h2>', ['headings']],
  ['a style attribute', '<h1 style="color: red">One</h1>', ['policy']],
  ['an event handler', '<h1 onclick="x()">One</h1>', ['policy']],
  ['TeX left over', '<h1>\\textbf{One}</h1>', ['leaked-markup']],
  ['a value of the program', '<h1>One</h1><p>undefined</p>', ['leaked-markup']],
];
for (const [name, body, rules] of cases) {
  test(`${name} is ${rules.length === 0 ? 'sound' : `reported under ${rules.join(', ')}`}`, () => {
    assert.deepEqual(faults(body), rules);
  });
}

test('what looks like a leak but stands in a dump is none', () => {
  assert.deepEqual(faults('<h1>null</h1><p>\\emph is TeX.</p>'), []);
});

test('the word “undefined” in a sentence is no leak', () => {
  assert.deepEqual(faults('<h1>One</h1><p>It is undefined there.</p>'), []);
});

test('a link that leaves the base path is reported', () => {
  assert.deepEqual(faults('<h1>One</h1><a href="/other/">x</a>', { base: '/offprint/' }), [
    'links',
  ]);
});

test('a page without policy and canonical link is reported', () => {
  assert.deepEqual(faults('<h1>One</h1>', { headText: '<title>A page</title>' }), [
    'policy',
    'head',
  ]);
});

test('a message may have styles in attributes and must forbid all else; no other page of its name may', () => {
  const headText = head.replace("'self'", "'none'");
  const email = '/digests/a/email.html';
  assert.deepEqual(faults('<h1 style="color: red">One</h1>', { headText, path: email }), []);
  assert.deepEqual(faults('<h1 onclick="x()">One</h1>', { headText, path: email }), ['policy']);
  assert.deepEqual(faults('<h1>One</h1>', { path: email }), ['policy']);
  assert.deepEqual(faults('<h1 style="color: red">One</h1>', { path: '/papers/a/email.html' }), [
    'policy',
  ]);
});

const noindex = '<meta name="robots" content="noindex">';
const leads = (to: string) =>
  `<title>Moved</title><link rel="canonical" href="https://x.example${to}"><meta http-equiv="refresh" content="0;url=${to}">`;

test('a page at a former address, which only leads on, needs no heading and no policy', () => {
  const headText = leads('/other/') + noindex;
  assert.deepEqual(faults('<a href="/other/">Moved</a>', { headText, path: '/old/' }), []);
  assert.deepEqual(faults('', { headText: leads('/other/#nowhere') + noindex }), ['links']);
});

test('a page that leads to nothing, or may be indexed beside the page it leads to, is reported', () => {
  assert.deepEqual(faults('', { headText: leads('/gone/') + noindex }), ['links']);
  assert.deepEqual(faults('', { headText: leads('/other/') }), ['head']);
});
