import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noSettings, settingsFor } from '../../src/ingest/read/owner/digests-config.ts';
import { readDump } from '../../src/ingest/read/read-dump.ts';

const nouns = ['Kettles', 'Lanterns', 'Orchards', 'Harbours', 'Violins', 'Meadows', 'Thimbles'];
const papers = Array.from({ length: 14 }, (_, at) => ({
  title: `${nouns[at % 7]} in Winter, Part ${at + 1}: A Study of ${nouns[(at * 3 + 1) % 7]} by the Sea`,
  text: `We look at what is left of them in place number ${at + 1}, and measure it for three years. It is less than anybody thought, and it lasts longer. Nobody had asked before.`,
}));

function read(opening: string) {
  const text = [opening, ...papers.flatMap(({ title, text }) => [title, text])].join('\n\n');
  const bytes = new TextEncoder().encode(text);
  return readDump({ path: 'a.txt', file: 'a.txt', bytes }, settingsFor(noSettings, 'a.txt'));
}

/** Lines with which files of other forms begin, and which a plain list may begin with, too. */
const harmless = [
  ...['# 1 of the kettles', '- a kettle on the fire', '**Kettles** sing', '| a | b |', 'Upvote'],
  ...['@article{kettle, title={Kettles}}', '<p>Kettles</p>', '<?xml version="1.0"?>', 'Subscribe'],
  ...['https://arxiv.org/abs/2503.90001', 'Title: A Kettle for Every Harbour', '[1] A note'],
  'From: ana@fen.example',
];
for (const opening of harmless) {
  test(`a list of papers below “${opening}” loses none of them`, () => {
    const titles = new Set(read(opening).dump?.entries.map(({ title }) => title));
    assert.deepEqual(
      papers.filter(({ title }) => !titles.has(title)),
      [],
    );
  });
}

for (const opening of ['TY  - JOUR', '{ "a": 1 }', '> Kettles sing.', '\\\\']) {
  test(`a list of papers below “${opening}” is one error, and nothing is read wrong`, () => {
    const { dump, diagnostics } = read(opening);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    assert.deepEqual([dump, errors.length], [null, 1]);
  });
}
