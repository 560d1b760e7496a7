import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../node/files-below.ts';

const offprint = fileURLToPath(new URL('../..', import.meta.url));
const caches = join(offprint, '.cache/test');
mkdirSync(caches, { recursive: true });
const folder = mkdtempSync(join(caches, 'lean-'));
const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
after(() => rmSync(folder, { recursive: true }));

const files = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `import offprint from ${JSON.stringify(join(offprint, 'src/integrations/offprint.ts'))};
const settings = { title: 'Driftwood', files: 'lean', feedEntity: 'driftwood.example,2024' };
export default { site: 'https://driftwood.example', integrations: [offprint(settings)] };`,
  'src/content.config.ts': `export { collections } from ${JSON.stringify(join(offprint, 'src/content.config.ts'))};`,
  'content/topics/paths.md':
    '---\nname: Paths\ndefinition: Ways on foot\nfamily: Land\norder: 1\nterms: { path: 6 }\n---\n',
  'content/identifiers.tsv': 'title\tauthors\nA Path along the Shore\tAda Example\n',
  'content/dumps/2024-09-02.txt': `A Path along the Shore

A path leads along the water for a long while. It ends in the village, where the boats lie and the nets are hung up to dry, and nobody counts them before morning.
`,
};

before(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execFileSync(process.execPath, [join(offprint, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
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
