import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesBelow } from '../node/files-below.ts';
import { buildOwnSite } from './test-site.ts';

let folder = '';
const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
after(() => rmSync(folder, { recursive: true }));

const config = `{ site: 'https://driftwood.example', integrations: [offprint({ title: 'Driftwood', files: 'lean', authorPageFrom: 2, feedEntity: 'driftwood.example,2024' })] }`;
const files = {
  'content/topics/paths.md':
    '---\nname: Paths\ndefinition: Ways on foot\nfamily: Land\norder: 1\nterms: { path: 6 }\n---\n',
  'content/identifiers.tsv':
    'title\tauthors\nA Path along the Shore\tAda Example\nA Road over the Hill\tBo Sample\nA Bridge by the Mill\tBo Sample\n',
  'content/dumps/2024-09-02.txt': `A Path along the Shore

A path leads along the water for a long while. It ends in the village, where the boats lie and the nets are hung up to dry, and nobody counts them before morning.

A Road over the Hill

A road climbs from the village to the hill, and from there one sees the water. It was laid by hand, stone after stone, and the carts still go along it.

A Bridge by the Mill

A bridge of four planks stands by the mill and carries what the mill grinds. It is mended in spring, and in winter nobody who is heavy goes over it.
`,
};

before(() => {
  folder = buildOwnSite(config, files);
});

test('a lean site has of a paper its page and its record, of lists BibTeX and JSON, and one picture', () => {
  const below = (path: string) => filesBelow(join(folder, 'dist', path));
  const [digest] = JSON.parse(read('api/digests.json')).digests;
  const besideLists = (path: string) =>
    below(path).filter((name) => !name.includes('/') && !/^feed\.|\.html$/.test(name));
  assert.deepEqual(below('papers'), [
    'a-bridge-by-the-mill.json',
    'a-bridge-by-the-mill/index.html',
    'a-path-along-the-shore.json',
    'a-path-along-the-shore/index.html',
    'a-road-over-the-hill.json',
    'a-road-over-the-hill/index.html',
    'index.html',
  ]);
  assert.deepEqual(below('og'), ['site.png']);
  assert.deepEqual(besideLists('topics'), ['paths.bib', 'paths.json']);
  assert.deepEqual(besideLists('digests'), [`${digest.id}.bib`, `${digest.id}.json`]);
  assert.deepEqual(
    below('digests').filter((name) => name.includes('email')),
    [],
  );
});

test('an author has a page from as many papers on as its owner says', () => {
  assert.deepEqual(
    filesBelow(join(folder, 'dist/authors')).filter((name) => !name.startsWith('letter/')),
    ['bo-sample/index.html', 'index.html'],
  );
});

test('the pages of a lean site lead to what it has', () => {
  assert.match(
    read('papers/a-path-along-the-shore/index.html'),
    /"\/authors\/letter\/e\/#ada-example"/,
  );
  assert.match(read('authors/letter/e/index.html'), /<li id="ada-example">/);
  const [digest] = JSON.parse(read('api/digests.json')).digests;
  const page = read(`digests/${digest.id}/index.html`);
  assert.doesNotMatch(page, /email\.html|\.ris|linkset/);
  assert.match(
    page,
    /<meta property="og:image" content="https:\/\/driftwood\.example\/og\/site\.png">/,
  );
  assert.doesNotMatch(read('about/data/index.html'), /linkset\.json|\.md</);
  assert.match(read('llms.txt'), new RegExp(`/digests/${digest.id}\\.json`));
  assert.doesNotMatch(read('llms.txt'), /\.md/);
});
