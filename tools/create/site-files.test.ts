import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Choices, publishers, siteFiles } from './site-files.ts';

const choices: Choices = {
  title: 'Furrow & Field',
  description: 'Digests of papers on agronomy.',
  field: 'agronomy',
  language: 'de',
  host: 'github',
  site: 'https://lab.example.org/papers',
};
const fileOf = (path: string, changed: Partial<Choices> = {}) =>
  String(siteFiles({ ...choices, ...changed }, 'my-papers', 2026).get(path) ?? '');

test('a new site has at most 15 files, whatever its host', () => {
  for (const host of Object.keys(publishers) as Choices['host'][])
    assert.ok(siteFiles({ ...choices, host }, 'papers', 2026).size <= 15);
});

test('its settings are what was chosen', () => {
  const config = fileOf('astro.config.mjs');
  for (const line of [
    "site: 'https://lab.example.org',",
    "base: '/papers/',",
    "title: 'Furrow & Field',",
    "language: 'de',",
    "feedEntity: 'lab.example.org,2026',",
  ])
    assert.ok(config.includes(line), line);
  assert.doesNotMatch(config, /[A-Z]{4}|families/);
});

test('a title with any signs stays what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      const config = fileOf('astro.config.mjs', { title });
      const written = /^ {6}title: ([^\n]+),$/m.exec(config)?.[1];
      assert.equal(new Function(`return ${written}`)(), title);
    }),
  );
});

test('a title that looks like a word of the template does not change the rest', () => {
  const config = fileOf('astro.config.mjs', { title: "'DESCRIPTION' $&" });
  assert.ok(config.includes("title: '\\'DESCRIPTION\\' $&',"));
});

test('a field without a vocabulary starts with none', () => {
  const paths = [...siteFiles(choices, 'papers', 2026).keys()];
  assert.deepEqual(
    paths.filter((path) => path.startsWith('content/')),
    ['content/dumps/example.txt', 'content/dumps/digests.yaml'],
  );
});

test('machine learning brings topics, kinds and synonyms, with the families in their order', () => {
  const files = siteFiles({ ...choices, field: 'machine-learning' }, 'papers', 2026);
  assert.ok(files.has('content/kinds.yaml') && files.has('content/topics/retrieval.md'));
  const config = fileOf('astro.config.mjs', { field: 'machine-learning' });
  const families = /families: (\[.+\])/.exec(config)?.[1] ?? '';
  const own = /families: (\[.+?\])/s.exec(readFileSync('astro.config.mjs', 'utf8'))?.[1];
  assert.deepEqual(new Function(`return ${families}`)(), new Function(`return ${own}`)());
});

test('machine learning brings what was learnt of the field byte for byte, and not where from', () => {
  const files = siteFiles({ ...choices, field: 'machine-learning' }, 'papers', 2026);
  for (const name of ['terms.tsv', 'vectors.bin', 'things.tsv', 'acronyms.tsv', 'topics.json'])
    assert.ok(
      readFileSync(`content/field/${name}`).equals(
        Buffer.from(files.get(`content/field/${name}`) ?? ''),
      ),
      name,
    );
  assert.ok(files.has('content/field/kinds.json') && files.has('content/field/README.md'));
  assert.ok(!files.has('content/field/learn.yaml'));
});

test('the package is named after the folder, and never after what it depends on', () => {
  const nameOf = (folder: string) =>
    JSON.parse(String(siteFiles(choices, folder, 2026).get('package.json'))).name;
  assert.equal(nameOf('/home/me/My Papers'), 'my-papers');
  assert.equal(nameOf('offprint'), 'site-of-papers');
  assert.equal(nameOf('../语言'), 'site-of-papers');
});

test('the package of `npm create offprint` is of the same version, and asks for that', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const create = JSON.parse(readFileSync('tools/create/package/package.json', 'utf8'));
  assert.deepEqual([create.version, create.dependencies.offprint], [version, version]);
});
