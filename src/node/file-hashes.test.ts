import assert from 'node:assert/strict';
import { linkSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FileHashes, shortHash } from './file-hashes.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-hashes-'));
after(() => rmSync(folder, { recursive: true }));
const kept = join(folder, 'kept/hashes.json');
const file = join(folder, 'a.html');

/** The hash of the file for whoever asks next, a build later. */
function hashed(): string {
  const hashes = new FileHashes(folder, kept);
  const { hash } = hashes.of('a.html');
  hashes.save();
  return hash;
}

test('a file that was written since has a new hash, though it is as long and no younger', () => {
  writeFileSync(file, 'one');
  utimesSync(file, 1, 1);
  assert.equal(hashed(), shortHash('one'));
  writeFileSync(`${file}.next`, 'two');
  utimesSync(`${file}.next`, 1, 1);
  renameSync(`${file}.next`, file);
  assert.equal(hashed(), shortHash('two'));
  writeFileSync(file, 'six');
  assert.equal(hashed(), shortHash('six'));
});

test('a file that nobody wrote is not read again, also where it has got a second name', () => {
  writeFileSync(file, 'one');
  utimesSync(file, 1, 1);
  assert.equal(hashed(), shortHash('one'));
  // Nobody can tell: neither size nor time has changed.
  writeFileSync(file, 'two');
  utimesSync(file, 1, 1);
  linkSync(file, join(folder, 'b.html'));
  assert.equal(hashed(), shortHash('one'));
});

test('where what was kept is broken, files are read', () => {
  writeFileSync(kept, '[["a.h');
  assert.equal(hashed(), shortHash('two'));
});
