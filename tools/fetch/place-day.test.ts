import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { type Answer, listed, type Script, scene } from './test-scene.ts';

const day = { source: 'hf', date: '2025-08-20' } as const;
const file = 'hf-2025-08-20.json';
/** A list of some papers on each day but the empty ones; nothing on pages after the first. */
const lists =
  (numbers: () => readonly number[], empty: readonly string[] = []): Script =>
  (path): Answer => {
    const [, date = '', page] = /date=(.{10})&p=(\d+)/.exec(path) ?? [];
    const papers = page === '0' && !empty.includes(date) ? numbers() : [];
    return { body: JSON.stringify(papers.map((number) => listed(number))) };
  };
const two = lists(() => [1, 2]);

test('the same list again is the same file, and said to be', async (t) => {
  const { run, read, said } = await scene(t, two);
  assert.equal(await run(day), 0);
  const before = read(file);
  assert.match(said(), /2 papers, written\./);
  assert.equal(await run(day), 0);
  assert.equal(read(file), before);
  assert.match(said(), /the same as before/);
});

test('a list that has grown takes the place of what was fetched, and never of what a person changed', async (t) => {
  let numbers = [1, 2];
  const { run, read, out, said } = await scene(
    t,
    lists(() => numbers),
  );
  await run(day);
  numbers = [1, 2, 3];
  assert.equal(await run(day), 0);
  assert.match(read(file), /Lanterns of cell 3/);
  writeFileSync(join(out, file), read(file).replace('cell 3', 'room 3'));
  assert.equal(await run(day), 0);
  assert.match(read(file), /Lanterns of room 3/);
  assert.match(said(), /left as it is\. .*by hand/);
});

test('a file of that name that was never fetched is left as it is', async (t) => {
  const { run, read, out } = await scene(t, two);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, file), '[]');
  assert.equal(await run(day), 0);
  assert.equal(read(file), '[]');
});

test('the ledger notes each day, sorted, and days older than two weeks that it has are not asked for again', async (t) => {
  const { run, read, asked, said } = await scene(
    t,
    lists(() => [7, 8], ['2025-08-02']),
  );
  assert.equal(await run({ source: 'hf', since: '2025-08-01', until: '2025-08-07' }), 0);
  const rows = read('fetched.tsv').trimEnd().split('\n');
  assert.equal(rows[0], 'source\tdate\tcount\tfirst\tlast\thash');
  assert.match(rows[1] ?? '', /^hf\t2025-08-01\t2\t2508\.00007\t2508\.00008\t[0-9a-f]{16}$/);
  assert.equal(rows[2], 'hf\t2025-08-02\t0\t\t\t');
  assert.equal(rows.length, 8);
  const before = asked.length;
  assert.equal(await run({ source: 'hf', since: '2025-08-01', until: '2025-08-07' }), 0);
  const again = asked.slice(before).map(({ path }) => /date=(.{10})/.exec(path)?.[1]);
  assert.deepEqual([...new Set(again)], ['2025-08-06', '2025-08-07']);
  assert.match(said(), /fetched before and not asked for again/);
});

test('a run that was killed between the file and the ledger is mended by the next', async (t) => {
  const { run, out, read } = await scene(t, two);
  await run(day);
  rmSync(join(out, 'fetched.tsv'));
  writeFileSync(join(out, `.${file}.partial`), '[\n{"pap');
  assert.equal(await run(day), 0);
  assert.match(read('fetched.tsv'), /hf\t2025-08-20\t2/);
  assert.deepEqual(readdirSync(out).sort(), ['fetched.tsv', file]);
});

test('a ledger with a line that cannot be read stops the run before anything is asked', async (t) => {
  const { run, out, asked } = await scene(t, two);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'fetched.tsv'), 'source\tdate\nhf\tyesterday\n');
  await assert.rejects(run(day), /Line 2 of .*fetched\.tsv cannot be read/);
  assert.equal(asked.length, 0);
});

test('a dry run asks and tells, and writes nothing', async (t) => {
  const { run, out, said } = await scene(t, two);
  assert.equal(await run({ ...day, dryRun: true }), 0);
  assert.match(said(), /2 papers, would be written/);
  assert.equal(existsSync(out), false);
});

const odd = (file: string): Diagnostic => ({
  rule: 'title-like-a-label',
  severity: 'warning',
  file,
  line: 3,
  reason: 'The title looks like a label.',
  hint: 'Remove it.',
});

test('a dump in which the ingest finds something odd is laid aside, and fetched with --no-strict', async (t) => {
  const { run, out, said } = await scene(t, two);
  const aside = join('.cache/fetch', file);
  t.after(() => rmSync(aside, { force: true }));
  const check = async () => [odd(join(out, file))];
  assert.equal(await run(day, { check }), 1);
  assert.deepEqual(readdirSync(out), []);
  assert.match(said(), /looks like a label[\s\S]*--no-strict/);
  assert.match(readFileSync(aside, 'utf8'), /Lanterns of cell 1/);
  assert.equal(await run({ ...day, strict: false }, { check }), 0);
  assert.ok(existsSync(join(out, file)));
});

test('of several days the worst decides, and the others are written all the same', async (t) => {
  const { run, out, said } = await scene(t, (path) =>
    path.includes('08-19') ? { status: 500 } : two(path, 1),
  );
  assert.equal(await run({ source: 'hf', since: '2025-08-18' }), 1);
  assert.ok(existsSync(join(out, 'hf-2025-08-18.json')));
  assert.ok(existsSync(join(out, file)));
  assert.match(said(), /2025-08-19: failed/);
});

test('where a service cannot be had twice the days after are not tried', async (t) => {
  const { run, asked, said } = await scene(t, () => 'reset');
  assert.equal(await run({ source: 'hf', since: '2025-07-01', tries: 1 }), 1);
  assert.equal(asked.length, 2);
  assert.match(said(), /could not be had twice; 49 more days/);
});

const unfit: [options: object, words: RegExp][] = [
  [{}, /--source hf/],
  [{ source: 'hf', category: ['cs.CL'] }, /no categories/],
  [{ source: 'arxiv' }, /--category/],
  [{ source: 'hf', date: '2025-08-20', since: '2025-08-19' }, /not both/],
  [{ source: 'hf', until: '2025-08-19' }, /needs --since/],
  [{ source: 'hf', date: '2025-08-21' }, /still to come/],
  [{ source: 'hf', since: '2025-08-20', until: '2025-08-19' }, /later than/],
];
for (const [options, words] of unfit) {
  test(`options that do not go together are refused before anything is asked: ${words.source}`, async (t) => {
    const { run, asked } = await scene(t, two);
    await assert.rejects(run(options), words);
    assert.equal(asked.length, 0);
  });
}

test('without a day it is today, by the days of New York for arXiv', async (t) => {
  const { run, out } = await scene(t, two, '2025-08-21T02:00:00Z');
  assert.equal(await run({ source: 'hf' }), 0);
  assert.ok(existsSync(join(out, 'hf-2025-08-21.json')));
  const night = await scene(t, () => ({ status: 404 }), '2025-08-21T02:00:00Z');
  await night.run({ source: 'arxiv', category: ['cs.CL'] });
  assert.match(night.said(), /2025-08-20: failed/);
});
