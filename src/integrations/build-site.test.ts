import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Paper, paperSchema } from '../model/paper.ts';
import { filesBelow } from '../node/files-below.ts';

/** Titles that tempt every reader on the way to their pages. No topic fits them, for there is none. */
const oddTitles = [
  'Lanterns',
  'null',
  `Lanterns ${'of Lanterns '.repeat(165)}`.trim(),
  'Quotes: "#" - {a: b} <b> & ~',
  '2025-01-01 Was a Wednesday',
  '<<: Merged',
  '语言模型的黄昏',
  'Glaciers Creep',
  'Old Glaciers',
];

/** A file system of its own where there is one, so that nothing can be moved there from the working directory. */
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'offprint-build-'));
const out = join(folder, 'site');
// What a killed build had started may still write for a moment.
after(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

const text =
  'We describe a way of doing this and measure it on three tasks. It costs half as much as before and loses nothing.';
before(async () => {
  mkdirSync(join(folder, 'dumps'));
  // The site is of no field of which anything was learnt.
  for (const empty of ['topics', 'field']) mkdirSync(join(folder, empty));
  writeFileSync(join(folder, 'kinds.yaml'), '# none\n');
  const odd = oddTitles.map((title, number) => `${title}\n\n${number} ways. ${text}\n\n`);
  writeFileSync(join(folder, 'dumps/odd.txt'), odd.join(''));
  const facts = 'title\tarxiv\tauthors\tvenue\tyear\nnull\t\t0o7; null; 1e3; ~\t0o7\t2024\n';
  writeFileSync(join(folder, 'identifiers.tsv'), facts);
  addDump('2024-05-01', 'Small Models Learn Fast');
  const { code, output } = await ended(build());
  assert.equal(code, 0, output());
});

function addDump(day: string, title: string): void {
  writeFileSync(join(folder, `dumps/${day}.txt`), `${title}\n\n${text}\n`);
}

function build(...options: string[]): ChildProcess {
  const own = [
    '--dumps',
    join(folder, 'dumps'),
    '--content',
    join(folder, 'content'),
    '--out',
    out,
  ];
  return spawn(process.execPath, ['scripts/build.ts', ...own, ...options], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
}

/** Runs a build to its end, or kills it when it has printed some words. */
async function ended(child: ChildProcess, killAt?: string) {
  let output = '';
  const hear = (part: Buffer) => {
    output += part;
    if (killAt && output.includes(killAt)) child.kill('SIGKILL');
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const [code] = await once(child, 'close');
  return { code, output: () => output };
}

const records = () => JSON.parse(readFileSync(join(out, 'api/papers.json'), 'utf8')).papers;
const papers = () => {
  const odd = new Set(
    records().flatMap((one: Paper) => (oddTitles.includes(one.title) ? one.slug : [])),
  );
  return readdirSync(join(out, 'papers')).filter((name) => !name.includes('.') && !odd.has(name));
};

test('a build goes to another file system, with everything that belongs to a site', () => {
  assert.deepEqual(papers(), ['small-models-learn-fast']);
  for (const file of [
    'index.html',
    'sw.js',
    'search-index/search.json',
    'og/papers/small-models-learn-fast.png',
  ])
    assert.ok(existsSync(join(out, file)), file);
  assert.equal(existsSync(join(out, 'og/cards.json')), false);
  assert.deepEqual(readdirSync(folder).sort(), [
    'content',
    'dumps',
    'field',
    'identifiers.tsv',
    'kinds.yaml',
    'site',
    'topics',
  ]);
});

test('odd titles and names come to their pages and records as they are written', () => {
  const odd = records().filter(({ title }: Paper) => oddTitles.includes(title));
  assert.deepEqual(odd.map(({ title }: Paper) => title).sort(), oddTitles.toSorted());
  for (const record of odd) {
    const { slug } = paperSchema.parse(record);
    assert.ok(existsSync(join(out, `papers/${slug}/index.html`)), slug);
  }
  const [named] = odd.filter(({ title }: Paper) => title === 'null');
  assert.deepEqual([named.authors, named.venue], [['0o7', 'null', '1e3', '~'], '0o7']);
});

test('no page of a site without topics, kinds, arXiv and code speaks of them', () => {
  const speaking = filesBelow(out).flatMap((name) => {
    if (!name.endsWith('.html')) return [];
    const html = readFileSync(join(out, name), 'utf8').replace(/<script.*?<\/script>/gs, '');
    // Schemas say what may be in a file.
    const said = html
      .replace(/<li[^>]*>(<a[^>]*>schemas\/.*?)<\/li>/gs, '')
      .replace(/<[^>]*>/g, ' ');
    const word = /\b(topics?|kinds?|arxiv|code|month of submission|trends)\b/i.exec(said);
    return word ? `${name}: ${word[0]}` : [];
  });
  assert.deepEqual(speaking, []);
  for (const page of ['topics', 'kinds', 'published', 'trends'])
    assert.equal(existsSync(join(out, page)), false);
  const sitemap = readFileSync(join(out, 'sitemap-0.xml'), 'utf8');
  assert.doesNotMatch(sitemap, /\/(topics|kinds|published|trends)\//);
  assert.deepEqual(new Set(records().map(({ kind }: Paper) => kind)), new Set([null]));
});

test('the page of a few authors has all of them under their letters', () => {
  const page = readFileSync(join(out, 'authors/index.html'), 'utf8');
  assert.match(page, /content="The 4 authors of the papers of this collection, by name\."/);
  assert.match(page, /<h2 id="letter-n"[^>]*>n<\/h2>.*id="null-/s);
});

test('a site without topics is browsed by the terms that its papers share', () => {
  const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  assert.match(page(''), /href="\/terms\/"[^>]*>Terms</);
  assert.match(page('terms'), /href="\/terms\/glaciers\/"/);
  assert.match(page('terms/glaciers'), /href="\/papers\/old-glaciers\/"/);
  assert.match(page('papers/glaciers-creep'), /href="\/terms\/glaciers\/"/);
  assert.match(readFileSync(join(out, 'sitemap-0.xml'), 'utf8'), /\/terms\/glaciers\//);
  assert.match(readFileSync(join(out, 'llms.txt'), 'utf8'), /\/terms\/glaciers\/\): 2 papers/);
});

test('a build that is killed leaves the old site whole, and the next one is not hindered', async () => {
  const old = filesBelow(out);
  addDump('2024-05-02', 'Agents Plan Ahead');
  for (const step of ['▸ Pages', '▸ Offline', '▸ Check']) {
    const { code, output } = await ended(build(), step);
    assert.equal(code, null, output());
    assert.deepEqual(filesBelow(out), old, step);
  }
  const { code, output } = await ended(build());
  assert.equal(code, 0, output());
  assert.deepEqual(papers(), ['agents-plan-ahead', 'small-models-learn-fast']);
  assert.deepEqual(readdirSync(folder).sort(), [
    'content',
    'dumps',
    'field',
    'identifiers.tsv',
    'kinds.yaml',
    'site',
    'topics',
  ]);
});

test('of two builds of one site at once, one waits and says so, and both are done', async () => {
  const both = await Promise.all([ended(build()), ended(build())]);
  assert.deepEqual(
    both.map(({ code }) => code),
    [0, 0],
  );
  assert.match(both.map(({ output }) => output()).join(''), /this build waits/);
});

test('a build of a bad dump leaves the old site, and says nothing of unhandled errors', async () => {
  const old = filesBelow(out);
  addDump('2024-05-03', '*****');
  const { code, output } = await ended(build());
  assert.equal(code, 1);
  assert.match(output(), /2024-05-03\.txt.*error/);
  assert.doesNotMatch(output(), /unhandled/);
  assert.deepEqual(filesBelow(out), old);
  rmSync(join(folder, 'dumps/2024-05-03.txt'));
});

test('digests of a week and of a month stand among those of days by their last day', async () => {
  addDump('2024-W18', 'Weekly Models Learn Slowly');
  addDump('2024-05', 'A Month of Agents');
  const { code, output } = await ended(build());
  assert.equal(code, 0, output());
  const page = (path: string) => readFileSync(join(out, path), 'utf8');
  const { digests } = JSON.parse(page('api/digests.json'));
  assert.deepEqual(
    digests.map(({ id, from, date }: Record<string, string>) => [id, from, date]),
    [
      ['2024-05', '2024-05-01', '2024-05-31'],
      ['2024-w18', '2024-04-29', '2024-05-05'],
      ['2024-05-02', undefined, '2024-05-02'],
      ['2024-05-01', undefined, '2024-05-01'],
      ['odd', undefined, null],
    ],
  );
  const week =
    '<a href="/dates/2024-05/"><time datetime="2024-W18">Week 18 of 2024 (29 April – 5 May)</time></a>';
  assert.ok(page('digests/2024-w18/index.html').includes(week));
  assert.ok(page('papers/weekly-models-learn-slowly/index.html').includes(week));
  assert.match(page('digests/2024-05/email.txt'), /, May 2024/);
  assert.match(page('index.html'), /<time datetime="2024-05">May 2024<\/time>/);
  assert.ok(page('dates/2024-05/index.html').includes('href="/digests/2024-w18/"'));
  assert.equal(existsSync(join(out, 'dates/2024-05-05')), false);
});

test('a folder that holds something else is not replaced', async () => {
  const other = join(folder, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'thesis.txt'), 'mine');
  const { code, output } = await ended(build('--out', other));
  assert.equal(code, 1);
  assert.match(output(), /not a site of Offprint/);
  assert.deepEqual(readdirSync(other), ['thesis.txt']);
});
