import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSearch } from '../../src/search/index/build-search.ts';
import { readSearch, writeSearch } from '../../tools/bench/search-site.ts';
import { type Ask, ownKnowledge, withSearch } from '../../tools/eval/node-search.ts';
import { withSearchPage } from '../../tools/eval/search.ts';

const site = '.cache/test/site';
const bundled = '.cache/test/bundled';
const questions = [
  'survey of mixture of experts',
  'quantizaton aware training',
  'which papers shrink models by leaving out layers',
  'KV-cache compression for long context',
  'language models',
];

test('a search whose texts are in few files finds the same papers in the same order', async () => {
  rmSync(bundled, { recursive: true, force: true });
  for (const part of ['_astro', 'search'])
    cpSync(join(site, part), join(bundled, part), { recursive: true });
  const { papers, topics } = readSearch(site);
  writeSearch(bundled, await buildSearch(papers, topics, { ...ownKnowledge(), maxFragments: 20 }));
  const texts = readdirSync(join(bundled, 'search-index/vocabulary')).filter((name) =>
    /\.t\d+\.txt$/.test(name),
  );
  expect(texts.length).toBeLessThanOrEqual(20);
  const found = await answers(site);
  expect(found.flat().length).toBeGreaterThan(40);
  expect(await answers(bundled)).toEqual(found);
});

test('the search that is measured without a browser answers as the page does', async () => {
  expect(await withSearch(site, askAll)).toEqual(await answers(site));
});

function answers(out: string): Promise<string[][]> {
  return withSearchPage(out, askAll);
}

async function askAll(ask: Ask): Promise<string[][]> {
  const all: string[][] = [];
  for (const question of questions) all.push(await ask(question));
  return all;
}
