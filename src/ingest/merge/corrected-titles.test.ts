import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleDump } from '../../../tests/lib/example-dump.ts';
import type { PaperWord } from '../read/owner/paper-word.ts';
import { correctedTitles } from './corrected-titles.ts';
import { formerAddresses } from './former-addresses.ts';
import { Ledger } from './ledger.ts';
import { merge } from './merge.ts';

/** The warnings of an ingest of some titles. */
function ingest(ledger: Ledger, titles: string[], ...words: PaperWord[]) {
  const known = ledger.size;
  const dumps = [exampleDump({ file: 'a.txt', titles })];
  const merged = merge(dumps, ledger, { words, identifiers: new Map(), fetched: new Map() });
  const { former } = formerAddresses(merged.papers, ledger);
  return correctedTitles(merged, { ledger, former, known });
}

const typo = 'A Study of Hegdes in Winter Fields';
const right = 'A Study of Hedges in Winter Fields';
const place = { file: 'papers.yaml', line: 1 };

function before(): Ledger {
  const ledger = new Ledger();
  ingest(ledger, [typo, 'A Kettle']);
  return ledger;
}

test('a title that was corrected in its dump is told once, with what to write', () => {
  const ledger = before();
  const [found, ...others] = ingest(ledger, [right, 'A Kettle']);
  assert.deepEqual([found?.rule, found?.file, found?.line], ['corrected-title', 'dumps/a.txt', 1]);
  assert.match(found?.hint ?? '', /formerly: \[a-study-of-hegdes-in-winter-fields\]/);
  assert.deepEqual(others, []);
  assert.deepEqual(ingest(ledger, [right, 'A Kettle']), []);
});

test('nothing is told where the owner has spoken, or the old title stands still', () => {
  const former = { paper: right, formerly: [typo], ...place };
  assert.deepEqual(ingest(before(), [right], former), []);
  assert.deepEqual(ingest(before(), [right], { paper: typo, title: right, ...place }), []);
  assert.deepEqual(ingest(before(), [typo, right]), []);
});

test('a title that is removed while others come is no correction', () => {
  assert.deepEqual(
    ingest(before(), ['A Study of Bees in Winter Fields and Gardens', 'A Kettle']),
    [],
  );
});
