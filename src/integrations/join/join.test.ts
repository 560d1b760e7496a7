import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../node/files-below.ts';

const offprint = fileURLToPath(new URL('../../..', import.meta.url));
const caches = join(offprint, '.cache/test');
mkdirSync(caches, { recursive: true });
/** The site of an owner, with digests of three years. */
const folder = mkdtempSync(join(caches, 'join-'));
after(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, path);
const years = ['2026', '2025', '2024'];

function run(command: string, ...args: string[]): { said: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(offprint, 'scripts/run.mjs'), command, ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { said: stdout + stderr, status };
}

function done(command: string, ...args: string[]): string {
  const { said, status } = run(command, ...args);
  assert.equal(status, 0, said);
  return said;
}

before(() => {
  cpSync(join(offprint, 'tests/years-site'), at('content'), { recursive: true });
  const files = {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import offprint from ${JSON.stringify(join(offprint, 'src/integrations/offprint.ts'))};
const settings = { title: 'Kites', pageSize: 4, feedSize: 5, feedEntity: 'kites.example,2024' };
export default { site: 'https://kites.example', base: '/club/', integrations: [offprint(settings)] };`,
    'src/content.config.ts': `export { collections } from ${JSON.stringify(join(offprint, 'src/content.config.ts'))};`,
    'public/notes.txt': 'of the owner',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(at(path), '..'), { recursive: true });
    writeFileSync(at(path), text);
  }
  // A paper of 2024 comes again the year after.
  const [again] = JSON.parse(readFileSync(at('content/dumps/2024-11-05.json'), 'utf8'));
  writeFileSync(at('content/dumps/2025-12-09.json'), JSON.stringify([again]));
  done('ingest');
});

test('the parts of all years, joined, are the site as one build makes it, byte for byte', () => {
  done('build');
  const whole = hashes('dist');
  assert.deepEqual(JSON.parse(done('build', '--list-years')), years);
  for (const year of years) {
    rmSync(at('.cache'), { recursive: true });
    done('build', '--year', year);
  }
  const drawn = filesBelow(at('.cache/cards')).length;
  assert.ok(drawn > 0 && drawn <= filesBelow(at('.offprint/years/2024/og')).length);
  assert.match(done('join', '--out', 'joined'), /joined/);
  assert.deepEqual(hashes('joined'), whole);
  for (const file of ['topics/kites/2025/index.html', 'offline-2024.json', 'notes.txt'])
    assert.ok(whole[file], file);
});

test('a part has no file of another', () => {
  const files = years.flatMap((year) =>
    filesBelow(at(`.offprint/years/${year}`)).filter((file) => !file.startsWith('part')),
  );
  assert.equal(new Set(files).size, files.length);
});

test('a part that leads to what no part has is refused, and the old site stays', () => {
  const page = filesBelow(at('.offprint/years/2024/papers')).find((name) => /html$/.test(name));
  const before = hashes('joined');
  rmSync(at(`.offprint/years/2024/papers/${page}`));
  const { said, status } = run('join', '--out', 'joined');
  assert.equal(status, 1);
  assert.match(said, /no part has it/);
  assert.deepEqual(hashes('joined'), before);
});

test('a year that no paper is of has no part, and the command says which have', () => {
  const { said, status } = run('build', '--year', '2019');
  assert.equal(status, 1);
  assert.match(said, /first listed in 2019\.\nThere are 2026, 2025, 2024\./);
});

function hashes(site: string): Record<string, string> {
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(at(site), name)))
      .digest('hex')
      .slice(0, 16);
  return Object.fromEntries(filesBelow(at(site)).map((name) => [name, hash(name)]));
}
