import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-lock-'));
after(() => rmSync(folder, { recursive: true }));
const locked = { message: /holds .*\.lock/s };

/** A program that takes a lock, says so, and goes on for ever or does what is said. */
function program(file: string, then = 'setInterval(() => {}, 1000)'): string[] {
  const lock = JSON.stringify(import.meta.resolve('./lock.ts'));
  const code = `const { takeLock } = await import(${lock}); await takeLock(${JSON.stringify(file)}); console.log('taken'); ${then};`;
  return ['--input-type=module', '--eval', code];
}

test('one at a time holds a lock, and the next waits until it is let go', async () => {
  const file = join(folder, 'one.lock');
  const release = await takeLock(file);
  await assert.rejects(takeLock(file, { limit: 0 }), locked);
  const waited: number[] = [];
  const next = takeLock(file, { onWait: (pid) => waited.push(pid) });
  setTimeout(release, 150);
  (await next)();
  assert.deepEqual(waited, [process.pid]);
  assert.equal(existsSync(file), false);
});

test('the lock of a killed process is taken over, that of a living one is not', async () => {
  const file = join(folder, 'killed.lock');
  const holder = spawn(process.execPath, program(file));
  await once(holder.stdout, 'data');
  await assert.rejects(takeLock(file, { limit: 0 }), locked);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  (await takeLock(file, { limit: 0 }))();
});

test('the lock of a dead process whose number another one has now is taken over', {
  skip: process.platform !== 'linux',
}, async () => {
  const file = join(folder, 'number.lock');
  writeFileSync(file, `${process.ppid} 1\n`);
  (await takeLock(file, { limit: 0 }))();
});

test('a process that ends without letting go leaves no lock', () => {
  const file = join(folder, 'ended.lock');
  assert.equal(spawnSync(process.execPath, program(file, 'process.exit(3)')).status, 3);
  assert.equal(existsSync(file), false);
});

test('of many that find a stale lock each has it in turn', async () => {
  const file = join(folder, 'many.lock');
  writeFileSync(file, '999999999 1\n');
  let holders = 0;
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      const release = await takeLock(file);
      assert.equal(++holders, 1);
      await Promise.resolve();
      holders--;
      release();
    }),
  );
  assert.deepEqual(readdirSync(folder), []);
});
