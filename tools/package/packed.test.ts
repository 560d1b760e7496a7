import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { filesBelow } from '../../src/node/files-below.ts';

/** A site that is made, installed, checked and built from the packed file alone, far from the repository. */
const folder = mkdtempSync(join(tmpdir(), 'offprint-packed-'));
const site = join(folder, 'site');
const upgraded = join(folder, 'upgraded');
after(() => rmSync(folder, { recursive: true }));

/** The oldest Node that Offprint runs on, where the repository has it. */
const node22 = resolve('node_modules/node22/bin');
const nodes = { 22: existsSync(node22) ? node22 : null, 24: dirname(process.execPath) };

type Ended = { status: number | null; output: string };

/** Runs a command, and gives its exit code and all that it said. */
function run(
  cwd: string,
  command: string,
  args: string[],
  node = nodes[24],
  environment: Record<string, string> = {},
): Ended {
  const path = (process.env['PATH'] ?? '').split(delimiter);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: [node, ...path.filter((place) => !place.includes('node_modules'))].join(delimiter),
      CI: '',
      ...environment,
    },
  });
  return { status, output: `${stdout}${stderr}` };
}

/** The same, of a command that must succeed. */
function succeed(...given: Parameters<typeof run>): string {
  const { status, output } = run(...given);
  assert.equal(status, 0, `${given[1]} ${given[2].join(' ')}\n${output}`);
  return output;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

let packed: string[];
let made: string[];
let checked: Ended;
const results: Record<string, Ended> = {};

before(() => {
  const [pack] = JSON.parse(
    succeed('.', 'npm', ['pack', '--json', '--silent', '--pack-destination', folder]).trim(),
  );
  packed = pack.files.map(({ path }: { path: string }) => path);
  makeSite(join(folder, pack.filename));
  checked = run(site, 'npm', ['test']);
  makeItsOwn();
  results['changed'] = run(site, 'npm', ['test'], nodes[22] ?? nodes[24]);
  for (const name of ['option', 'component', 'text'] as const) results[name] = mistyped(name);
  upgrade();
});

/** Makes a site as `npm create offprint` does, and installs the packed file in it. */
function makeSite(file: string): void {
  mkdirSync(join(folder, 'unpacked'));
  succeed(folder, 'tar', ['xzf', file, '-C', 'unpacked']);
  symlinkSync(resolve('node_modules'), join(folder, 'unpacked/node_modules'));
  const create = join(folder, 'unpacked/package/create.mjs');
  cpSync('tools/create/package/create.mjs', create);
  const flags = ['--yes', '--title', 'Furrow & Field', '--language', 'de', '--host', 'github'];
  succeed(folder, process.execPath, [create, 'site', ...flags]);
  made = filesBelow(site);
  // The versions that the repository has locked stand in the cache of npm.
  const { packages, ...lock } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { '': _, ...locked } = packages;
  write(join(site, 'package-lock.json'), JSON.stringify({ ...lock, packages: locked }));
  succeed(site, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', file]);
}

/** Replaces a component, a colour, a page and a text. */
function makeItsOwn(): void {
  write(
    join(site, 'src/components/Footer.astro'),
    `---
import Footer from 'offprint/components/Footer.astro';
---
<aside aria-label="Impressum">Kiel, am Hafen</aside>
<Footer {...Astro.props} />
`,
  );
  write(join(site, 'src/styles/mine.css'), ':root { --mark: light-dark(#ffe9a7, #4a4001); }\n');
  write(
    join(site, 'src/pages/about/index.astro'),
    `---
import Base from 'offprint/layouts/Base.astro';
---
<Base title="Wer wir sind" description="Wir lesen." path="/about/"><h1>Wer wir sind</h1></Base>
`,
  );
  write(join(site, 'src/texts.ts'), "export const footerNote = 'Von Hand gesetzt.';\n");
  configure((config) =>
    config.replace('// components:', 'components:').replace('// customCss:', 'customCss:'),
  );
}

function configure(change: (config: string) => string): void {
  const file = join(site, 'astro.config.mjs');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** What a build says of a name that there is not; the site is as it was after it. */
function mistyped(what: 'option' | 'component' | 'text'): Ended {
  const file = join(site, what === 'text' ? 'src/texts.ts' : 'astro.config.mjs');
  const before = readFileSync(file, 'utf8');
  const change = {
    option: ['description:', 'descripton:'],
    component: ['{ Footer:', '{ Foter:'],
    text: ['footerNote', 'footerNoet'],
  } as const;
  writeFileSync(file, before.replace(change[what][0], change[what][1]));
  const ended = run(site, 'npm', ['run', 'build']);
  writeFileSync(file, before);
  return ended;
}

/** Builds a site that an earlier version made, with its ledger of addresses. */
function upgrade(): void {
  cpSync('tests/created-by/0.1.0', upgraded, { recursive: true });
  renameSync(join(site, 'node_modules'), join(upgraded, 'node_modules'));
  results['stale'] = run(upgraded, 'npm', ['test'], nodes[24], { CI: 'true' });
  results['upgrade'] = run(upgraded, 'npm', ['run', 'build']);
  const check = ['node_modules/offprint/lib/scripts/run.mjs', 'test'];
  const noBrowser = { CI: 'true', PATH: '', CHROMIUM: '', PLAYWRIGHT_BROWSERS_PATH: folder };
  results['blind'] = run(upgraded, process.execPath, check, nodes[24], noBrowser);
}

/** What `npm test` built. */
const built = join(site, '.cache/test/site');
const page = (path: string) => readFileSync(join(built, path, 'index.html'), 'utf8');

test('the package holds no tests, no fixtures and nothing of other people', () => {
  const foreign = packed.filter((path) =>
    /\.test\.|\.spec\.|fixtures?\/|^tests|dumps\/(?!example|digests)|content\/(papers|digests)/.test(
      path,
    ),
  );
  assert.deepEqual(foreign, []);
});

test('the package holds every command that a new site names', () => {
  const { scripts } = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8'));
  const lacking = Object.keys(scripts).filter((name) => !packed.includes(`lib/scripts/${name}.js`));
  assert.deepEqual(lacking, []);
});

test('the package holds what was learnt of a field, and not where from', () => {
  const learnt = packed.filter((path) => path.startsWith('lib/content/field/'));
  assert.ok(learnt.includes('lib/content/field/vectors.bin'));
  assert.ok(!learnt.includes('lib/content/field/learn.yaml'));
});

test('a new site has at most 15 files, and a workflow among them', () => {
  assert.ok(made.length <= 15, made.join('\n'));
  assert.ok(made.includes('.github/workflows/publish.yml'));
});

test('the check of a new site passes, tells how it goes, and ends with a tally', () => {
  assert.equal(checked.status, 0, checked.output);
  assert.match(checked.output, /▸ content\n.*▸ build.*▸ accessibility\n/s);
  assert.match(checked.output, /\n\d+ passed, 0 failed$/m);
});

test('the check says that content is not up to date where nobody has run the ingest', () =>
  assert.match(checked.output, /The collections in content are out of date \(\d+ files\)\. Run/));

test('a site with parts of its own passes, too, with the oldest Node', () =>
  assert.equal(results['changed']?.status, 0, results['changed']?.output));

test('its name stands in the header and the title of each page, and no other', () => {
  const home = page('');
  assert.match(home, /<title>Furrow &#38; Field|<title>Furrow &amp; Field/);
  assert.match(home, /<span class="wordmark-type"[^>]*>Furrow &(amp|#38); Field<\/span>/);
  const naming = filesBelow(built).filter(
    (path) =>
      path.endsWith('.html') &&
      /Offprint/.test(readFileSync(join(built, path), 'utf8').replace(/<[^>]*>/g, ' ')),
  );
  assert.deepEqual(naming, []);
});

test('a German site says so, and speaks German', () => {
  assert.match(page(''), /<html lang="de"/);
  assert.match(page('digests'), />Über diese Website</);
});

test('a component, a style sheet, a page and a text of the owner are shown', () => {
  assert.match(page(''), /Kiel, am Hafen/);
  assert.match(page(''), /Von Hand gesetzt\./);
  assert.match(page('about'), /<h1[^>]*>Wer wir sind<\/h1>/);
  const styles = filesBelow(join(built, '_astro')).filter((path) => path.endsWith('.css'));
  assert.ok(
    styles.some((path) =>
      /--mark:\s*light-dark\(#ffe9a7/.test(readFileSync(join(built, '_astro', path), 'utf8')),
    ),
  );
});

for (const [what, said] of [
  ['option', /`descripton`\. Is `description` meant\?/],
  ['component', /`components\.Foter`\. Is `Footer` meant\?/],
  ['text', /`footerNoet`.*`footerNote`/s],
] as const)
  test(`a mistyped ${what} ends the build, with the name that is meant`, () => {
    assert.equal(results[what]?.status, 1);
    assert.match(results[what]?.output ?? '', said);
    assert.doesNotMatch(results[what]?.output ?? '', /^ {4}at /m);
  });

test('a site that version 0.1.0 made keeps its addresses', () => {
  const { status, output } = results['upgrade'] ?? {};
  assert.equal(status, 0, output);
  const ledger = readFileSync('tests/created-by/0.1.0/content/addresses.tsv', 'utf8');
  assert.equal(readFileSync(join(upgraded, 'content/addresses.tsv'), 'utf8'), ledger);
  const pages = filesBelow(join(upgraded, 'dist/papers'));
  for (const address of [
    'earthworms-carry-phosphorus-down-through-a-loam-in-three-wet-seasons',
    'catch-crops-keep-nitrate-out-of-a-chalk-spring',
    'a-ruler-for-soil-measuring-crumbs-with-a-telephone',
    // Of a title that was corrected since.
    'cover-crops-keep-nitrate-out-of-a-chalk-spring',
  ])
    assert.ok(pages.includes(`${address}/index.html`), address);
});

test('where changes are checked before they are published, content that is not up to date fails', () => {
  const { status, output } = results['stale'] ?? {};
  assert.equal(status, 1, output);
  assert.match(output ?? '', /out of date .*Run `npm run ingest`, and commit/);
  assert.match(output ?? '', /\n0 passed, 1 failed$/m);
});

test('without a Chromium the check passes, and says that it did not look at accessibility', () => {
  const { status, output } = results['blind'] ?? {};
  assert.equal(status, 0, output);
  assert.match(
    output ?? '',
    /Accessibility was not checked\.\n {2}This needs a Chromium, and none/,
  );
  assert.match(output ?? '', /\n2 passed, 0 failed$/m);
});
