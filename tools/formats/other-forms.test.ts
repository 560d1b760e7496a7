import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsFor } from '../../src/ingest/read/owner/digests-config.ts';
import { readDump } from '../../src/ingest/read/read-dump.ts';

const nouns = ['Kettles', 'Lanterns', 'Orchards', 'Harbours', 'Violins', 'Meadows', 'Thimbles'];
const papers = Array.from({ length: 14 }, (_, at) => ({
  title: `${nouns[at % 7]} in Winter, Part ${at + 1}: A Study of ${nouns[(at * 3 + 1) % 7]} by the Sea`,
  text: `We look at what is left of them in place number ${at + 1}, and measure it for three years. It is less than anybody thought, and it lasts longer. Nobody had asked before.`,
}));

/** Lines with which files of other forms begin. */
const openings = [
  ...['# 1 of the kettles', '- a kettle on the fire', '**Kettles** sing', '> Kettles sing.'],
  ...['@article{kettle, title={Kettles}}', 'TY  - JOUR', '<p>Kettles</p>', '<?xml version="1.0"?>'],
  ...['{ "a": 1 }', '[1] A note on kettles', '| a | b |', '\\\\', 'From: ana@fen.example'],
  ...[
    'https://arxiv.org/abs/2503.90001',
    'Title: A Kettle for Every Harbour',
    'Upvote',
    'Subscribe',
  ],
];

for (const opening of openings) {
  test(`a list of papers below “${opening}” loses none of them, or is an error`, () => {
    const text = [opening, ...papers.flatMap(({ title, text }) => [title, text])].join('\n\n');
    const settings = settingsFor({ defaults: {}, digests: {}, ignore: [], papers: {} }, 'a.txt');
    const bytes = new TextEncoder().encode(text);
    const { dump } = readDump({ path: 'a.txt', file: 'a.txt', bytes }, settings);
    const titles = new Set(dump?.entries.map(({ title }) => title));
    const lost = dump ? papers.filter(({ title }) => !titles.has(title)) : [];
    assert.deepEqual(lost, []);
  });
}
