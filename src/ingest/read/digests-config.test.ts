import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigestsConfig, settingsFor } from './digests-config.ts';

const files = ['a.txt', 'b.txt'];
const read = (text: string | null) => readDigestsConfig({ path: 'digests.yaml', text, files });

const accepted: [name: string, text: string | null][] = [
  ['no file', null],
  ['an empty file', ''],
  ['comments only', '# nothing yet\n'],
  ['keys without a value', 'defaults:\ndigests:\n  a.txt:\npapers:\n'],
  ['two dumps of one digest', 'digests:\n  a.txt: { id: spring }\n  b.txt: { id: spring }\n'],
  [
    'every key',
    'defaults: { year: 2025, text: brief }\ndigests:\n  a.txt: { id: a, year: 2024, date: 2024-02-29, label: A, description: One, text: abstract }\n  b.txt: { date: null }\nignore: [Kettle Club, /^Sent by /]\npapers:\n  "Kettles: A Study": { topics: [copper], kind: survey }\n',
  ],
];

for (const [name, text] of accepted) {
  test(`${name} is accepted`, () => assert.deepEqual(read(text).diagnostics, []));
}

test('the lines of papers are told', () => {
  const { paperLines } = read('papers:\n  # chosen by hand\n  Kettles: { topics: [copper] }\n');
  assert.deepEqual([...paperLines], [['Kettles', 3]]);
});

const refused: [text: string, rule: string, line: number, actual: string][] = [
  ['defaults:\n  year: "2025"\n', 'wrong-setting', 2, '"2025"'],
  ['defaults: { yaer: 2025 }\n', 'unknown-setting', 1, 'yaer'],
  ['\ndigest: {}\n', 'unknown-setting', 2, 'digest'],
  ['digests:\n  a.txt:\n    id: Spring Term\n', 'wrong-setting', 3, '"Spring Term"'],
  ['digests:\n  a.txt:\n\n    date: 2025-02-30\n', 'wrong-setting', 4, '"2025-02-30"'],
  ['digests:\n  a.txt:\n    date: Mar 11\n', 'wrong-setting', 3, '"Mar 11"'],
  ['digests:\n  a.txt: spring\n', 'wrong-setting', 2, '"spring"'],
  [
    'papers:\n  Kettles:\n    topics:\n      - copper\n      - Tin Pots\n',
    'wrong-setting',
    5,
    '"Tin Pots"',
  ],
  ['papers:\n  Kettles: { topics: [] }\n', 'wrong-setting', 2, '[]'],
  ['ignore:\n  - /(/\n', 'wrong-setting', 2, '"/(/"'],
  ['- a\n', 'wrong-setting', 1, '["a"]'],
  ['digests:\n  a.txt: {}\n  a.txt: {}\n', 'not-yaml', 3, 'Map keys must be unique'],
  [
    'defaults: *usual\n',
    'not-yaml',
    1,
    'Unresolved alias (the anchor must be set before the alias): usual',
  ],
];

test('every mistake is told with its line', () => {
  for (const [text, rule, line, actual] of refused) {
    const [first] = read(text).diagnostics;
    assert.deepEqual(
      [first?.rule, first?.severity, first?.line, first?.actual],
      [rule, 'error', line, actual],
      text,
    );
  }
});

test('settings for a dump that is not there are told', () => {
  const { diagnostics } = read('digests:\n  a.txt: {}\n  c.txt: {}\n');
  assert.deepEqual(
    diagnostics.map(({ rule, severity, line }) => [rule, severity, line]),
    [['settings-without-dump', 'warning', 3]],
  );
});

const { config } = read(`
defaults: { year: 2025, text: brief }
digests:
  a.txt: { id: spring, year: 2024, text: abstract }
  Prés.txt: { id: meadows }
`);

test("a dump's own settings win over the defaults", () => {
  assert.deepEqual(settingsFor(config, 'a.txt'), {
    digest: 'spring',
    date: undefined,
    year: 2024,
    ownYear: true,
    label: null,
    description: null,
    textKind: 'abstract',
    summaries: false,
    ignore: [],
  });
  assert.equal(settingsFor(config, 'b.txt').textKind, 'brief');
  assert.equal(settingsFor(config, 'b.txt').year, 2025);
});

test('a name with its accents decomposed is the same name', () => {
  assert.equal(settingsFor(config, 'Prés.txt'.normalize('NFD')).digest, 'meadows');
});

const ids: [file: string, id: string][] = [
  ['2025-03-11.txt', '2025-03-11'],
  ['My Été_Dump (2).TXT', 'my-ete-dump-2'],
  ['constructor', 'constructor'],
  ['雨.txt', ''],
];

test('an id is made from the name of the file', () => {
  for (const [file, id] of ids) assert.equal(settingsFor(config, file).digest, id);
});
