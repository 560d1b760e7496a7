import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readCorpus } from '../../src/node/read-corpus.ts';
import { labelledPapers } from '../learn/labelled.ts';
import { learnSettingsSchema } from '../learn/settings.ts';
import { allBlocks } from './blocks.ts';

const textOf = (file: string) => allBlocks().find((block) => block.file === file)?.text ?? '';

test('the settings that the documentation shows are such as a field is learnt by', () => {
  const settings = learnSettingsSchema.parse(parse(textOf('content/field/learn.yaml')));
  assert.deepEqual(Object.keys(settings), Object.keys(learnSettingsSchema.shape));
});

test('the text and the label that it shows are read, and go together', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-docs-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [texts, labels] = ['corpus/texts.jsonl', 'corpus/labels.jsonl'].map((file) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), textOf(file));
    return join(folder, file);
  });
  const read = await Array.fromAsync(readCorpus([texts ?? '']));
  const byId = new Map(read.map((text) => [text.arxiv, text]));
  const [labelled] = labelledPapers([{ file: labels ?? '', weight: 1 }], byId, []);
  assert.deepEqual([labelled?.topics, labelled?.kind], [['water'], 'trial']);
});
