import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { ingest } from '../src/ingest/ingest.ts';
import { placesOf } from '../src/node/places.ts';
import { readInput } from '../src/node/read-input.ts';

const real = '../shared/dumps';
const folders: [name: string, dumps: string[]][] = [
  ['the embedded briefs', ['content/dumps']],
  ['briefs and abstracts together', ['content/dumps', real]],
];
for (const [name, dumps] of folders) {
  test(`${name} are 624 entries of each kind and 573 papers, 44 of them in several digests`, {
    skip: !dumps.every((folder) => existsSync(folder)),
  }, async () => {
    const { input, diagnostics } = await readInput(placesOf({ dumps }));
    const result = ingest(input);
    assert.deepEqual(
      [...diagnostics, ...result.diagnostics].filter(({ severity }) => severity === 'error'),
      [],
    );
    const sizes = [102, 86, 145, 189, 102];
    assert.deepEqual(
      result.accounts.map(({ entries }) => entries),
      dumps.flatMap(() => sizes),
    );
    for (const row of result.accounts)
      assert.equal(row.header + row.blank + row.title + row.text + row.repeated, row.lines);
    assert.deepEqual(result.counts, { papers: 573, digests: 5 });
    const papers = [...result.files]
      .filter(([path]) => path.startsWith('papers/'))
      .map(([, text]) => text);
    assert.equal(
      papers.filter((text) => (text.match(/^ {4}place: /gm) ?? []).length > 1).length,
      44,
    );
  });
}

test('the order of folders changes nothing but what notes say', {
  skip: !existsSync(real),
}, async () => {
  const files = async (dumps: string[]) =>
    ingest((await readInput(placesOf({ dumps }))).input).files;
  assert.deepEqual(await files([real, 'content/dumps']), await files(['content/dumps', real]));
});
