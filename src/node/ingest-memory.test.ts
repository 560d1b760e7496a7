import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { memoryFolder, readMemory, writeMemory } from './ingest-memory.ts';
import { placesOf } from './places.ts';

const places = placesOf({ dumps: ['tests/fixture-site/dumps'], content: '.cache/test-memory' });

/** The folder of the memory of these places, which goes with the test. */
function folderFor(context: TestContext): string {
  const folder = memoryFolder(places);
  rmSync(folder, { recursive: true, force: true });
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a run knows of papers by their numbers. */
function keptOf(numbers: readonly number[], terms: string[]) {
  const values = numbers.map((number): [string, unknown] => [
    `paper ${number}`,
    { ids: Uint32Array.of(number) },
  ]);
  return { values: new Map(values), terms };
}

/** What is read, without where it stands. */
function read(folder: string) {
  const { values, terms } = readMemory(folder) ?? {};
  return values && { values, terms };
}

test('what is kept is read back, and what is broken or not there is nothing', (context) => {
  const folder = folderFor(context);
  const kept = keptOf([1], ['hedge']);
  assert.equal(readMemory(folder), undefined);
  writeMemory(folder, undefined, kept, places);
  assert.deepEqual(read(folder), kept);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'x');
  assert.equal(readMemory(folder), undefined);
});

test('a day adds a file of its own, and nothing new none', (context) => {
  const folder = folderFor(context);
  const next = keptOf([1, 2, 3, 4, 5, 6], ['hedge', 'kite']);
  writeMemory(folder, undefined, keptOf([1, 2, 3, 4, 5], ['hedge']), places);
  const [old] = readdirSync(folder);
  writeMemory(folder, readMemory(folder), next, places);
  assert.deepEqual(
    [readdirSync(folder).length, readdirSync(folder).includes(old ?? '')],
    [2, true],
  );
  assert.deepEqual(read(folder), next);
  writeMemory(folder, readMemory(folder), next, places);
  assert.equal(readdirSync(folder).length, 2);
});

test('all is written anew where much of it is of no use any more', (context) => {
  const folder = folderFor(context);
  const [before, now] = [keptOf([1, 2, 3, 4], ['hedge']), keptOf([3, 4, 5], ['hedge', 'kite'])];
  writeMemory(folder, undefined, before, places);
  writeMemory(folder, readMemory(folder), now, places);
  assert.deepEqual(read(folder), now);
});

test('of two runs that add to one memory at a time one is forgotten, and the numbers of terms stay', (context) => {
  const folder = folderFor(context);
  const before = keptOf([1, 2, 3, 4, 5, 6, 7, 8], ['hedge']);
  writeMemory(folder, undefined, before, places);
  const one = keptOf([1, 2, 3, 4, 5, 6, 7, 8, 9], ['hedge', 'kite']);
  const other = keptOf([1, 2, 3, 4, 5, 6, 7, 8, 10], ['hedge', 'lid']);
  const both = readMemory(folder);
  writeMemory(folder, both, one, places);
  writeMemory(folder, both, other, places);
  assert.deepEqual(read(folder), read(folder)?.terms?.includes('kite') ? one : other);
});

test('another vocabulary, field, language or collection has another folder', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-memory-'));
  context.after(() => rmSync(folder, { recursive: true }));
  cpSync(places.topics, join(folder, 'topics'), { recursive: true });
  const own = { ...places, topics: join(folder, 'topics') };
  const first = memoryFolder(own);
  assert.equal(memoryFolder(own), first);
  writeFileSync(join(folder, 'topics/hedges.md'), '---\nname: Hedges\n---\n');
  const others = [
    memoryFolder(own),
    memoryFolder({ ...own, field: null }),
    memoryFolder({ ...own, language: 'de' }),
    memoryFolder({ ...own, content: '.cache/other' }),
  ];
  assert.equal(new Set([first, ...others]).size, 5);
});
