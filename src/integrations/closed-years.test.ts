import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { filesBelow } from '../node/files-below.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-years-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** Days of three years, the newest last, and how many papers a digest has: together more than a page of a list holds. */
const closedDays = ['2023-05-02', '2023-11-20', '2024-03-01', '2024-12-30'];
const openDays = ['2025-01-07', '2025-01-08', '2025-01-09', '2025-01-10', '2025-01-13'];
const days = [...closedDays, ...openDays];
const papersOfDigest = 32;
const things = [
  'Lantern',
  'Harbour',
  'Meadow',
  'Kettle',
  'Orchard',
  'Bridge',
  'Violin',
  'Barrel',
  'Anchor',
];
const ways = ['Slow', 'Cheap', 'Careful', 'Noisy', 'Patient', 'Early', 'Late', 'Quiet', 'Borrowed'];

/** A dump in JSON: made-up papers of one topic and of one venue, with ids that tell when they were submitted. */
function dump(day: string, number: number): string {
  const papers = Array.from({ length: papersOfDigest }, (_, index) => {
    const place = number * papersOfDigest + index;
    const thing = things[place % things.length];
    const title = `${ways[place % ways.length]} ${thing} Measures of Tides, Part ${place + 1}`;
    return {
      title,
      abstract: `We watch the tides by a ${thing} for ${place + 3} days. The ${thing} tells the tides in ${place + 2} towns, and costs ${place + 5} coins.`,
      arxiv: `${day.slice(2, 4)}${day.slice(5, 7)}.${String(10000 + place)}`,
      authors: [`Ada Number${place}`, `Bo Writer`],
    };
  });
  return JSON.stringify(papers);
}

function build(name: string): void {
  const own = ['--dumps', at('dumps'), '--content', at('content'), '--out', at(name)];
  execFileSync(process.execPath, ['scripts/build.ts', ...own], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

before(() => {
  for (const name of ['dumps', 'topics', 'field']) mkdirSync(at(name));
  writeFileSync(
    at('topics/tides.md'),
    '---\nname: Tides\nfamily: Sea\norder: 1\ndefinition: The rise and fall of the sea\nterms: { tide: 6 }\n---\n',
  );
  // Named by the owner: a name that is made of what sets a digest apart may change when others come.
  const names = days.map((day, at) => `  ${day}.json: { label: The ${things[at]} papers }\n`);
  writeFileSync(at('dumps/digests.yaml'), `digests:\n${names.join('')}`);
  const add = (day: string, number: number) =>
    writeFileSync(at(`dumps/${day}.json`), dump(day, number));
  days.slice(0, -1).forEach(add);
  build('before');
  add(days.at(-1) ?? '', days.length - 1);
  build('after');
});

const filesOf = (site: string) => filesBelow(at(site)).map((file) => `/${file}`);
const read = (site: string, file: string) => readFileSync(join(at(site), file), 'utf8');

/** Files of lists, digests, days and feeds of years that are over when the newest digest comes. */
const closed = [
  /^\/(topics|kinds|venues|terms)\/[^/]+\/(2023|2024)[./]/,
  /^\/published\/(2023|2024)-\d\d\//,
  /^\/(api\/)?papers-(2023|2024)\./,
  /^\/(digests|dates)\/(2023|2024)/,
  /\/feed\/(2023|2024)-/,
];
const isClosed = (file: string) => closed.some((pattern) => pattern.test(file));

test('a digest that comes changes no file of a year that is over', () => {
  const files = filesOf('before').filter(isClosed);
  for (const pattern of closed)
    assert.ok(
      files.some((file) => pattern.test(file)),
      `${pattern}`,
    );
  assert.deepEqual(
    files.filter((file) => read('before', file) !== read('after', file)),
    [],
  );
  assert.deepEqual(filesOf('after').filter(isClosed).sort(), files.sort());
});

test('a digest that comes changes the first page of a list that grows, and none of the later ones', () => {
  const later = filesOf('before').filter((file) =>
    /^\/(topics|kinds|terms|published)\/[^/]+\/[23]\/index\.html$/.test(file),
  );
  assert.ok(later.length >= 6, later.join(' '));
  for (const file of later) {
    assert.ok(read('after', file) === read('before', file), file);
    const first = file.replace(/\d\/index/, 'index');
    assert.ok(read('after', first) !== read('before', first), first);
  }
});

test('a topic shows its newest year, and leads to the papers of each other year, none twice', () => {
  const slugs = (page: string) =>
    [...read('after', `${page}index.html`).matchAll(/data-paper="([^"]+)"/g)].map(
      ([, slug]) => slug,
    );
  const years = ['', '2024/', '2023/'].map((year) =>
    // In what grows the oldest page is the second.
    (year ? ['', '2/'] : ['', '3/', '2/']).flatMap((page) => slugs(`/topics/tides/${year}${page}`)),
  );
  assert.deepEqual(
    years.map(({ length }) => length),
    [160, 64, 64],
  );
  assert.equal(new Set(years.flat()).size, 288);
  const newest = read('after', '/topics/tides/index.html');
  for (const year of ['2024', '2023'])
    assert.match(newest, new RegExp(`href="/topics/tides/${year}/"`));
  assert.match(read('after', '/topics/tides/2024/2/index.html'), /href="\/topics\/tides\/2023\/"/);
  assert.doesNotMatch(read('after', '/topics/tides/2024/index.html'), /2025/);
});

test('the links of a topic lead to its papers, and to those of its other years', () => {
  const items = (file: string): string[] =>
    JSON.parse(read('after', file)).linkset[0].item.map(({ href }: { href: string }) => href);
  const ofTopic = items('/topics/tides.linkset.json');
  assert.equal(ofTopic.length, 162);
  assert.match(ofTopic.at(-1) ?? '', /\/topics\/tides\/2023\/$/);
  assert.equal(items('/topics/tides/2024.linkset.json').length, 64);
});

test('the files of all papers stand by year, of the open one by month, and an index leads to them', () => {
  const { years } = JSON.parse(read('after', '/api/papers.json'));
  assert.deepEqual(
    years.map(({ year, papers }: { year: string; papers: number }) => [year, papers]),
    [
      ['2025-01', 160],
      ['2024', 64],
      ['2023', 64],
    ],
  );
  for (const { year, papers } of years)
    assert.equal(JSON.parse(read('after', `/api/papers-${year}.json`)).papers.length, papers);
  const { files } = JSON.parse(read('after', '/api/files.json'));
  assert.equal(files.length, 15);
});

test('the files of years have the shapes of their schemas', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  for (const file of filesOf('after').filter((file) => file.startsWith('/schemas/')))
    ajv.addSchema(JSON.parse(read('after', file)), file);
  for (const [schema, file] of [
    ['api-years', '/api/papers.json'],
    ['api-papers', '/api/papers-2024.json'],
    ['collection', '/topics/tides/2024.json'],
  ] as const)
    assert.ok(
      ajv.validate(`/schemas/${schema}.json`, JSON.parse(read('after', file))),
      ajv.errorsText(),
    );
});

test('the dates show the newest month, and each year as a strip that leads to its months', () => {
  const dates = read('after', '/dates/index.html');
  assert.equal(dates.match(/<table/g)?.length, 1);
  assert.match(dates, /January<span[^>]*> 2025, calendar/);
  assert.equal(dates.match(/class="year-strip"/g)?.length, 2);
  for (const month of ['2024-12', '2024-03', '2023-11', '2023-05'])
    assert.match(dates, new RegExp(`href="/dates/${month}/"`));
  assert.equal(read('after', '/dates/2024/index.html').match(/<table/g)?.length, 2);
});

test('no page is too large to be quick', () => {
  const large = filesOf('after').filter((file) => {
    if (!file.endsWith('.html')) return false;
    const html = read('after', file);
    return (html.match(/<[a-z]/g)?.length ?? 0) > 1500 || gzipSync(html).length > 60_000;
  });
  assert.deepEqual(large, []);
});
