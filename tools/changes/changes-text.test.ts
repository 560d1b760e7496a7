import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { changesText, errorsText } from './changes-text.ts';
import { lostAddresses, siteChanges } from './compare.ts';

type State = Record<
  string,
  { title: string; formerly?: string[]; kind?: string; key?: string; body?: string }
>;

const filesOf = (papers: State) =>
  new Map(
    Object.entries(papers).map(([slug, { body = '', ...facts }]) => [
      `papers/${slug}.md`,
      `---\n${JSON.stringify(facts)}\n---\n${body}`,
    ]),
  );
const compare = (before: State, after: State, hidden: string[] = []) =>
  siteChanges(filesOf(before), filesOf(after), {
    isHidden: ({ id }) => hidden.includes(id),
    findings: [],
  });
const told = (...states: Parameters<typeof compare>) => {
  const changes = compare(...states);
  return { text: stripVTControlCharacters(changesText(changes)), lost: lostAddresses(changes) };
};
const hegdes = { hegdes: { title: 'A Study of Hegdes in Winter' } };
const hedges = { title: 'A Study of Hedges in Winter' };

test('a corrected title loses its address, and the words that keep it are told', () => {
  const { text, lost } = told(hegdes, { hedges });
  assert.equal(lost, 1);
  assert.match(text, /1 paper gone.*\/papers\/hegdes\//s);
  assert.match(text, /"A Study of Hedges in Winter":\n +formerly: \[hegdes\]/);
  assert.match(text, /1 address would be lost/);
});

test('an address that leads on is not lost', () => {
  const { text, lost } = told(hegdes, { hedges: { ...hedges, formerly: ['hegdes'] } });
  assert.equal(lost, 0);
  assert.match(text, /^1 paper moved.*\n {2}A Study of Hedges.*\n.*hegdes\/ → \/papers\/hedges\//);
  assert.match(text, /No address would be lost/);
  assert.doesNotMatch(text, /new/);
});

test('papers that become one, a new title at the same address and a hidden paper are told apart', () => {
  const before = { ...hegdes, kettles: { title: 'Kettles' }, pots: { title: 'Pots' }, hedges };
  const after = { hedges: { ...hedges, formerly: ['hegdes'] }, pots: { title: 'Pots, Again' } };
  const { text, lost } = told(before, after, ['kettles']);
  assert.equal(lost, 0);
  assert.match(text, /1 title changed.*was “Pots”/s);
  assert.match(text, /1 paper joined to another.*hegdes\/ → \/papers\/hedges\//s);
  assert.match(text, /1 paper hidden, as papers\.yaml asks.*\/papers\/kettles\//s);
});

test('a citation key that changes is told, old and new, with the words that keep it', () => {
  const cited = (key: string) => ({ hedges: { ...hedges, key } });
  const { text } = told(cited('roe2024hedges'), cited('roe2024ahedges'));
  assert.match(
    text,
    /1 citation key changed.*roe2024hedges → roe2024ahedges.*`key: roe2024hedges`/s,
  );
  assert.doesNotMatch(told(cited('a'), cited('a')).text, /citation key/);
});

test('a text that goes when two papers become one is told', () => {
  const joined = (body: string) => ({ hedges: { ...hedges, formerly: ['hegdes'], body } });
  const before = (body: string) => ({ hegdes: { ...hegdes.hegdes, body }, hedges });
  const { text } = told(before('A comment.\n'), joined('The abstract.\n'));
  assert.match(text, /1 text no longer shown.*A Study of Hegdes/s);
  assert.doesNotMatch(told(before('One.\n'), joined('One.\n')).text, /no longer shown/);
});

test('a former address that leads on no more is lost, also with its paper', () => {
  const was = { hedges: { ...hedges, formerly: ['hegdes'] } };
  assert.equal(told(was, { hedges }).lost, 1);
  assert.match(told(was, { hedges }).text, /1 redirect lost.*\/papers\/hegdes\//s);
  assert.equal(told(was, {}).lost, 2);
  assert.equal(told(was, {}, ['hedges']).lost, 0);
});

test('what has the same facts is no change', () => {
  assert.equal(told({ hedges }, { hedges }).text, 'Nothing would change.');
  const { text } = told({ hedges }, { hedges: { ...hedges, kind: 'survey' } });
  assert.match(text, /1 paper otherwise changed/);
});

test('of many papers the first are named, and the others counted', () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`p${at}`, hedges]));
  assert.match(told({}, many).text, /25 papers new.*… and 5 more/s);
});

test('with an error nothing is said of addresses', () => {
  const found: Diagnostic = {
    rule: 'odd-line',
    severity: 'error',
    file: 'a.txt',
    reason: 'What?',
    hint: 'Mend.',
  };
  const text = errorsText({ ...compare(hegdes, {}), findings: [found] });
  assert.match(text, /What\?.*every address stays/s);
});
