import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCopy, readDigestsConfig, settingsFor } from './digests-config.ts';

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

test('what is said of papers is told with its line', () => {
  const { words } = read('papers:\n  # chosen by hand\n  Kettles: { topics: [copper] }\n');
  assert.deepEqual(words, [
    { paper: 'Kettles', topics: ['copper'], file: 'digests.yaml', line: 3 },
  ]);
});

const refused: [text: string, rule: string, line: number, actual: string][] = [
  ['defaults:\n  year: "2025"\n', 'wrong-setting', 2, '"2025"'],
  ['defaults: { yaer: 2025 }\n', 'unknown-setting', 1, 'yaer'],
  ['\ndigest: {}\n', 'unknown-setting', 2, 'digest'],
  ['digests:\n  a.txt:\n    id: Spring Term\n', 'wrong-setting', 3, '"Spring Term"'],
  ['digests:\n  a.txt:\n\n    date: 2025-02-30\n', 'wrong-setting', 4, '"2025-02-30"'],
  ['digests:\n  a.txt:\n    date: Mar 11\n', 'wrong-setting', 3, '"Mar 11"'],
  ['digests:\n  a.txt:\n    date: 2025-W54\n', 'wrong-setting', 3, '"2025-W54"'],
  ['digests:\n  a.txt:\n    date: 2025-13\n', 'wrong-setting', 3, '"2025-13"'],
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

test('a digest may be given a day, a week, a month or other days', () => {
  const dates = [
    ['2025-03-11', { date: '2025-03-11' }],
    ['2025-W10', { date: '2025-03-09', from: '2025-03-03' }],
    ['2025-03', { date: '2025-03-31', from: '2025-03-01' }],
    ['2025-03-03/2025-03-12', { date: '2025-03-12', from: '2025-03-03' }],
  ] as const;
  for (const [written, date] of dates) {
    const { config } = read(`digests:\n  a.txt: { date: ${written} }\n`);
    assert.deepEqual(settingsFor(config, 'a.txt').date, date);
  }
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
  ['20230911-hf-daily-papers.txt', '20230911-hf-daily-papers'],
  ['2025-03-11-morning.txt', '2025-03-11-morning'],
  ['2025-03-11-evening.txt', '2025-03-11-evening'],
  ['2025-06-07.jsonl', '2025-06-07'],
  ['2025-06-07_unique.jsonl', '2025-06-07'],
  ['2025-06-07_AI_enhanced_Chinese.jsonl', '2025-06-07'],
  ['2025-06-07_unique_AI_enhanced_English.jsonl', '2025-06-07'],
  ['2025-06-07_unicorns.jsonl', '2025-06-07-unicorns'],
  ['2024/09/18.md', '2024-09-18'],
  ['2025/03/2025-03-11.txt', '2025-03-11'],
  ['2026-06/2026-06-01.md', '2026-06-01'],
  ['2025/June/20250607-list.md', '20250607-list'],
  ['2025/2025-W10.json', '2025-w10'],
  ['2024-12/2025-W01.json', '2025-w01'],
  ['2025/03/papers.txt', '2025-03-papers'],
  ['2024-09/2025-03-11.txt', '2024-09-2025-03-11'],
  ['cs.CL/2025-03-11.jsonl', 'cs-cl-2025-03-11'],
  ['cs.CV/2025/2025-03-11.jsonl', 'cs-cv-2025-03-11'],
  ['1-Apr-2025/IR/papers.jsonl', '1-apr-2025-ir-papers'],
];

test('an id is made from the name of the file', () => {
  for (const [file, id] of ids) assert.equal(settingsFor(config, file).digest, id);
});

test('the forms of one list by the daily-arXiv tools are told from two lists of a day', () => {
  assert.equal(isCopy('data/2025-06-07_AI_enhanced_Chinese.jsonl'), true);
  assert.equal(isCopy('2025-06-07.jsonl'), false);
  assert.equal(isCopy('2025-06-07-evening.jsonl'), false);
});
