import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { MapPaper } from '../features/map/map-points.ts';
import { filesBelow } from '../node/files-below.ts';
import { buildOwnSite } from './test-site.ts';

let folder = '';
const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
after(() => rmSync(folder, { recursive: true }));

/** A German site without topics and kinds, whose owner calls the language of the interface by its region. */
const config = `{ site: 'https://strandgut.example', integrations: [offprint({ title: 'Strandgut', description: 'Texte.', language: 'de', feedEntity: 'strandgut.example,2024' })] }`;
const files = {
  'src/texts.ts': "export const language = 'de-CH';",
  'content/dumps/2024-09-02.txt': `Ein Weg an der See

Ein Weg führt lange am Wasser entlang. Er endet im Dorf, wo am Abend die Boote liegen und die Netze trocknen.

A Path along the Shore

A path leads along the water for a long while. It ends in the village, where the boats lie and the nets are hung up to dry, and nobody counts them before morning.
`,
};

before(() => {
  folder = buildOwnSite(config, files);
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
  const languages = JSON.parse(read('map/papers/0.json')).flatMap((paper: MapPaper) =>
    paper.language ? [[paper.title, paper.language]] : [],
  );
  assert.deepEqual(languages, [['A Path along the Shore', 'en']]);
  assert.deepEqual(Object.values(JSON.parse(read('search-index/search.json')).languages), ['en']);
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
