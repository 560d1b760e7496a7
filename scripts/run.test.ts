import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';

test('an old Node on the machine does not break the commands', {
  skip: !process.env.npm_execpath,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-node-'));
  try {
    const old = join(folder, 'node');
    writeFileSync(old, '#!/bin/sh\necho v18.0.0\nexit 3\n');
    chmodSync(old, 0o755);
    const path = (process.env.PATH ?? '')
      .split(delimiter)
      .filter((entry) => !entry.includes('node_modules'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [process.env.npm_execpath ?? '', 'run', 'ingest', '--', '--help'],
      { encoding: 'utf8', env: { ...process.env, PATH: [folder, ...path].join(delimiter) } },
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /--dry-run/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a Node too old to run the programs is told so, and what to do', () => {
  const source = readFileSync('scripts/run.mjs', 'utf8').replace(
    'process.versions.node',
    "'20.11.0'",
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', source],
    { encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.match(stderr, /npm ci/);
});

test('a command may take half of the memory, unless another limit is said', {
  skip: !process.execve,
}, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-run-'));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync('scripts/run.mjs', join(folder, 'run.mjs'));
  const told =
    "import { getHeapStatistics } from 'node:v8'; console.log(getHeapStatistics().heap_size_limit);";
  writeFileSync(join(folder, 'room.ts'), told);
  const room = (options?: string) =>
    Number(
      spawnSync(process.execPath, [join(folder, 'run.mjs'), 'room'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: options },
      }).stdout,
    );
  const half = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2;
  assert.ok(room() >= half);
  assert.ok(room('--max-old-space-size=300') < 700e6);
});
