import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../node/files-below.ts';

const offprint = fileURLToPath(new URL('../..', import.meta.url));
// Astro takes a file for one below the site's folder where the two share no folder but the root of the disk.
const caches = join(offprint, '.cache/test');
mkdirSync(caches, { recursive: true });
const folder = mkdtempSync(join(caches, 'language-'));
const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
after(() => rmSync(folder, { recursive: true }));

/** A German site without topics and kinds, whose owner calls the language of the interface by its region. */
const files = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `import offprint from ${JSON.stringify(join(offprint, 'src/integrations/offprint.ts'))};
const settings = { title: 'Strandgut', description: 'Texte.', language: 'de', feedEntity: 'strandgut.example,2024' };
export default { site: 'https://strandgut.example', integrations: [offprint(settings)] };`,
  'src/content.config.ts': `export { collections } from ${JSON.stringify(join(offprint, 'src/content.config.ts'))};`,
  'src/texts.ts': "export const language = 'de-CH';",
  'content/dumps/2024-09-02.txt': `Ein Weg an der See

Ein Weg führt lange am Wasser entlang. Er endet im Dorf, wo am Abend die Boote liegen und die Netze trocknen.

A Path along the Shore

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

test('no page of a German site without topics, kinds, arXiv and code speaks of them', () => {
  const speaking = filesBelow(join(folder, 'dist')).flatMap((name) => {
    if (!name.endsWith('.html')) return [];
    const html = read(name).replace(/<script.*?<\/script>/gs, '');
    const said = [...html.matchAll(/(?:content|title|aria-label)="([^"]*)"/g)].map(
      ([, text]) => text,
    );
    const all = [html.replace(/<[^>]*>/g, ' '), ...said].join(' ');
    const word = /\b(Thema|Themen|Art|Arten|arXiv|Quelltext|Einreichung|Trends)\b/.exec(all);
    return word ? `${name}: ${word[0]}` : [];
  });
  assert.deepEqual(speaking, []);
});

test('a day of the week keeps the comma that German has after it', () => {
  assert.match(read('digests/2024-09-02/index.html'), />Montag, 2\. September 2024</);
});

test('lists and the app tell the language in which they speak', () => {
  assert.match(read('index.html'), /<html lang="de-CH" data-papers="de"/);
  assert.match(read('digests/2024-09-02/index.html'), /"inLanguage":"de-CH"/);
  assert.equal(JSON.parse(read('manifest.webmanifest')).lang, 'de-CH');
});

test('the map and the search know which papers are not in the language of most', () => {
  const points = JSON.parse(read('map/points.json'));
  const at = points.titles.indexOf('A Path along the Shore');
  assert.deepEqual(points.languages, { [at]: 'en' });
  assert.deepEqual(Object.values(JSON.parse(read('pagefind/search.json')).languages), ['en']);
});

test('a site where no paper has code offers no filter for it', () => {
  assert.doesNotMatch(read('search/index.html'), /Quelltext/);
});

test('headings and keys on German pages are German', () => {
  assert.match(read('papers/ein-weg-an-der-see/index.html'), /<h2 id="abstract">Zusammenfassung</);
  assert.match(read('about/index.html'), /<kbd>Strg<\/kbd>\+<kbd>K</);
});

test('descriptions of a site with one digest and no known author count neither', () => {
  const description = (page: string) =>
    /name="description" content="([^"]*)"/.exec(read(page))?.[1];
  assert.equal(description('digests/index.html'), 'Die Übersicht dieser Website.');
  assert.match(description('authors/index.html') ?? '', /keine Autoren bekannt/);
});
