import assert from 'node:assert/strict';
import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { compareContent, recoverContent, updateContent, writeContent } from './content-store.ts';

const before = new Map([
  ['papers/a.md', 'old a'],
  ['papers/b.md', 'old b'],
  ['digests/x.md', 'old x'],
  ['relations.json', '{}'],
]);
const after = new Map([
  ['papers/a.md', 'new a'],
  ['papers/c.md', 'new c'],
  ['digests/x.md', 'new x'],
  ['relations.json', '{"a":[]}'],
]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function state(): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry): [string, string] => [
        join(entry.parentPath, entry.name).slice(folder.length + 1),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test('what is written is what is wanted, and nothing else of the folder is touched', () => {
  mkdirSync(join(folder, 'dumps'));
  writeFileSync(join(folder, 'dumps/raw.txt'), 'raw');
  writeContent(folder, before);
  writeContent(folder, after);
  assert.deepEqual(
    state(),
    new Map([
      ['digests/x.md', 'new x'],
      ['dumps/raw.txt', 'raw'],
      ['papers/a.md', 'new a'],
      ['papers/c.md', 'new c'],
      ['relations.json', '{"a":[]}'],
    ]),
  );
});

test('files that the ingest did not write are not removed', () => {
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers/thesis.md'), 'mine');
  assert.throws(() => updateContent(folder, before), /papers\/thesis\.md/);
  assert.equal(readFileSync(join(folder, 'papers/thesis.md'), 'utf8'), 'mine');
});

test('a comparison names what would be added, changed and removed', () => {
  writeContent(folder, before);
  assert.deepEqual(compareContent(folder, after), {
    added: ['papers/c.md'],
    changed: ['papers/a.md', 'digests/x.md', 'relations.json'],
    removed: ['papers/b.md'],
  });
});

test('a file that stays what it is is not written again', () => {
  writeContent(folder, before);
  const numberOf = (path: string) => statSync(join(folder, path)).ino;
  const [same, other] = [numberOf('papers/b.md'), numberOf('papers/a.md')];
  updateContent(folder, new Map([...before, ['papers/a.md', 'newer a']]));
  assert.equal(numberOf('papers/b.md'), same);
  assert.notEqual(numberOf('papers/a.md'), other);
});

test('a kill before any step of writing leaves, once recovered, the whole old or the whole new state', () => {
  const sorted = (files: Map<string, string>) =>
    new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const outcomes = new Set<string>();
  for (let step = 1; ; step++) {
    writeContent(folder, before);
    if (!killedAt(step, () => writeContent(folder, after))) break;
    recoverContent(folder);
    const found = state();
    const whole = found.get('papers/a.md') === 'old a' ? 'old' : 'new';
    assert.deepEqual(
      found,
      sorted(whole === 'old' ? before : after),
      `after a kill before step ${step}`,
    );
    outcomes.add(whole);
  }
  assert.deepEqual([...outcomes].sort(), ['new', 'old']);
});

test('a kill while recovering leaves a state that the next recovery finishes', () => {
  for (let first = 1; first < 20; first++) {
    for (let second = 1; second < 12; second++) {
      writeContent(folder, before);
      killedAt(first, () => writeContent(folder, after));
      killedAt(second, () => recoverContent(folder));
      recoverContent(folder);
      assert.ok(['old a', 'new a'].includes(readFileSync(join(folder, 'papers/a.md'), 'utf8')));
      assert.equal(state().size, 4);
    }
  }
});

/** Runs until the step-th change of the disk, which fails as if the process had ended; false when it finished before. */
function killedAt(step: number, run: () => void): boolean {
  const names = ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync'] as const;
  const real = names.map((name): [(typeof names)[number], unknown] => [name, fs[name]]);
  let left = step;
  for (const [name, original] of real) {
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        if (--left <= 0) throw new Error('killed');
        return (original as (...args: unknown[]) => unknown)(...args);
      },
    });
  }
  syncBuiltinESMExports();
  try {
    run();
    return false;
  } catch (error) {
    if ((error as Error).message !== 'killed') throw error;
    return true;
  } finally {
    for (const [name, original] of real) Object.assign(fs, { [name]: original });
    syncBuiltinESMExports();
  }
}
