import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { topicsFolder, writeTopics } from './write-topics.ts';

test('topics go beside the dumps, where there are some into a folder of proposals, and never over others', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'topics-'));
  t.after(() => rmSync(root, { recursive: true }));
  const dumps = [join(root, 'dumps')];
  assert.equal(topicsFolder(dumps), join(root, 'topics'));
  mkdirSync(join(root, 'topics'));
  assert.equal(topicsFolder(dumps), join(root, 'topics'));
  writeFileSync(join(root, 'topics/mine.md'), 'mine');
  assert.equal(topicsFolder(dumps), join(root, 'topics.proposed'));
  assert.throws(() => topicsFolder(dumps, join(root, 'topics')), /holds topics already/);
  writeTopics(join(root, 'topics.proposed'), new Map([['a.md', 'a']]));
  assert.throws(() => topicsFolder(dumps), /topics\.proposed holds topics already/);
  assert.throws(() => writeTopics(join(root, 'topics'), new Map([['mine.md', 'other']])));
  assert.equal(readFileSync(join(root, 'topics/mine.md'), 'utf8'), 'mine');
});
