import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keeperOfFacts } from './kept-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-facts-'));
after(() => rmSync(folder, { recursive: true }));
const never = () => assert.fail('It is made again.');

test('facts are made where their key is new, and forgotten where nobody asked for them', () => {
  const keep = keeperOfFacts(join(folder, 'below/facts.json'));
  assert.equal(keep(new Map([['a', () => 1]])).get('a'), 1);
  const both = keep(
    new Map([
      ['a', never],
      ['b', () => 2],
    ]),
  );
  assert.deepEqual(
    [...both],
    [
      ['a', 1],
      ['b', 2],
    ],
  );
  keep(new Map([['b', never]]));
  assert.equal(keep(new Map([['a', () => 3]])).get('a'), 3);
});

test('facts that cannot be read are made again', () => {
  const file = join(folder, 'broken.json');
  writeFileSync(file, '{"half');
  assert.equal(keeperOfFacts(file)(new Map([['a', () => 1]])).get('a'), 1);
});
