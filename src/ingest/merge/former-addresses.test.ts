import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleDump } from '../../../tests/lib/example-dump.ts';
import { formerAddresses } from './former-addresses.ts';
import { readLedgers } from './ledger.ts';
import { merge } from './merge.ts';

const { ledger } = readLedgers([
  {
    path: 'addresses.tsv',
    text: 'asmallkettle\ta-small-kettle\ta-s-mall-kettle\nalantren\ta-lantren\ta-lant-ren\nalantern\ta-lantern',
  },
]);
const dump = exampleDump({ file: 'a.txt', titles: ['A Small Kettle', 'A Lantern'] });
/** What leads on when this is said of a paper, with what is wrong in it. */
function say(paper: string, ...formerly: string[]) {
  const word = { paper, formerly, file: 'papers.yaml', line: 3 };
  const words = formerly.length > 0 ? [word] : [];
  const merged = merge([dump], ledger, { words, identifiers: new Map(), fetched: new Map() });
  const { former, diagnostics } = formerAddresses(merged.papers, ledger);
  return { former, diagnostics: [...merged.diagnostics, ...diagnostics] };
}

test('the former addresses of the ledger lead on', () => {
  assert.deepEqual(
    [...say('A Lantern').former],
    [['a-small-kettle', { formerly: ['a-s-mall-kettle'] }]],
  );
});

test('an owner gives former addresses by title or address', () => {
  for (const name of ['A small kettle', 'a-small-kettle', 'a-s-mall-kettle'])
    assert.deepEqual(say(name, 'kettle').former.get('a-small-kettle'), {
      formerly: ['a-s-mall-kettle', 'kettle'],
    });
});

test('a title that was corrected has all addresses of the first one, and its name in feeds', () => {
  for (const name of ['a-lantren', 'A Lantren', 'a-lant-ren']) {
    const { former, diagnostics } = say('A Lantern', name);
    assert.deepEqual(former.get('a-lantern'), {
      formerly: ['a-lantren', 'a-lant-ren'],
      identity: 'alantren',
    });
    assert.deepEqual(diagnostics, []);
  }
});

const refused: [name: string, paper: string, formerly: string, rule: string][] = [
  ['that of another paper', 'A Lantern', 'a-small-kettle', 'former-address-taken'],
  ['a former one of another paper', 'A Lantern', 'a-s-mall-kettle', 'former-address-taken'],
  ['its own', 'A Lantern', 'a-lantern', 'former-address-taken'],
  ['a title of another paper', 'A Lantern', 'A Small Kettle', 'former-address-taken'],
  ['a title that no paper had', 'A Lantern', 'A Violin', 'unknown-former-title'],
  ['one of a paper that no dump holds', 'A Violin', 'violin', 'unknown-paper'],
];
for (const [name, of, formerly, rule] of refused) {
  test(`a former address is told when it is ${name}`, () => {
    const [found] = say(of, formerly).diagnostics;
    assert.deepEqual([found?.rule, found?.file, found?.line], [rule, 'papers.yaml', 3]);
  });
}
