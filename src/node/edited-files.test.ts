import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { withMark, withoutMark } from '../ingest/write/written-mark.ts';
import { compareContent, othersOf, recoverContent, updateContent } from './content-store.ts';
import { editFindings } from './edited-files.ts';

const files = (text: string): [string, string][] => [
  ['papers/a.md', `---\ntitle: A\ndigests:\n  - id: x\n    place: 1\n---\n${text} of a\n`],
  ['papers/b.md', `---\ntitle: B\ndigests: []\n---\n${text} of b\n`],
  ['digests/x.md', '---\nlabel: X\nsources:\n  - file: x.txt\n    text: brief\n---\n'],
  ['relations.json', '{}\n'],
];
const marked = (text: string) =>
  new Map(
    files(text).map(([path, file]) => [path, path.endsWith('.md') ? withMark(path, file) : file]),
  );
const before = marked('Text');
const after = marked('New text');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-edited-'));
  updateContent(folder, before);
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const edit = (path: string, from: string, to: string) =>
  write(path, read(path).replaceAll(from, to));
const findings = (wanted = before) =>
  editFindings(folder, wanted, othersOf(compareContent(folder, wanted)));
const kept = () =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /^edited.*\.\w+$/.test(name))
    .sort();

test('what the ingest wrote is not taken for edited, whatever is wanted now', () => {
  assert.deepEqual(findings(after), []);
  edit('papers/a.md', '\n', '\r\n');
  assert.deepEqual(findings(after), []);
  updateContent(folder, after);
  assert.deepEqual(kept(), []);
});

test('what an older version wrote, without marks, is not taken for edited', () => {
  for (const [path, text] of before) write(path, withoutMark(text));
  assert.deepEqual(findings(after), []);
});

test('a change is told with its line, what differs and where it belongs', () => {
  edit('papers/a.md', 'Text of a', 'Words of a');
  edit('papers/b.md', 'title: B', 'title: Bee');
  edit('digests/x.md', 'label: X', 'label: Mine');
  const found = findings().map(({ rule, severity, file, line, actual, expected }) => [
    rule,
    severity,
    file.slice(folder.length + 1),
    line,
    actual,
    expected,
  ]);
  assert.deepEqual(found, [
    ['edited-by-hand', 'warning', 'papers/a.md', 8, 'Words of a', 'Text of a'],
    ['edited-by-hand', 'warning', 'papers/b.md', 3, 'title: Bee', 'title: B'],
    ['edited-by-hand', 'warning', 'digests/x.md', 3, 'label: Mine', 'label: X'],
  ]);
  const hints = findings().map(({ hint }) => hint);
  for (const [at, words] of [/the dump `x\.txt`/, /papers\.yaml/, /digests\.yaml/].entries())
    assert.match(hints[at] ?? '', words);
});

test('a change is kept beside, once, and nothing is written over what was kept', () => {
  edit('papers/a.md', 'Text', 'Words');
  const first = read('papers/a.md');
  updateContent(folder, after);
  assert.deepEqual(findings(after), []);
  assert.deepEqual(kept(), ['edited/papers/a.md']);
  edit('papers/a.md', 'New text', 'Other words');
  const second = read('papers/a.md');
  updateContent(folder, after);
  const [other = '', ...more] = kept().filter((name) => name !== 'edited/papers/a.md');
  assert.deepEqual(more, []);
  assert.deepEqual([read('edited/papers/a.md'), read(other)], [first, second]);
});

test('a conflict of a merge, a file that was added and one whose mark was removed are kept, too', () => {
  edit('papers/a.md', 'Text of a', '<<<<<<< ours\nText of a\n=======\nOther\n>>>>>>> theirs');
  write('papers/thesis.md', 'My thesis');
  write('papers/b.md', 'All new');
  mkdirSync(join(folder, 'digests/notes'));
  write('digests/notes/mine.txt', 'Mine');
  assert.equal(findings(after).length, 4);
  updateContent(folder, after);
  assert.deepEqual(kept(), [
    'edited/digests/notes/mine.txt',
    'edited/papers/a.md',
    'edited/papers/b.md',
    'edited/papers/thesis.md',
  ]);
});

test('a change that says what the dumps say now needs no keeping', () => {
  write('papers/a.md', withoutMark(after.get('papers/a.md') ?? ''));
  assert.deepEqual(findings(after), []);
});

test('a change that was made after a kill, before the new files were in place, is kept', () => {
  const staging = join(folder, '.next');
  mkdirSync(join(staging, 'papers'), { recursive: true });
  for (const [path, text] of after)
    if (path.startsWith('papers/')) writeFileSync(join(staging, path), text);
  writeFileSync(join(staging, '.complete'), '');
  edit('papers/a.md', 'Text', 'Words');
  recoverContent(folder);
  assert.equal(read('papers/a.md'), after.get('papers/a.md'));
  assert.match(read('edited/papers/a.md'), /Words of a/);
});

test('a copy that a kill cut off does not stand for the whole', () => {
  edit('papers/a.md', 'Text', 'Words');
  const whole = read('papers/a.md');
  mkdirSync(join(folder, 'edited/papers'), { recursive: true });
  write('edited/papers/a.md', whole.slice(0, 10));
  updateContent(folder, after);
  assert.ok(kept().some((name) => read(name) === whole));
  unlinkSync(join(folder, 'edited/papers/a.md'));
});
