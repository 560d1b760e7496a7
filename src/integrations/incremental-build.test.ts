import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { filesBelow } from '../node/files-below.ts';

const offprint = fileURLToPath(new URL('../..', import.meta.url));
const caches = join(offprint, '.cache/test');
mkdirSync(caches, { recursive: true });
const folder = mkdtempSync(join(caches, 'steps-'));
after(() => rmSync(folder, { recursive: true }));

/** The site that is built upon its last build, and the one that is built from nothing each time. */
const [kept, whole] = [join(folder, 'kept'), join(folder, 'whole')];

const topic = (name: string, term: string, order: number) =>
  `---\nname: ${name}\ndefinition: All of ${term}\nfamily: Land\norder: ${order}\nterms: { ${term}: 6 }\n---\n`;
const paper = (title: string, words: string) =>
  `${title}\n\nWe describe a ${words} and measure it on three shores. It costs half as much as before and loses nothing.\n`;

/** What `identifiers.tsv` says of the authors of papers, and `papers.yaml` of one paper. */
function names(authors: Record<string, string>): string {
  return ['title\tauthors', ...Object.entries(authors).map((line) => line.join('\t')), ''].join(
    '\n',
  );
}
function words(facts: Record<string, string>): string {
  const lines = Object.entries(facts).map(([name, value]) => `  ${name}: ${value}\n`);
  return `"A Survey of Boats":\n${lines.join('')}`;
}

/** Authors stand by titles: Ada has a second paper once the last digest comes. */
const authors = {
  'A Path along the Shore': 'Ada Example; Bo Sample',
  'Counting Steps on a Path': 'Bo Sample',
  'Boats that Mend Themselves': 'Cy Instance',
  'A Path for the Blind': 'Bo Sample; Cy Instance',
  'Nets and Boats at Night': 'Di Case',
  'Old Paths on New Maps': 'Ada Example',
};
const start = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `import offprint from ${JSON.stringify(join(offprint, 'src/integrations/offprint.ts'))};
const settings = { title: 'Driftwood', pageSize: 3, feedEntity: 'driftwood.example,2024' };
export default { site: 'https://driftwood.example', integrations: [offprint(settings)] };`,
  'src/content.config.ts': `export { collections } from ${JSON.stringify(join(offprint, 'src/content.config.ts'))};`,
  'content/topics/paths.md': topic('Paths', 'path', 1),
  'content/topics/boats.md': topic('Boats', 'boat', 2),
  'content/kinds.yaml':
    'survey: { plural: Surveys, meaning: What tells of others., terms: { survey: 6 } }\n',
  'content/identifiers.tsv': names(authors),
  'content/dumps/2024-12-30.txt': [
    paper('A Path along the Shore', 'path along the water'),
    paper('Boats that Mend Themselves', 'boat of reeds'),
    paper('A Survey of Boats', 'boat, in a survey of all boats,'),
    paper('A Path for the Blind', 'path that can be heard'),
  ].join('\n'),
  'content/dumps/2025-01-02.txt': [
    paper('Counting Steps on a Path', 'path with a counter'),
    paper('Nets and Boats at Night', 'boat with a lamp'),
    paper('Ropes that Tell their Age', 'rope with marks'),
  ].join('\n'),
  'content/dumps/2025-01-03.txt': [
    paper('A Path of Glass', 'path one can see through'),
    paper('Boats in a Bottle', 'boat that is small'),
    paper('A Path along the Shore', 'path along the water'),
  ].join('\n'),
};

/** Each changes the site a little; what is null goes. */
const steps: [name: string, files: Record<string, string | null>][] = [
  [
    'a digest came, with the second paper of an author',
    {
      'content/dumps/2025-01-06.txt': [
        paper('Old Paths on New Maps', 'path on a map'),
        paper('The Weight of a Boat', 'boat on scales'),
      ].join('\n'),
    },
  ],
  [
    'the owner says a status and a note, which other papers that lead there show too',
    {
      'content/papers.yaml': words({ status: 'superseded', note: 'A longer one took its place.' }),
    },
  ],
  [
    'another paper is of an author who had a single one, on whose page the name leads elsewhere now',
    {
      'content/identifiers.tsv': names({ ...authors, 'Ropes that Tell their Age': 'Di Case' }),
    },
  ],
  [
    'a text was corrected, and a title',
    {
      'content/dumps/2025-01-02.txt': start['content/dumps/2025-01-02.txt'].replace(
        'rope with marks',
        'rope for a boat',
      ),
      'content/papers.yaml': words({ title: 'A Survey of All Boats' }),
    },
  ],
  ['a topic has another name', { 'content/topics/paths.md': topic('Ways', 'path', 1) }],
  ['a digest went', { 'content/dumps/2025-01-03.txt': null }],
];

before(() => {
  change(start);
  build(kept);
});

test('a site of which nothing changed is the same, and most of it is taken from the last build', () => {
  const built = hashes(kept);
  const said = build(kept);
  assert.ok(restoredOf(said) > 100, said);
  assert.deepEqual(hashes(kept), built);
});

test('a build writes into no file of the site that stood there, and trusts none that was altered', () => {
  const stood = join(folder, 'stood');
  const built = hashes(kept);
  linkTree(join(kept, 'dist'), join(stood, 'dist'));
  change({ 'content/papers.yaml': words({ status: 'retracted' }) });
  build(kept);
  assert.deepEqual(hashes(stood), built);
  writeFileSync(join(kept, 'dist/papers/a-path-of-glass/index.html'), 'altered');
  change({ 'content/papers.yaml': null });
  build(kept);
  assert.deepEqual(hashes(kept), built);
});

test('a site built upon the last build is the same, byte for byte, as one built from nothing', () => {
  for (const [name, files] of steps) {
    change(files);
    build(kept);
    assert.deepEqual(hashes(kept), hashesFromNothing(), name);
  }
});

const day = fc.integer({ min: 1, max: 28 }).map((day) => `2025-02-${String(day).padStart(2, '0')}`);
const one = fc.tuple(fc.constantFrom('Boats', 'Nets', 'Paths', 'Ropes'), fc.nat(9), fc.nat(2));
/** A digest that comes or is corrected, or one that goes where it has no papers. */
const digest = fc.record({
  day,
  papers: fc.option(fc.array(one, { minLength: 1, maxLength: 3 }), { freq: 4 }),
});
/** As many as the environment says: each is four builds. */
const histories = Number(process.env['OFFPRINT_HISTORIES'] ?? 1);

test('so is one after any digests that came, were corrected and went', () => {
  const came = new Set<string>();
  const step = ({ day, papers }: { day: string; papers: [string, number, number][] | null }) => {
    const file = `content/dumps/${day}.txt`;
    const texts = papers?.map(([things, title, text]) =>
      paper(`${things} of Harbour ${title}`, `${things.toLowerCase()} number ${text}`),
    );
    if (texts) change({ [file]: texts.join('\n') });
    else if (came.has(file)) change({ [file]: null });
    came[texts ? 'add' : 'delete'](file);
    build(kept);
  };
  fc.assert(
    fc.property(fc.array(digest, { minLength: 3, maxLength: 3 }), (history) => {
      history.forEach(step);
      assert.deepEqual(hashes(kept), hashesFromNothing());
    }),
    { numRuns: histories, seed: 1, endOnFailure: true },
  );
});

/** What the site is where it is built of the same folder without what earlier builds left, but for its ledgers. */
function hashesFromNothing(): Record<string, string | number> {
  rmSync(whole, { recursive: true, force: true });
  cpSync(kept, whole, { recursive: true, filter: isSource });
  build(whole);
  return hashes(whole);
}

/** Gives the files of a folder second names in another. */
function linkTree(from: string, to: string): void {
  for (const name of filesBelow(from)) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    linkSync(join(from, name), join(to, name));
  }
}

/** Whether a path of the site that is kept is no cache and no result of a build. */
function isSource(path: string): boolean {
  return !['.cache', 'dist'].some((name) => path.startsWith(join(kept, name)));
}

function change(files: Record<string, string | null>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(kept, path);
    mkdirSync(join(file, '..'), { recursive: true });
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  }
}

function build(site: string): string {
  const command = [join(offprint, 'node_modules/astro/bin/astro.mjs'), 'build'];
  return execFileSync(process.execPath, command, {
    cwd: site,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

/** How many pages and files a build took from the last one, as it says. */
function restoredOf(said: string): number {
  return Number(/(\d+) as in the last build/.exec(said)?.[1]);
}

function hashes(site: string): Record<string, string | number> {
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(site, 'dist', name)))
      .digest('hex')
      .slice(0, 16);
  const names = filesBelow(join(site, 'dist'));
  // An empty folder would be a difference, too.
  const folders = readdirSync(join(site, 'dist'), { recursive: true }).length - names.length;
  return Object.fromEntries([...names.map((name) => [name, hash(name)]), ['folders', folders]]);
}
