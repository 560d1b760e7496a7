import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import {
  announcedFeed,
  answered,
  listed,
  playServer,
  type Script,
} from '../tools/fetch/test-scene.ts';

/** Runs of the program with a server of this machine in the place of all services. */
async function program(t: TestContext, script: Script, onSilence?: () => void) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-fetch-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const { url, asked } = await playServer(t, script, onSilence);
  const out = join(folder, 'dumps');
  const start = (...options: string[]) =>
    spawn(process.execPath, ['scripts/fetch.ts', '--out', out, ...options], {
      env: {
        ...process.env,
        OFFPRINT_HF_URL: url,
        OFFPRINT_ARXIV_URL: url,
        OFFPRINT_ARXIV_RSS_URL: url,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const run = async (...options: string[]) => {
    const child = start(...options);
    const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
    const said = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await exit, said: said.join('') };
  };
  return { out, asked, run, start };
}

const list: Script = (path) => ({
  body: JSON.stringify(path.includes('p=0') ? [listed(1), listed(2)] : []),
});

test('the program writes a dump and a ledger, and says so', async (t) => {
  const { out, run } = await program(t, list);
  const hf = ['--source', 'hf', '--date', '2025-08-20', '--no-strict'];
  const { code, said } = await run(...hf);
  assert.equal(code, 0, said);
  assert.match(said, /hf-2025-08-20\.json: 2 papers, written\./);
  assert.deepEqual(readdirSync(out).sort(), ['fetched.tsv', 'hf-2025-08-20.json']);
  const before = readFileSync(join(out, 'hf-2025-08-20.json'), 'utf8');
  assert.match((await run(...hf)).said, /fetched before and not asked for again/);
  assert.equal(readFileSync(join(out, 'hf-2025-08-20.json'), 'utf8'), before);
});

test('the program fetches what arXiv announces, and ends with 75 when that is of the day before', async (t) => {
  let day = '2025-08-20';
  const { out, run } = await program(t, (path) =>
    path.startsWith('/atom/')
      ? announcedFeed([{ id: '2508.00001', day }])
      : answered(['2508.00001']),
  );
  const arxiv = [
    '--source',
    'arxiv',
    '--category',
    'cs.CL',
    'cs.LG',
    '--delay',
    '0',
    '--no-strict',
  ];
  const { code, said } = await run(...arxiv, '--date', '2025-08-20');
  assert.equal(code, 0, said);
  assert.ok(existsSync(join(out, 'arxiv-cs.CL+cs.LG-2025-08-20.json')));
  day = '2025-08-20';
  assert.equal((await run(...arxiv, '--date', '2025-08-21')).code, 75);
});

test('what is wrong is said in words and ends with 1', async (t) => {
  const { run } = await program(t, () => ({ status: 404 }));
  const { code, said } = await run('--source', 'hf', '--date', '2025-08-20');
  assert.equal(code, 1);
  assert.match(said, /2025-08-20: failed\. 127\.0\.0\.1:\d+ answered 404/);
  assert.doesNotMatch(said, /\n\s+at /);
  for (const options of [
    ['--date', '2025-02-30'],
    ['--category', 'cs.CL&x=1'],
    ['--source', 'x'],
  ])
    assert.equal((await run(...options)).code, 1);
  assert.match((await run('--help')).said, /Examples:[\s\S]*75 when a day is not out yet/);
});

test('a run that is killed while it reads leaves nothing half-written', async (t) => {
  const child = Promise.withResolvers<ReturnType<typeof start>>();
  const { out, run, start } = await program(
    t,
    (path, times) => (path.includes('p=1') && times === 1 ? 'silence' : list(path, times)),
    () => void child.promise.then((running) => running.kill('SIGKILL')),
  );
  const running = start('--source', 'hf', '--date', '2025-08-20', '--no-strict');
  const ended = new Promise((resolve) => running.once('close', resolve));
  child.resolve(running);
  await ended;
  assert.deepEqual(
    readdirSync(out).filter((name) => !name.startsWith('.')),
    [],
  );
  const { code } = await run('--source', 'hf', '--date', '2025-08-20', '--no-strict');
  assert.equal(code, 0);
  assert.deepEqual(readdirSync(out).sort(), ['fetched.tsv', 'hf-2025-08-20.json']);
});
