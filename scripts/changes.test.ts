import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

test('a dump that a branch adds is told with its papers, addresses and findings', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-changes-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
    });
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const dump = (name: string, text: string) =>
    writeFileSync(join(folder, 'content/dumps', name), text);

  mkdirSync(join(folder, 'content/dumps'), { recursive: true });
  const integration = pathToFileURL(resolve('src/integrations/offprint.ts')).href;
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import offprint from '${integration}';\nexport default { integrations: [offprint({ title: 'Sky', feedEntity: 'x.example,2025' })] };\n`,
  );
  for (const name of ['topics', 'kinds.yaml'])
    cpSync(join('content', name), join(folder, 'content', name), { recursive: true });
  dump('2025-01-01-first.txt', 'Counting stars\n\nWe count stars at night, one after another.\n');
  assert.equal(run('ingest').status, 0);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=First');
  git('checkout', '--quiet', '-b', 'proposal');
  dump(
    '2025-01-02-second.txt',
    'Counting [clouds] | by day\n\nWe count clouds by day, all at once.\n\nCounting stars\n\nWe count stars at night, one after another.\n',
  );
  git('add', '.');
  git('commit', '--quiet', '--message=Second');

  const told = run('changes', '--against', 'main');
  assert.equal(told.status, 0, told.stderr);
  assert.match(told.stdout, /Digests: 1 new, .* Papers: 1 new, 1 changed, 0 gone\./);
  assert.match(told.stdout, /at `\/digests\/2025-01-02-second\/`/);
  assert.match(told.stdout, /^- Counting \\\[clouds\] .*`\/papers\/counting-clouds-by-day\/`/m);
  assert.match(told.stdout, /^- Counting stars: digests/m);

  dump('nothing.txt', '');
  const failed = run('changes', '--against', 'main');
  assert.equal(failed.status, 1);
  assert.match(failed.stdout, /the site cannot be built/);
  assert.match(failed.stdout, /\*\*error\*\* `content\/dumps\/nothing\.txt/);

  rmSync(join(folder, 'content/dumps/nothing.txt'));
  assert.match(run('changes').stdout, /1 paper new/);
  assert.equal(run('changes', '--check').status, 0);
  dump('2025-01-02-second.txt', 'Counting clouds by day\n\nWe count clouds by day, all at once.\n');
  dump('2025-01-01-first.txt', 'Counting star\n\nWe count stars at night, one after another.\n');
  const lost = run('changes', '--check');
  assert.equal(lost.status, 1);
  assert.match(lost.stdout, /1 paper gone.*"Counting star":\n +formerly: \[counting-stars\]/s);
  assert.equal(run('changes').status, 0);
  writeFileSync(
    join(folder, 'content/papers.yaml'),
    '"Counting star":\n  formerly: [counting-stars]\n',
  );
  const kept = run('changes', '--check');
  assert.equal(kept.status, 0, kept.stdout);
  assert.match(kept.stdout, /1 paper moved.*counting-stars\/ → \/papers\/counting-star\//s);
  assert.match(run('changes', '--markdown').stdout, /### Papers that move/);

  const unknown = run('changes', '--against', 'nowhere');
  assert.equal(unknown.status, 1);
  assert.match(unknown.stderr, /nowhere is no commit/);
});
