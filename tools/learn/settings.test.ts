import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readLearnSettings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-settings-'));
after(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'learn.yaml');
const texts = join(folder, 'a.tsv');
writeFileSync(texts, '');
const read = (yaml: string) => {
  writeFileSync(path, yaml);
  return readLearnSettings(path);
};

test('texts are enough, and a label counts whole where nothing else is said', () => {
  assert.deepEqual(read(`texts: [${texts}]\nlabels: [{ file: ${texts} }]\n`), {
    texts: [texts],
    labels: [{ file: texts, weight: 1 }],
    ...{ dumps: [], leaveOut: [] },
  });
  assert.deepEqual(read(`texts: [${texts}]\n`).labels, []);
});

test('nothing to learn from, a slip in a name and a weight of nothing are told with the file and where', () => {
  const mistakes = {
    'leaveOut: []': /learn\.yaml: texts: /,
    'texts: []': /learn\.yaml: texts: /,
    [`texts: [${texts}]\nlabel: []`]: /learn\.yaml: .*"label"/,
    [`texts: [${texts}]\nlabels: [{ file: a, weight: 0 }]`]: /learn\.yaml: labels\.0\.weight: /,
    'texts: [a': /learn\.yaml: .*line 1/,
  };
  for (const [yaml, told] of Object.entries(mistakes)) assert.throws(() => read(yaml), told);
});

test('a file that is not there is named, and so is a learn.yaml that is not', () => {
  assert.throws(
    () => read(`texts: [${texts}, none.tsv]\ndumps: [nowhere]\nleaveOut: [gone.jsonl]\n`),
    /learn\.yaml names what is not there: none\.tsv, nowhere, gone\.jsonl\.$/,
  );
  assert.throws(() => readLearnSettings(join(folder, 'none/learn.yaml')), /There is no .*none/);
});
