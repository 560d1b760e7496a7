import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleDump } from '../../../tests/lib/example-dump.ts';
import type { Facts } from '../../model/paper.ts';
import { text } from '../../text/rich-text.ts';
import type { PaperWord } from '../read/owner/paper-word.ts';
import { titleIdentity } from '../repair/repair-dump.ts';
import { formerAddresses } from './former-addresses.ts';
import { Ledger, readLedgers } from './ledger.ts';
import { merge } from './merge.ts';
import type { MergedPaper } from './merged-paper.ts';

type Said = Omit<PaperWord, 'file' | 'line'>;
type Identified = Record<string, Facts>;

const early = exampleDump({
  file: 'june-1.txt',
  date: '2026-06-01',
  titles: ['Striga control in sorghum', 'A Kettle'],
});
const late = exampleDump({
  file: 'june-8.txt',
  date: '2026-06-08',
  titles: ['Controlling Striga in sorghum', 'A Violin'],
});
const oneId = {
  'Striga control in sorghum': { arxiv: '2503.90001' },
  'Controlling Striga in sorghum': { arxiv: '2503.90001' },
};

function join(
  dumps = [early, late],
  { ledger = new Ledger(), words = [] as Said[], facts = {} as Identified } = {},
) {
  const known = Object.entries(facts).map(([title, fact]) => [titleIdentity(title), fact] as const);
  const merged = merge(dumps, ledger, {
    words: words.map((word, index) => ({ ...word, file: 'papers.yaml', line: index + 1 })),
    identifiers: new Map(known),
    fetched: new Map([['2503.90001', { doi: '10.1000/striga' }]]),
  });
  const { former, diagnostics } = formerAddresses(merged.papers, ledger);
  const rules = [...merged.diagnostics, ...diagnostics].map(({ rule }) => rule);
  return { ...merged, former, rules, ledger };
}

const slugs = ({ papers }: { papers: MergedPaper[] }) => papers.map(({ slug }) => slug);
const find = ({ papers }: { papers: MergedPaper[] }, title: string) =>
  papers.find((paper) => paper.title === title);

test('two titles with one arXiv id are one paper under the later title, and the other address leads on', () => {
  const made = join([early, late], { facts: oneId });
  assert.deepEqual(slugs(made), ['a-kettle', 'a-violin', 'controlling-striga-in-sorghum']);
  const paper = find(made, 'Controlling Striga in sorghum');
  assert.deepEqual(paper?.otherTitles, ['Striga control in sorghum']);
  assert.deepEqual(paper?.digests, [
    { id: 'june-8', place: 1 },
    { id: 'june-1', place: 1 },
  ]);
  assert.equal(JSON.stringify(paper?.texts).includes('About Controlling'), true);
  assert.equal(paper?.facts.doi, '10.1000/striga');
  assert.deepEqual(
    [...made.former],
    [['controlling-striga-in-sorghum', { formerly: ['striga-control-in-sorghum'] }]],
  );
  assert.deepEqual(made.rules, ['same-paper', 'text-dropped']);
});

test('a paper that stood alone before keeps its address and its name in feeds under the later title', () => {
  const { ledger } = join([early], { facts: oneId });
  const before = ledger.text();
  const made = join([early, late], { ledger, facts: oneId });
  assert.equal(find(made, 'Controlling Striga in sorghum')?.slug, 'striga-control-in-sorghum');
  assert.deepEqual(made.former.get('striga-control-in-sorghum' as never), {
    formerly: ['controlling-striga-in-sorghum'],
    identity: 'strigacontrolinsorghum',
  });
  assert.ok(ledger.text().startsWith(before), 'lines are only added');
});

test('ids of the dumps join titles, and DOIs do, whatever their case', () => {
  const dump = exampleDump({
    file: 'a.txt',
    titles: [
      { title: 'On Stars', facts: { arxiv: '2503.90002' } },
      { title: 'On Stars, Again', facts: { arxiv: '2503.90002' } },
      { title: 'On Planets', facts: { doi: '10.1000/AB' } },
      { title: 'Of Planets', facts: { doi: '10.1000/ab' } },
    ],
  });
  assert.deepEqual(slugs(join([dump])), ['of-planets', 'on-stars-again']);
});

test('a DOI that papers of different arXiv ids share joins none, and is told', () => {
  const titles = ['On Stars', 'On Planets'].map((title, index) => ({
    title,
    facts: { arxiv: `2503.9000${index + 2}`, doi: '10.1000/volume' },
  }));
  const made = join([exampleDump({ file: 'a.txt', titles })]);
  assert.equal(made.papers.length, 2);
  assert.deepEqual(made.rules, ['shared-doi']);
});

test('titles with one id and nothing in common are a warning', () => {
  const facts = { 'A Kettle': { arxiv: '2503.90001' }, ...oneId };
  assert.ok(join([early, late], { facts }).rules.includes('same-paper-perhaps'));
});

test('an owner keeps titles of one id apart, or joins titles without an id', () => {
  const apart = [{ paper: 'Striga control in sorghum', 'same-as': 'none' }];
  assert.equal(join([early, late], { facts: oneId, words: apart }).papers.length, 4);
  const same = [{ paper: 'Striga control in sorghum', 'same-as': 'Controlling Striga in sorghum' }];
  const made = join([early, late], { words: same });
  assert.equal(made.papers.length, 3);
  assert.deepEqual(made.rules, ['text-dropped'], 'what the owner says needs no other note');
  const byId = [{ paper: 'A Violin', 'same-as': 'arXiv:2503.90001v2' }];
  assert.deepEqual(slugs(join([early, late], { facts: oneId, words: byId })).length, 2);
});

test('the title under which an owner names another by same-as is shown, whichever is the newer', () => {
  const [older, newer] = ['Striga control in sorghum', 'Controlling Striga in sorghum'];
  const shown = (...words: Said[]) =>
    join([early, late], { words })
      .papers.map(({ title }) => title)
      .filter((title) => /Striga/.test(title));
  assert.deepEqual(shown({ paper: older, 'same-as': newer }), [older]);
  assert.deepEqual(shown({ paper: newer, 'same-as': older }), [newer]);
  const right = { paper: older, 'same-as': newer, title: 'Striga in Sorghum' };
  assert.deepEqual(shown(right), ['Striga in Sorghum']);
  const three = shown({ paper: older, 'same-as': newer }, { paper: newer, 'same-as': 'A Violin' });
  assert.deepEqual(three, [older]);
  const paper = find(join([early, late], { words: [{ paper: older, 'same-as': newer }] }), older);
  assert.deepEqual(paper?.otherTitles, [newer]);
  assert.match(JSON.stringify(paper?.texts), /About Striga/, 'its text stands too');
});

test('a short comment under the standing title does not push out the abstract, and its loss is told', () => {
  const [comment, whole] = ['A Kettle, Revisited', 'Kettles'];
  const long =
    'About kettles that sing, leak, boil and whistle, and what became of them in winter.';
  const kettles = exampleDump({
    file: 'a.txt',
    titles: [
      { title: whole, text: [[text(long)]] },
      { title: comment, text: [[text('Read in May.')]] },
    ],
  });
  const made = join([kettles], { words: [{ paper: comment, 'same-as': whole }] });
  const [paper] = made.papers;
  assert.deepEqual([paper?.title, paper?.texts.abstract], [comment, [[text(long)]]]);
  const [note] = made.diagnostics;
  assert.deepEqual([made.rules, note?.severity, note?.line], [['text-dropped'], 'note', 2]);
  assert.match(note?.reason ?? '', /abstract of “A Kettle, Revisited” is not shown/);
});

test('a title that the owner corrects is shown, and the paper keeps its address and its name in feeds', () => {
  const dump = exampleDump({ file: 'a.txt', titles: ['A Study of Hegdes'] });
  const words = [
    { paper: 'A Study of Hegdes', title: 'A Study of Hedges' },
    { paper: 'A Study of Hedges', note: 'By its right title.' },
  ];
  const made = join([dump], { words });
  const [paper] = made.papers;
  assert.deepEqual([paper?.slug, paper?.title], ['a-study-of-hegdes', 'A Study of Hedges']);
  assert.equal(paper?.facts.note, 'By its right title.');
  assert.deepEqual(paper?.otherTitles, ['A Study of Hegdes']);
  assert.deepEqual([...made.former.values()], [{ formerly: [], identity: 'astudyofhegdes' }]);
  assert.deepEqual(made.rules, []);
  const corrected = exampleDump({ file: 'a.txt', titles: ['A Study of Hedges'] });
  const later = join([corrected], { words, ledger: made.ledger });
  assert.deepEqual(slugs(later), ['a-study-of-hegdes'], 'so it does when the dump is corrected');
  assert.deepEqual(later.former.get('a-study-of-hegdes' as never)?.identity, 'astudyofhegdes');
  assert.deepEqual(later.rules, []);
});

test('a word on no known paper names the nearest title', () => {
  const { diagnostics } = join([early], { words: [{ paper: 'A Kettel', note: 'x' }] });
  assert.deepEqual(
    diagnostics.map(({ rule, line, hint }) => [rule, line, hint.includes('“A Kettle”')]),
    [['unknown-paper', 1, true]],
  );
  const same = [{ paper: 'A Kettle', 'same-as': 'A Viloin' }];
  assert.deepEqual(join([early, late], { words: same }).rules, ['unknown-paper']);
  assert.deepEqual(join([early], { words: [{ paper: 'a-kettle' }] }).rules, []);
});

test('a hidden paper is in no digest, and its line of the ledger stays', () => {
  const made = join([early], { words: [{ paper: 'Striga control in sorghum', hidden: true }] });
  assert.deepEqual(slugs(made), ['a-kettle']);
  assert.deepEqual(made.digests[0]?.papers, ['a-kettle']);
  assert.deepEqual(made.papers[0]?.digests, [{ id: 'june-1', place: 1 }]);
  assert.match(made.ledger.text(), /striga-control-in-sorghum/);
  const all = ['Striga control in sorghum', 'A Kettle'].map((paper) => ({ paper, hidden: true }));
  assert.deepEqual(join([early], { words: all }).digests, [], 'an empty digest is left out');
});

test('what an owner says ranks above all else, null for what a paper has not', () => {
  const facts = { 'A Kettle': { arxiv: '2503.90001', venue: 'Tea', venueYear: 2024 } };
  const words = [{ paper: 'A Kettle', arxiv: null, venue: 'Coffee', authors: ['Ada Example'] }];
  const { papers } = join([early], { facts, words });
  assert.deepEqual(papers[0]?.facts, { venue: 'Coffee', authors: ['Ada Example'] });
});

const titles = ['On Stars', 'Of Stars', 'On Planets', 'Of Moons', 'Of Moons, a Review'];
const dumps = fc.array(
  fc.record({
    date: fc.option(fc.constantFrom('2026-06-01', '2026-06-08', '2026-06-15')),
    titles: fc.uniqueArray(
      fc.record({
        title: fc.constantFrom(...titles),
        facts: fc.constantFrom({}, { arxiv: '2503.90002' }, { doi: '10.1000/1' }),
      }),
      { selector: ({ title }) => title, minLength: 1 },
    ),
  }),
  { minLength: 1, maxLength: 5 },
);
const name = fc.constantFrom(...titles, 'Gone', 'on-stars', 'gone');
const said = fc.array(
  fc.record(
    {
      paper: name,
      title: fc.constantFrom('On Stars Indeed', ...titles),
      'same-as': fc.oneof(name, fc.constantFrom('none', '2503.90002')),
      formerly: fc.array(name, { minLength: 1, maxLength: 2 }),
      hidden: fc.boolean(),
    },
    { requiredKeys: ['paper'] },
  ),
  { maxLength: 3 },
);
const ledgerBefore = () => readLedgers([{ path: 'a.tsv', text: 'gone\tgone\tgone-by' }]).ledger;

test('no order of dumps changes anything, lines are only added, and an address is one paper’s or leads to one', () => {
  fc.assert(
    fc.property(dumps, said, fc.boolean(), (given, words, again) => {
      const made = given.map((dump, index) => exampleDump({ file: `${index}.txt`, ...dump }));
      const ledger = ledgerBefore();
      if (again) join(made.slice(1), { ledger });
      const before = ledger.text();
      const first = join(made, { ledger, words });
      assert.ok(ledger.text().startsWith(before));
      const { ledger: other } = readLedgers([{ path: 'a.tsv', text: before }]);
      const second = join(made.toReversed(), { ledger: other, words });
      assert.deepEqual(second.papers, first.papers);
      assert.deepEqual(second.former, first.former);
      assert.equal(other.text(), ledger.text());
      const led = [...first.former.values()].flatMap(({ formerly }) => formerly);
      const all = [...slugs(first), ...led];
      assert.equal(new Set(all).size, all.length);
      for (const { papers } of first.digests)
        for (const slug of papers) assert.ok(slugs(first).includes(slug));
    }),
  );
});
