import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { ingest } from '../../src/ingest/ingest.ts';
import { placesOf } from '../../src/node/places.ts';
import { readInput } from '../../src/node/read-input.ts';
import { judged } from '../lib/shipped.ts';

const own = 'content/dumps';
const abstracts = judged && join(judged, 'dumps');
const folders: [name: string, dumps: string[]][] = [
  ['the embedded briefs', [own]],
  ...(abstracts ? [['briefs and abstracts together', [own, abstracts]] as [string, string[]]] : []),
];

const resultOf = async (dumps: string[]) => {
  const { input, diagnostics } = await readInput(placesOf({ dumps }));
  const result = ingest(input);
  return { ...result, diagnostics: [...diagnostics, ...result.diagnostics] };
};

for (const [name, dumps] of folders)
  test(`${name} are 624 entries of each kind and 573 papers, 44 of them in several digests`, async () => {
    const result = await resultOf(dumps);
    assert.deepEqual(
      result.diagnostics.filter(({ severity }) => severity === 'error'),
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

test('without the ledger every paper would have the address and the key that it has', async () => {
  const { input } = await readInput(placesOf({ dumps: [own] }));
  const { files } = ingest({ ...input, addresses: [] });
  const named = ({ files }: { files: Map<string, string> }) =>
    [...files].flatMap(([path, text]) =>
      path.startsWith('papers/') ? `${path} ${/^key: .*$/m.exec(text)?.[0]}` : [],
    );
  assert.deepEqual(named({ files }), named(await resultOf([own])));
});

if (abstracts)
  test('the order of folders changes nothing but what notes say', async () => {
    const [one, other] = [await resultOf([abstracts, own]), await resultOf([own, abstracts])];
    assert.deepEqual(one.files, other.files);
  });
