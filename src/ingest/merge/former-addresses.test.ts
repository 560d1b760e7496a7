import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slug } from '../../model/address.ts';
import { identityOf } from '../../text/identity.ts';
import { formerAddresses } from './former-addresses.ts';
import { readLedgers } from './ledger.ts';

const { ledger } = readLedgers([
  {
    path: 'addresses.tsv',
    text: 'asmallkettle\ta-small-kettle\ta-s-mall-kettle\nalantern\ta-lantern\nalantren\ta-lantren\ta-lant-ren',
  },
]);
const paper = (title: string) => ({
  slug: ledger.give(title),
  identity: identityOf(title),
  title,
  texts: {},
  facts: {},
  digests: [],
});
const papers = [paper('A Small Kettle'), paper('A Lantern')];
const say = (paper: string, ...formerly: string[]) =>
  formerAddresses(papers, ledger, [
    { paper, formerly: formerly as Slug[], file: 'papers.yaml', line: 3 },
  ]);

test('the former addresses of the ledger lead on', () => {
  assert.deepEqual(
    [...formerAddresses(papers, ledger, []).former],
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
  const { former, diagnostics } = say('A Lantern', 'a-lantren');
  assert.deepEqual(former.get('a-lantern'), {
    formerly: ['a-lantren', 'a-lant-ren'],
    identity: 'alantren',
  });
  assert.deepEqual(diagnostics, []);
});

const refused: [name: string, paper: string, formerly: string, rule: string][] = [
  ['that of another paper', 'A Lantern', 'a-small-kettle', 'former-address-taken'],
  ['a former one of another paper', 'A Lantern', 'a-s-mall-kettle', 'former-address-taken'],
  ['its own', 'A Lantern', 'a-lantern', 'former-address-taken'],
  ['one of a paper that no dump holds', 'A Violin', 'violin', 'unknown-paper'],
];
for (const [name, of, formerly, rule] of refused) {
  test(`a former address is told when it is ${name}`, () => {
    const [found] = say(of, formerly).diagnostics;
    assert.deepEqual([found?.rule, found?.file, found?.line], [rule, 'papers.yaml', 3]);
  });
}
