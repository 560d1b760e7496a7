import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { readField } from '../../src/ingest/read/owner/read-field.ts';
import type { Field } from '../../src/model/field.ts';
import { likenessOf, textVector } from '../../src/text/text-vector.ts';
import { type Files, learnClasses, learnTerms } from './learn.ts';
import { randomFrom } from './random.ts';

mock.method(console, 'log', () => {});
const folder = mkdtempSync(join(tmpdir(), 'offprint-learn-'));
after(() => {
  rmSync(folder, { recursive: true });
  mock.restoreAll();
});
const write = (name: string, rows: readonly object[]) => {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
};

const subjects = {
  hives: ['bees', 'honey', 'wax', 'pollen', 'queens', 'drones', 'swarms', 'nectar', 'combs'],
  skies: ['comets', 'planets', 'moons', 'dust', 'orbits', 'craters', 'rings', 'tides', 'meteors'],
};

/** Texts of two subjects, each of a few of its words. */
const random = randomFrom(1);
const texts = Array.from({ length: 120 }, (_, at) => {
  const words = at % 2 === 0 ? subjects.hives : subjects.skies;
  const some = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(', ');
  const abstract = `There are ${some(4)}. There go ${some(4)}. Also ${some(3)}.`;
  return { arxiv: `2601.${at}`, day: '2026-01-02', title: some(2), abstract };
});
const settings = {
  ...{ texts: [write('texts.jsonl', texts)], labels: [], dumps: [] },
  leaveOut: [] as string[],
};

function fieldOf(files: Files): Field {
  const vectors = files.get('vectors.bin');
  return readField({
    terms: { path: 'terms.tsv', text: String(files.get('terms.tsv')) },
    vectors: vectors instanceof Uint8Array ? vectors : null,
    ...{ things: null, topics: null, kinds: null },
  });
}

test('terms learnt of a few texts part their subjects, though they are fewer than a batch', async () => {
  const { terms, texts: count } = fieldOf(await learnTerms(settings));
  assert.equal(count, 120);
  const place = (...keys: string[]) =>
    textVector(
      keys.map((key) => [key, 1]),
      (key) => terms.get(key)?.vector,
    );
  const wax = place('bee', 'wax');
  const [own, other] = [place('honey', 'nectar'), place('moon', 'orbit')];
  assert.ok(likenessOf(wax, own) > likenessOf(wax, other) + 0.3);
});

test('the same texts give the same bytes', async () => {
  const files = await learnTerms(settings);
  assert.deepEqual([...files.keys()].sort(), [
    'acronyms.tsv',
    'terms.tsv',
    'things.tsv',
    'vectors.bin',
  ]);
  assert.deepEqual(await learnTerms(settings), files);
});

test('texts by which a field is measured are not learnt from', async () => {
  const some = texts.slice(0, 20).map(({ arxiv }) => ({ arxiv, query: 'wax' }));
  const files = await learnTerms({ ...settings, leaveOut: [write('queries.jsonl', some)] });
  assert.equal(fieldOf(files).texts, 100);
});

test('labels that name no topic and no kind of the site teach none, and make no broken file', async () => {
  const label = { arxiv: '2601.0', title: 'Hives', topics: ['no-such'], kind: 'no-such' };
  const labels = [{ file: write('labels.jsonl', [label]), weight: 1 }];
  assert.equal((await learnClasses({ ...settings, labels }, await learnTerms(settings))).size, 0);
});
