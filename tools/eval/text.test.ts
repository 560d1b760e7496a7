import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { repair, repairTitle } from '../../src/ingest/repair/repair.ts';
import { toPlain } from '../../src/text/rich-text.ts';
import { isClean, type RawText, type RepairCase, scoreTextRepairs } from './text.ts';

const texts: RawText[] = [
  { title: 'First', text: 'A gain of 3times.' },
  { title: 'Second', text: 'Nothing to mend here.' },
];

test('a span counts as mended where every text that holds it shows what is wanted', () => {
  const cases: RepairCase[] = [
    {
      title: 'First',
      spans: [
        ['3times', '3×'],
        ['4times', '4×'],
      ],
    },
  ];
  const score = scoreTextRepairs({ cases, texts, repair: (text) => text.replace('3times', '3×') });
  assert.equal(score.figure, 0.5);
  assert.equal(score.missing, 1);
  assert.equal(score.clean, 1);
});

test('a change in a clean text is reported', () => {
  const score = scoreTextRepairs({ cases: [], texts, repair: (text) => text.toUpperCase() });
  assert.deepEqual(
    score.changed.map(({ title }) => title),
    ['Second'],
  );
});

test('the detector knows residue, but not in addresses', () => {
  for (const text of ['50\\%', 'x^2', '3times', '(le 11B)', "``so''"])
    assert.equal(isClean(text), false);
  for (const text of ['four times longer', 'at https://a.org/b_c~d'])
    assert.equal(isClean(text), true);
});

/** Dumps and judged cases that lie outside the repository; only `.ci/run` says where. */
const judged = process.env['OFFPRINT_JUDGED'] ?? '';

test('the repair mends the known spans and leaves clean texts alone', {
  skip: judged === '' && 'OFFPRINT_JUDGED does not say where judged cases are.',
}, () => {
  const { figure, changed } = scoreTextRepairs({
    cases: readCases(),
    texts: readTexts(),
    repair: plainRepair,
  });
  assert.ok(figure >= 0.95, `${figure}`);
  assert.deepEqual(changed, []);
});

function plainRepair(text: string, title: string): string {
  return toPlain(title === '' ? repairTitle(text) : repair(text, title));
}

function readCases(): RepairCase[] {
  const lines = readFileSync(join(judged, 'eval/text-repairs.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** Every long line of a dump is a text, and the line with words above it its title. */
function readTexts(): RawText[] {
  const folder = join(judged, 'dumps');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map((line) => line.trim());
    const filled = lines.filter((line) => line !== '');
    return filled.flatMap((text, index) =>
      text.length > 250 ? [{ title: filled[index - 1] ?? '', text }] : [],
    );
  });
}
