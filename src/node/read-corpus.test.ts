import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { zstdCompressSync } from 'node:zlib';
import { type CorpusText, readCorpus } from './read-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const row = { arxiv: '2403.00001', day: '2024-03-05', title: 'Bees', abstract: 'They dance.' };
const all = async (paths: string[]): Promise<CorpusText[]> => Array.fromAsync(readCorpus(paths));

test('lines of JSON and tables are read, compressed or not, each text once', async () => {
  const lines = zstdCompressSync(`${JSON.stringify({ ...row, authors: ['Ada Lovelace'] })}\n`);
  const table = [
    'day\tfield\tarxiv\ttitle\tauthors\tabstract',
    '2024-03-04\tAI\t2403.00001\tBees\tAda Lovelace\tThey dance.',
    '2024-03-06\tAI\t2403.00002\tWasps\tAda Lovelace, Mary Anning\tThey do not.',
  ];
  const texts = await all([write('a.jsonl.zst', lines), write('b.tsv', `${table.join('\n')}\n`)]);
  assert.deepEqual(
    texts.map(({ arxiv, day, authors }) => [arxiv, day, authors]),
    [
      ['2403.00001', '2024-03-05', ['Ada Lovelace']],
      ['2403.00002', '2024-03-06', ['Ada Lovelace', 'Mary Anning']],
    ],
  );
});

test('a mistake is told with its line', async () => {
  const lines = [row, { ...row, day: 'today' }].map((one) => JSON.stringify(one)).join('\n');
  await assert.rejects(all([write('c.jsonl', lines)]), /c\.jsonl:2 is no text/);
  const broken = `${JSON.stringify(row)}\n\n{"arxiv":`;
  await assert.rejects(all([write('d.jsonl', broken)]), /d\.jsonl:3 is no text/);
});
