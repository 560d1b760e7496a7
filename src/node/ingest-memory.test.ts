import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { memoryFile, readMemory, writeMemory } from './ingest-memory.ts';
import { placesOf } from './places.ts';

const places = placesOf({ dumps: ['tests/fixture-site/dumps'], content: '.cache/test-memory' });

test('what is kept is read back, and what is broken or not there is nothing', (context) => {
  const file = memoryFile(places);
  context.after(() => rmSync(file, { force: true }));
  const kept = { values: new Map([['paper 1', { ids: Uint32Array.of(1, 2) }]]), terms: ['hedge'] };
  assert.equal(readMemory(file), undefined);
  writeMemory(file, kept, places);
  assert.deepEqual(readMemory(file), kept);
  writeFileSync(file, 'x');
  assert.equal(readMemory(file), undefined);
});

test('another vocabulary, field, language or collection has another file', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-memory-'));
  context.after(() => rmSync(folder, { recursive: true }));
  cpSync(places.topics, join(folder, 'topics'), { recursive: true });
  const own = { ...places, topics: join(folder, 'topics') };
  const first = memoryFile(own);
  assert.equal(memoryFile(own), first);
  writeFileSync(join(folder, 'topics/hedges.md'), '---\nname: Hedges\n---\n');
  const others = [
    memoryFile(own),
    memoryFile({ ...own, field: null }),
    memoryFile({ ...own, language: 'de' }),
    memoryFile({ ...own, content: '.cache/other' }),
  ];
  assert.equal(new Set([first, ...others]).size, 5);
});
