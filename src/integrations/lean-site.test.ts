import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesBelow } from '../node/files-below.ts';
import { buildOwnSite } from './test-site.ts';

let folder = '';
const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
after(() => rmSync(folder, { recursive: true }));

const config = `{ site: 'https://driftwood.example', integrations: [offprint({ title: 'Driftwood', files: 'lean', feedEntity: 'driftwood.example,2024' })] }`;
const files = {
  'content/topics/paths.md':
    '---\nname: Paths\ndefinition: Ways on foot\nfamily: Land\norder: 1\nterms: { path: 6 }\n---\n',
  'content/identifiers.tsv': 'title\tauthors\nA Path along the Shore\tAda Example\n',
  'content/dumps/2024-09-02.txt': `A Path along the Shore

A path leads along the water for a long while. It ends in the village, where the boats lie and the nets are hung up to dry, and nobody counts them before morning.
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
    'a-path-along-the-shore.json',
    'a-path-along-the-shore/index.html',
  ]);
  assert.deepEqual(below('og'), ['site.png']);
  assert.deepEqual(besideLists('topics'), ['paths.bib', 'paths.json']);
  assert.deepEqual(besideLists('digests'), [`${digest.id}.bib`, `${digest.id}.json`]);
  assert.deepEqual(
    below('digests').filter((name) => name.includes('email')),
    [],
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
