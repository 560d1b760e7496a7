import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packName } from './built-site.ts';
import { dataScript, fateOf, inlineFiles } from './pack-site.ts';
import { scriptOfFile } from './packed-files.ts';
import { adaptPolicy } from './rewrite-page.ts';
import { facts } from './write-zim.ts';

const site = {
  folder: 'dist',
  files: [],
  title: 'Ada’s Papers: Été',
  description:
    'A description that is far too long for a catalogue, as it goes on and on about all.',
  language: 'en-GB',
  origin: 'https://lab.example',
  base: '/offprint/',
  date: '2025-03-14',
};

test('an archive is named after the site and its newest digest', () => {
  assert.equal(packName(site), 'ada-s-papers-ete-2025-03-14');
  assert.equal(packName({ ...site, title: 'Offprint' }), 'offprint-2025-03-14');
  assert.equal(packName({ ...site, title: '論文', date: null }), 'lab-example-undated');
});

test('Kiwix is told of the site in the forms that it asks for', () => {
  const told = facts(site, 'offprint_ada');
  assert.ok(told.includes('--language=eng'));
  assert.ok(told.includes('--source=https://lab.example/offprint/'));
  const description = told.find((fact) => fact.startsWith('--description='))?.slice(14) ?? '';
  assert.ok(description.length > 60 && description.length <= 80, description);
});

test('the policy lets in files and the fonts of the style sheets, and nothing else', () => {
  assert.equal(
    adaptPolicy("default-src 'self'; object-src 'none'; font-src 'self'"),
    "default-src 'self' file:; object-src 'none'; font-src 'self' file: data:",
  );
});

test('fonts and masks stand in the style sheet, what is elsewhere stays', () => {
  const read = (file: string) => Buffer.from(file);
  const inline = (css: string) =>
    inlineFiles(css, { path: '_astro/a.css', base: '/offprint/', read });
  const data = (type: string, file: string) =>
    `url(data:${type};base64,${Buffer.from(file).toString('base64')})`;
  assert.equal(inline('url("/offprint/_astro/f.woff2")'), data('font/woff2', '_astro/f.woff2'));
  assert.equal(inline('url(../m.svg)'), data('image/svg+xml', 'm.svg'));
  for (const css of ['url(#a)', 'url(data:image/png;base64,AA==)']) assert.equal(inline(css), css);
});

test('the files of one name are in one script, text as text and bytes in Base64', () => {
  assert.equal(scriptOfFile('papers/a.b.bib'), 'papers/a.b.files.js');
  const script = dataScript(
    new Map([
      ['a.bib', Buffer.from('@misc{"ü"}\n')],
      ['a.bin', Buffer.from([0, 255])],
    ]),
  );
  const files: unknown[] = [];
  new Function('siteCopy', script)({ files: (held: unknown) => files.push(held) });
  assert.deepEqual(files, [{ 'a.bib': { text: '@misc{"ü"}\n' }, 'a.bin': { base64: 'AP8=' } }]);
});

const fates: [path: string, fate: ReturnType<typeof fateOf>][] = [
  ['papers/x/index.html', 'page'],
  ['papers/x.json', 'both'],
  ['_astro/wordmark.43b3m619.svg', 'data'],
  ['api/papers.json', 'same'],
  ['digests/d.ris', 'same'],
  ['search-index/search.json', 'data'],
  ['map/points.json', 'data'],
  ['_astro/a.css.br', 'none'],
  ['feed.xml', 'none'],
  ['topics/x/feed.json', 'none'],
  ['og/papers/x.png', 'none'],
  ['_astro/f.woff2', 'none'],
  ['papers/feedback-alignment/index.html', 'page'],
  ['papers/feedback-alignment.json', 'both'],
];

for (const [path, fate] of fates) {
  test(`${path} in a copy: ${fate}`, () => assert.equal(fateOf(path), fate));
}
