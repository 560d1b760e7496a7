import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { modelFileSchema } from '../src/model/linear-model.ts';

/** Texts on ten days of which none is held out, and a label for each: of hives, which are trials, and of skies, which are surveys. */
const papers = Array.from({ length: 60 }, (_, at) => {
  const [topics, kind, words] =
    at % 2 === 0
      ? (['hives', 'trial', 'Bees make honey and wax'] as const)
      : (['skies', 'survey', 'Comets have orbits and tails'] as const);
  const paper = { arxiv: `2601.${at}`, title: `${words} ${at}` };
  const day = `2026-01-${String(2 + 3 * (at % 10)).padStart(2, '0')}`;
  const text = { ...paper, day, abstract: `${words} again. ${words} at night.` };
  return { text, label: { ...paper, topics: [topics], kind } };
});
const jsonLines = (rows: readonly object[]) =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const topicFile = (order: number, term: string) =>
  `---\nname: ${term}\nfamily: All\norder: ${order}\ndefinition: all of it\nterms:\n  ${term}: 6\n---\n`;

/** A site in a folder of its own, of which the content is learnt. */
function siteOf(t: TestContext, files: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-learn-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const all = {
    'texts.jsonl': jsonLines(papers.map(({ text }) => text)),
    'labels.jsonl': jsonLines(papers.map(({ label }) => label)),
    'content/topics/hives.md': topicFile(1, 'apiary'),
    'content/topics/skies.md': topicFile(2, 'firmament'),
    'content/kinds.yaml':
      'trial: { plural: Trials, meaning: Done. }\nsurvey: { plural: Surveys, meaning: Read. }\n',
    'content/field/learn.yaml': 'texts: [texts.jsonl]\nlabels: [{ file: labels.jsonl }]\n',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const learn = (...args: string[]) =>
    spawnSync(process.execPath, [resolve('scripts/learn.ts'), ...args], {
      ...{ cwd: folder, encoding: 'utf8' },
    });
  const field = join(folder, 'content/field');
  const learnt = () =>
    Object.fromEntries(
      readdirSync(field).map((name) => [name, readFileSync(join(field, name)).toString('base64')]),
    );
  return { folder, field, learn, learnt };
}

test('a field is learnt whole, tells how good each part is, and learns classes anew with the same bytes', (t) => {
  const { field, learn, learnt } = siteOf(t);
  const first = learn();
  assert.equal(first.status, 0, first.stderr);
  assert.match(
    first.stdout,
    /topics: 60 cases, 2 classes.*\n.*rules of the owner alone +first 0\./,
  );
  assert.match(first.stdout, /all +first 1\.000 {2}F1 1\.000/);
  const bytes = learnt();
  const names = ['acronyms.tsv', 'kinds.json', 'learn.yaml', 'terms.tsv', 'things.tsv'];
  assert.deepEqual(Object.keys(bytes).sort(), [...names, 'topics.json', 'vectors.bin']);
  const model = modelFileSchema.parse(JSON.parse(readFileSync(join(field, 'topics.json'), 'utf8')));
  assert.deepEqual(Object.keys(model.classes), ['hives', 'skies']);
  rmSync(join(field, 'topics.json'));
  rmSync(join(field, 'kinds.json'));
  assert.equal(learn('--classes').status, 0);
  assert.deepEqual(learnt(), bytes);
});

test('without labels terms alone are learnt, and models that fit other terms go', (t) => {
  const { field, learn } = siteOf(t, {
    'content/field/learn.yaml': 'texts: [texts.jsonl]\n',
    'content/field/topics.json': '{}',
  });
  const { status, stderr } = learn();
  assert.equal(status, 0, stderr);
  assert.deepEqual(
    [existsSync(join(field, 'terms.tsv')), existsSync(join(field, 'topics.json'))],
    [true, false],
  );
});

test('a mistake is told in a sentence: where, and what to mend', (t) => {
  const { status, stderr } = siteOf(t).learn('--classes');
  assert.equal(status, 1);
  assert.equal(
    stderr,
    'There are no terms in content/field yet: learn them first, without --classes.\n',
  );
});
