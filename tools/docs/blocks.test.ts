import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allBlocks, blocksOf, readPages } from './blocks.ts';

/** What the other tests of this folder read. */
const tested = [
  /^content\//,
  /^corpus\//,
  /^astro\.config\.mjs$/,
  /^src\/texts\.ts$/,
  /^src\/content\.config\.ts$/,
  /^src\/.*\.(astro|css)$/,
];

test('each block is of a kind that a test runs: a file of a site, commands, or a drawing', () => {
  for (const { place, language, file } of allBlocks())
    assert.ok(
      file ? tested.some((name) => name.test(file)) : ['sh', 'text'].includes(language),
      `${place}: ${language} ${file}`,
    );
});

test('no fence is left over, and no block stands indented', () => {
  for (const [page, text] of readPages()) {
    const fences = text.match(/^\s*```.*$/gm) ?? [];
    assert.equal(fences.length, 2 * blocksOf(page, text).length, page);
  }
});
