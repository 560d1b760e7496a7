import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { readStages, runMeasured } from './scale-run.ts';

const node = (code: string) => runMeasured(process.execPath, ['-e', code], '.');

test('the stages of a build are those whose time it tells', () => {
  const output =
    '▸ Ingest\n20 papers in 2 digests, read in 1.1 s.\n  Ingest: 1.2 s\n▸ Search index\n  12 files\n  Search index: 0.4 s\nThe site is in dist, made in 2.0 s.\n';
  assert.deepEqual(readStages(output), [
    ['Ingest', 1.2],
    ['Search index', 0.4],
  ]);
});

test('a program is measured with the memory and processor of what it starts', {
  skip:
    !existsSync('/proc/thread-self/children') && 'The system does not tell the memory of programs.',
}, async () => {
  const wait = 'while (process.cpuUsage().user < 4e5); setTimeout(() => {}, 1000)';
  const alone = await node(wait);
  const twice = await node(
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(wait)}])`,
  );
  assert.ok(alone.seconds > 0.3);
  assert.ok((alone.memory ?? 0) > 10e6);
  assert.ok((twice.memory ?? 0) > 1.5 * (alone.memory ?? 0));
  assert.ok((alone.processor ?? 0) >= 0.4 && (twice.processor ?? 0) >= 0.4);
});

test('a program that fails is told with what it wrote', async () => {
  await assert.rejects(node('console.error("no lid"); process.exit(3)'), /failed in \.:\nno lid/);
  await assert.rejects(runMeasured('no-such-program', [], '.'), /ENOENT/);
});
