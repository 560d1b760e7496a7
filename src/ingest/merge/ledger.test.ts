import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSlug } from '../../model/address.ts';
import { identityOf } from '../../text/identity.ts';
import { Ledger, readLedgers } from './ledger.ts';
import { titleAddress, titleWords } from './title-address.ts';

const address = (title: string) => titleAddress(title, () => false);
const read = (...lines: string[]) =>
  readLedgers([{ path: 'content/addresses.tsv', text: lines.join('\n') }]);

const asSpaced: [title: string, address: string][] = [
  ['ALISA: Accelerating Large Language Models', 'alisa-accelerating-large-language-models'],
  ['“Why?” — LLM agents, revisited', 'why-llm-agents-revisited'],
  ['mRNA and pH: iPS Cells in eLife', 'mrna-and-ph-ips-cells-in-elife'],
  ['Mycorrhizal inoculants in Zea mays L. fields', 'mycorrhizal-inoculants-in-zea-mays-l-fields'],
  ['H₂O: Heavy-Hitter Oracle', 'h2o-heavy-hitter-oracle'],
  ['Vitamin D at 20 µg a Day or 5 μm Deep', 'vitamin-d-at-20-ug-a-day-or-5-um-deep'],
  ['Die Straße der Übergänge', 'die-strasse-der-ubergange'],
  ['PanGu-π and the µ-law', 'pangu-pi-and-the-mu-law'],
  ['Éric’s Straße in 1,000 Days, GPT-3.5', 'erics-strasse-in-1000-days-gpt-3-5'],
];

test('an address has the words of the title as it spaces them', () => {
  for (const [title, expected] of asSpaced) assert.equal(address(title), expected);
});

test('on a German site umlauts are spelled out, however they are composed', () => {
  const ledger = new Ledger('de-AT');
  assert.equal(
    ledger.give('Eigentümerversammlung auf Straßen'),
    'eigentuemerversammlung-auf-strassen',
  );
  assert.equal(ledger.give('Ärger und Öl'.normalize('NFD')), 'aerger-und-oel');
});

test('a title that had an address before umlauts were spelled out keeps it', () => {
  const file = { path: 'a.tsv', text: 'uberschar\tuberschar' };
  assert.equal(readLedgers([file], 'de').ledger.give('Überschär'), 'uberschar');
});

test('what words cannot tell is told by a suffix: a long title, a name that systems refuse', () => {
  const long = 'very long title about efficient inference of large language models '.repeat(3);
  assert.match(address(long), /^very-long-title.*-inference-of-[0-9a-v]{8}$/);
  assert.notEqual(address(`${long} one`), address(`${long} two`));
  assert.match(address('a'.repeat(130)), /^a{112}-[0-9a-v]{8}$/);
  for (const title of ['Con', 'AUX', 'nul', 'COM1', 'Index'])
    assert.match(address(title), /^[a-z]+1?-[0-9a-v]{8}$/);
});

const romanised: [title: string, address: string][] = [
  ['长对话记忆的稀疏路由方法研究', 'chang-dui-hua-ji-yi-de-xi-shu-lu-you-fang-fa-yan-jiu'],
  ['银行行长的 LLM 综述：β-VAE', 'yin-hang-hang-zhang-de-llm-zong-shu-beta-vae'],
  ['スパースルーティングのニュース', 'supasuruteingu-no-nyusu'],
  ['긴 대화 기억', 'gin-daehwa-gieog'],
  ['Модель урожайности риса, часть 2', 'model-urozhaynosti-risa-chast-2'],
  ['Αραιή δρομολόγηση μνήμης', 'araii-dromologisi-mnimis'],
  ['توجيه متناثر للذاكرة', 'twjyh-mtnthr-lldhkrh'],
  ['ความจำของบทสนทนา', 'khwam-cham-khong-bth-snthna'],
  ['लंबे संवाद की स्मृति', 'lmbe-smvad-ki-smrti'],
];

for (const [title, expected] of romanised) {
  test(`a title in another script has a readable address: ${expected}`, () => {
    assert.equal(address(title), expected);
  });
}

test('of two titles that are romanised alike the later has a suffix', () => {
  const ledger = new Ledger();
  assert.equal(ledger.give('记忆'), 'ji-yi');
  assert.match(ledger.give('技艺'), /^ji-yi-[0-9a-v]{8}$/);
  assert.match(ledger.give('Ji Yi'), /^ji-yi-[0-9a-v]{8}$/);
});

const titles = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-Za-z0-9 .,'-]{1,60}$/))
  .filter((title) => identityOf(title) !== '');

test('any title has a well-formed address of its first words', () => {
  fc.assert(
    fc.property(titles, fc.constantFrom('en', 'de'), (title, language) => {
      const given = titleAddress(title, () => false, language);
      assert.ok(isSlug(given) && !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(given), given);
      const words = titleWords(title, language).join('-');
      const plain = given.replace(/-?[0-9a-v]{8}$/, '');
      assert.ok(
        given === words || words === plain || words.startsWith(`${plain}-`) || plain === '',
      );
    }),
  );
});

test('no order, no later title and no reading back moves an address, and no two papers share one', () => {
  fc.assert(
    fc.property(fc.array(titles, { maxLength: 30 }), fc.array(titles), (first, later) => {
      const ledger = new Ledger('de');
      const given = first.map((title) => ledger.give(title));
      const again = readLedgers([{ path: 'a.tsv', text: ledger.text() }], 'de');
      assert.deepEqual(again.diagnostics, []);
      for (const title of [...later, ...first.toReversed()]) again.ledger.give(title);
      assert.deepEqual(
        first.map((title) => again.ledger.give(title)),
        given,
      );
      const all = [...first, ...later];
      const identities = new Set(all.map(identityOf));
      assert.equal(new Set(all.map((title) => again.ledger.give(title))).size, identities.size);
      assert.ok(again.ledger.text().startsWith(ledger.text()), 'lines are only added');
    }),
  );
});

test('a spelling that comes later has the address of the first', () => {
  const ledger = new Ledger();
  assert.equal(ledger.give('Pre-training at Scale'), 'pre-training-at-scale');
  assert.equal(ledger.give('Pretraining at scale'), 'pre-training-at-scale');
});

test('an address that another paper has or had is given to no other', () => {
  const { ledger } = read('pangupi\tpangu-pi\told-one');
  assert.match(ledger.give('PanGu-π'), /^pangu-pi-[0-9a-v]{8}$/);
  assert.match(ledger.give('Old One'), /^old-one-[0-9a-v]{8}$/);
});

const damaged: [name: string, lines: string[], rule: string, line: number][] = [
  ['a line without an address', ['# head', 'abc'], 'address-line', 2],
  ['an address in capitals', ['abc\tABC'], 'address-line', 1],
  ['an address that leaves its folder', ['abc\t../abc'], 'address-line', 1],
  ['a title in place of an identity', ['A B C\ta-b-c'], 'address-line', 1],
  ['an address twice', ['abc\ta-b', 'def\ta-b'], 'address-twice', 2],
  ['a paper twice', ['abc\ta-b', '', 'abc\tab'], 'address-twice', 3],
  ['a former address that another paper has', ['abc\ta-b', 'def\td\ta-b'], 'address-twice', 2],
];
for (const [name, lines, rule, line] of damaged) {
  test(`of a damaged ledger the line is told: ${name}`, () => {
    const [found] = read(...lines).diagnostics;
    assert.deepEqual(
      [found?.rule, found?.severity, found?.file, found?.line],
      [rule, 'error', 'content/addresses.tsv', line],
    );
  });
}

test('what the owner’s ledger says holds against that of a content folder', () => {
  const { ledger, diagnostics } = readLedgers([
    { path: 'content/addresses.tsv', text: 'abc\ta-b-c' },
    { path: '.cache/addresses.tsv', text: 'abc\tabc\nxyz\tx-yz\nother\ta-b-c' },
  ]);
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(
    ['ABC', 'XYZ'].map((title) => ledger.give(title)),
    ['a-b-c', 'x-yz'],
  );
  assert.equal(ledger.give('Other'), 'other');
});
