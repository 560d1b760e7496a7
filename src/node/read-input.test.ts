import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { dimensions } from '../text/text-vector.ts';
import { placesOf } from './places.ts';
import { readInput } from './read-input.ts';

test('a folder of topics that is not there is a site without topics, and no error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-input-'));
  try {
    writeFileSync(join(folder, '2024-05-01.txt'), 'Lanterns\n');
    const places = { ...placesOf({ dumps: [folder] }), topics: join(folder, 'topics') };
    const { input, diagnostics } = await readInput(places);
    assert.deepEqual([input.topics, diagnostics], [[], []]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('identifiers that a table program has saved in an old encoding are an error, and not broken names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-input-'));
  try {
    const dumps = join(folder, 'dumps');
    mkdirSync(dumps);
    writeFileSync(join(dumps, '2024-05-01.txt'), 'Lanterns\n');
    const identifiers = join(folder, 'identifiers.tsv');
    const table = 'title\tauthors\nLanterns\tZoë Rye\n';
    for (const encoding of ['latin1', 'utf16le'] as const) {
      const bom = encoding === 'utf16le' ? '\ufeff' : '';
      writeFileSync(identifiers, Buffer.from(`${bom}${table}`, encoding));
      const { input, diagnostics } = await readInput(placesOf({ dumps: [dumps] }));
      assert.equal(input.identifiers, null);
      assert.deepEqual(
        diagnostics.map(({ rule, file }) => [rule, file]),
        [['not-utf-8-text', identifiers]],
      );
    }
    writeFileSync(identifiers, table);
    const { input } = await readInput(placesOf({ dumps: [dumps] }));
    assert.deepEqual(input.identifiers, { path: identifiers, text: table, shared: false });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('identifiers of other dumps may have titles that none of these has', async () => {
  const { input } = await readInput(placesOf({ dumps: ['tests/fixture-site/dumps/none'] }));
  assert.equal(input.identifiers?.shared, true);
});

test('what was learnt of the field is read from its folder; without the folder, or told to leave it, there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-input-'));
  try {
    mkdirSync(join(folder, 'dumps'));
    mkdirSync(join(folder, 'field'));
    writeFileSync(join(folder, 'dumps/2024-05-01.txt'), 'Lanterns\n');
    const places = placesOf({ dumps: [join(folder, 'dumps')] });
    assert.equal(places.field, join(folder, 'field'));
    assert.equal((await readInput(places)).input.field, null);
    const write = (name: string, content: string | Uint8Array) =>
      writeFileSync(join(folder, 'field', name), content);
    write('terms.tsv', 'texts\t90\nlantern\t30\t3\t9\t0.5\n');
    write('vectors.bin', new Uint8Array(dimensions).fill(4));
    write('things.tsv', 'oil lamp\t12\t0.41\n');
    write('topics.json', '{"shared":[],"unknown":-2,"classes":{},"words":{}}');
    const { input, diagnostics } = await readInput(places);
    assert.deepEqual(diagnostics, []);
    assert.equal(input.field?.terms.get('lantern')?.vector?.[0], 2);
    assert.equal(input.field?.things.size, 1);
    assert.deepEqual([input.field?.topics?.unknown, input.field?.kinds], [-2, null]);
    assert.equal((await readInput({ ...places, field: null })).input.field, null);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
