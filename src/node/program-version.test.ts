import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { versionOf } from './program-version.ts';

const root = mkdtempSync(join(tmpdir(), 'offprint-version-'));
after(() => rmSync(root, { recursive: true }));

test('the version changes with what is said and with each file that is named, and with nothing else', () => {
  const paths = ['src/', 'astro.config.mjs', 'package-lock.json'].map((name) => join(root, name));
  const seen = new Set([versionOf(paths, 'a'), versionOf(paths, 'b')]);
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  mkdirSync(join(root, 'content'));
  for (const name of [
    'src/texts.ts',
    'src/pages/mine.astro',
    'astro.config.mjs',
    'package-lock.json',
  ]) {
    writeFileSync(join(root, name), '1');
    seen.add(versionOf(paths, 'a'));
    writeFileSync(join(root, name), '2');
    seen.add(versionOf(paths, 'a'));
  }
  assert.equal(seen.size, 10);
  writeFileSync(join(root, 'content/papers.yaml'), '1');
  writeFileSync(join(root, 'src/texts.test.ts'), '1');
  assert.ok(seen.has(versionOf(paths, 'a')));
});
