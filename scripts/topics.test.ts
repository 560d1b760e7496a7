import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const subjects = ['Honey Bees in the Hive', 'Stained Glass of the Choir', 'Comets near the Sun'];
const dump = ['Wax', 'Colour', 'Age']
  .flatMap((word) => subjects.map((subject) => `${word} of ${subject}\n\nWe look at ${subject}.\n`))
  .join('\n');

test('topics are proposed beside the dumps, none is written on a dry run, and none is overwritten', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-topics-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'dumps'));
  mkdirSync(join(folder, 'topics'));
  writeFileSync(join(folder, 'dumps/2026-01-02-mixed.txt'), dump);
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['scripts/topics.ts', '--dumps', join(folder, 'dumps'), '--count', '3', ...args],
      { encoding: 'utf8' },
    );
  const dry = run('--dry-run');
  assert.equal(dry.status, 0, dry.stderr);
  assert.match(dry.stdout, /With these, 9 of 9 papers \(100%\) have a topic/);
  assert.deepEqual(readdirSync(join(folder, 'topics')), []);
  assert.match(run().stdout, /3 topics written to .*topics\./);
  assert.equal(readdirSync(join(folder, 'topics')).length, 3);
  assert.match(run().stdout, /written to .*topics\.proposed\..*move what is of use/);
  const refused = run();
  assert.notEqual(refused.status, 0);
  assert.match(refused.stderr, /topics\.proposed holds topics already/);
  assert.ok(existsSync(join(folder, 'topics.proposed')));
});
