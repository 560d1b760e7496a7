import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lock } from './run-send.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-lock-'));
after(() => rmSync(folder, { recursive: true }));

test('a lock is there while the run goes, and gone after it', () => {
  const path = join(folder, 'a/x.lock');
  const unlock = lock(path);
  assert.ok(existsSync(path));
  unlock();
  assert.ok(!existsSync(path));
});

test('a run that goes keeps another away, and says which it is', () => {
  const path = join(folder, 'b.lock');
  writeFileSync(path, `${process.ppid}\n`);
  assert.throws(() => lock(path), new RegExp(`process ${process.ppid}`));
  assert.ok(existsSync(path));
});

test('a lock that is just being written counts as one', () => {
  const path = join(folder, 'c.lock');
  writeFileSync(path, '');
  assert.throws(() => lock(path), /delete/);
});

test('the lock of a run that was killed is taken over', () => {
  const path = join(folder, 'd.lock');
  const { pid } = spawnSync(process.execPath, ['--eval', '']);
  writeFileSync(path, `${pid}\n`);
  lock(path)();
  assert.ok(!existsSync(path));
});
