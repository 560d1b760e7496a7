import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Ledger } from './ledger.ts';
import { SendProblem } from './recipients.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-ledger-'));
after(() => rmSync(folder, { recursive: true }));

test('what was noted is known to the next run, whatever the capitals, and no address can be read', () => {
  const path = join(folder, 'new/a.jsonl');
  const ledger = new Ledger(path, 'a');
  ledger.note('ada@example.org', 'attempt');
  ledger.note('ada@example.org', 'sent');
  ledger.note('bob@example.org', 'attempt');
  ledger.note('cy@example.org', 'refused', 550);
  ledger.close();
  const next = new Ledger(path, 'a');
  assert.equal(next.stateOf('Ada@example.org'), 'sent');
  assert.equal(next.stateOf('bob@example.org'), 'attempt');
  assert.equal(next.stateOf('cy@example.org'), 'refused');
  assert.equal(next.stateOf('dee@example.org'), null);
  assert.doesNotMatch(readFileSync(path, 'utf8'), /ada@|bob@|example/);
});

test('half a line, which a killed run leaves, is not taken for a line and not written behind', () => {
  const path = join(folder, 'half.jsonl');
  const ledger = new Ledger(path, 'half');
  ledger.note('ada@example.org', 'attempt');
  ledger.close();
  appendFileSync(path, '{"at":"2025-');
  const next = new Ledger(path, 'half');
  assert.equal(next.stateOf('ada@example.org'), 'attempt');
  next.note('ada@example.org', 'sent');
  next.close();
  assert.equal(new Ledger(path, 'half').stateOf('ada@example.org'), 'sent');
});

test('a ledger that cannot be read stops the run: nobody knows who had the digest', () => {
  const path = join(folder, 'broken.jsonl');
  writeFileSync(path, '{"digest":"a","salt":"0123456789abcdef"}\n{"to":1}\n');
  assert.throws(() => new Ledger(path, 'a'), SendProblem);
  assert.throws(() => new Ledger(path, 'a'), /Line 2/);
});
