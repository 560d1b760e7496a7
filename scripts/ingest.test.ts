import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-ingest-'));
  mkdirSync(join(folder, 'dumps'));
  writeFileSync(
    join(folder, 'dumps/2024-05-01.txt'),
    dump('Small Models Learn Fast', 'Agents Plan Ahead'),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function dump(...titles: string[]): string {
  const text =
    'We describe a way of doing this and measure it on three tasks. It costs half as much as before and loses nothing.';
  return ['new', 'Subscribe', 'May 1', ...titles.flatMap((title) => [title, text])].join('\n\n');
}

function ingest(...options: string[]) {
  const args = [
    'scripts/ingest.ts',
    '--dumps',
    join(folder, 'dumps'),
    '--content',
    join(folder, 'content'),
    ...options,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr };
}

const content = () =>
  readdirSync(folder, { recursive: true })
    .filter((name) => String(name).startsWith('content'))
    .sort();

test('an ingest writes a file for each paper and digest, and prints the account of every line', () => {
  const { status, output } = ingest();
  assert.equal(status, 0, output);
  assert.deepEqual(readdirSync(join(folder, 'content/papers')).sort(), [
    'agents-plan-ahead.md',
    'small-models-learn-fast.md',
  ]);
  assert.deepEqual(readdirSync(join(folder, 'content/digests')), ['2024-05-01.md']);
  assert.match(output, /2024-05-01\.txt\s+13\s+3\s+6\s+2\s+2\s+0\s+2\s+2\s+0\s+0/);
});

test('where most papers came after the map was drawn, it is said how to lay it out anew', () => {
  assert.doesNotMatch(ingest().output, /--new-map/);
  const map = join(folder, 'content/map.json');
  const text = readFileSync(map, 'utf8');
  assert.match(text, /"drawn": 2,/);
  writeFileSync(map, text.replace('"drawn": 2,', '"drawn": 0,'));
  assert.match(ingest().output, /npm run ingest -- --new-map/);
  assert.doesNotMatch(ingest('--new-map').output, /--new-map/);
  assert.equal(readFileSync(map, 'utf8'), text);
});

test('a mailbox is a digest for each of its mails', () => {
  const mail = (day: number, title: string) =>
    [
      `From ana@fen.example Tue Mar ${day} 05:00:41 2025`,
      'From: ana@fen.example',
      `Date: Tue, ${day} Mar 2025 05:00:41 +0000`,
      'Subject: Papers',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(dump(title).replace('May 1', '')).toString('base64'),
      '',
      '',
    ].join('\n');
  rmSync(join(folder, 'dumps/2024-05-01.txt'));
  const box = mail(11, 'Small Models Learn Fast') + mail(18, 'Agents Plan Ahead');
  writeFileSync(join(folder, 'dumps/lab.mbox'), box);
  const { status, output } = ingest();
  assert.equal(status, 0, output);
  const digests = ['lab-2025-03-11.md', 'lab-2025-03-18.md'];
  assert.deepEqual(readdirSync(join(folder, 'content/digests')).sort(), digests);
  assert.match(output, /lab\.mbox\/2025-03-11\.eml/);
});

test('a dry run tells what would change and writes nothing', () => {
  const { status, output } = ingest('--dry-run');
  assert.equal(status, 0);
  assert.match(output, /\+ papers\/agents-plan-ahead\.md/);
  assert.deepEqual(content(), []);
});

test('a check fails while the content is out of date, says what to do, and writes nothing', () => {
  ingest();
  assert.equal(ingest('--check').status, 0);
  writeFileSync(
    join(folder, 'dumps/2024-05-02.txt'),
    dump('A Third Paper').replace('May 1', 'May 2'),
  );
  const { status, output } = ingest('--check');
  assert.equal(status, 1);
  assert.match(output, /\+ papers\/a-third-paper\.md[\s\S]*npm run ingest/);
  assert.equal(readdirSync(join(folder, 'content/papers')).length, 2);
});

test('a second ingest of the same dumps changes no byte', () => {
  ingest();
  const bytes = readFileSync(join(folder, 'content/relations.json'), 'utf8');
  const { output } = ingest();
  assert.match(output, /up to date/);
  assert.equal(readFileSync(join(folder, 'content/relations.json'), 'utf8'), bytes);
});

test('a file of a paper that was changed by hand is kept aside, with a warning that says where the change belongs', () => {
  ingest();
  const file = join(folder, 'content/papers/agents-plan-ahead.md');
  const written = readFileSync(file, 'utf8');
  const edited = written.replace(/(## Abstract.*) half as much/s, '$1 a third as much');
  writeFileSync(file, edited);
  for (const option of ['--check', '--dry-run', '--strict']) {
    assert.match(ingest(option).output, /edited-by-hand/);
    assert.equal(readFileSync(file, 'utf8'), edited);
  }
  const { status, output } = ingest();
  assert.equal(status, 0);
  assert.match(output, /agents-plan-ahead\.md:\d+ {2}warning {2}edited-by-hand/);
  assert.match(output, /Found: .*a third as much[\s\S]*Expected: .* half as much/);
  assert.match(output, /To do: .*`2024-05-01\.txt`/);
  assert.equal(readFileSync(file, 'utf8'), written);
  const kept = join(folder, 'content/edited/papers/agents-plan-ahead.md');
  assert.equal(readFileSync(kept, 'utf8'), edited);
  const again = ingest();
  assert.doesNotMatch(again.output, /edited-by-hand/);
  assert.equal(ingest('--check', '--strict').status, 0);
});

const badFiles: [name: string, file: string, bytes: string | Buffer, expected: RegExp][] = [
  ['an empty file', '2024-06-01.txt', '', /2024-06-01\.txt.*error/],
  [
    'a binary file',
    '2024-06-01.txt',
    Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]),
    /not-utf-8-text/,
  ],
  [
    'a line of symbols',
    '2024-06-01.txt',
    dump('A Fourth Paper').replace('\n\nWe', '\n\n*****\n\nWe'),
    /2024-06-01\.txt:\d+ {2}error {2}odd-line/,
  ],
  [
    'a day that does not exist',
    'june.txt',
    dump('A Fourth Paper').replace('May 1', 'Feb 31'),
    /june\.txt:5 {2}error {2}impossible-date/,
  ],
  [
    'a month and day without a year',
    'june.txt',
    dump('A Fourth Paper'),
    /date-without-year[\s\S]*year/,
  ],
];
for (const [name, file, bytes, expected] of badFiles) {
  test(`${name} is an error that says where, and the content stands as it was`, () => {
    ingest();
    const before = content();
    writeFileSync(join(folder, 'dumps', file), bytes);
    const { status, output } = ingest();
    assert.equal(status, 1);
    assert.match(output, expected);
    assert.match(output, /To do:/);
    assert.deepEqual(content(), before);
  });
}

test('an unreadable dump is an error, and the content stands as it was', () => {
  ingest();
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dumps/2024-06-01.txt'));
  const { status, output } = ingest();
  assert.equal(status, 1);
  assert.match(output, /2024-06-01\.txt {2}error {2}unreadable/);
});

test('dumps in folders are read, and files that are not are named in one line', () => {
  mkdirSync(join(folder, 'dumps/2024'));
  writeFileSync(
    join(folder, 'dumps/2024/2024-06-01.txt'),
    dump('A Third Paper').replace('May 1', 'Jun 1'),
  );
  for (const name of ['notes.docx', '2024/figure.png', 'README.md', '.hidden'])
    writeFileSync(join(folder, 'dumps', name), 'x');
  const { status, output } = ingest();
  assert.equal(status, 0, output);
  assert.match(output, /Not read, .*: 2024\/figure\.png, README\.md, notes\.docx\./);
  assert.equal(readdirSync(join(folder, 'content/digests')).length, 2);
});

test('a file has at most twelve lines of findings, the rest is counted, and --all shows them', () => {
  const odd = Array.from({ length: 40 }, (_, at) => '*'.repeat(at + 4)).join('\n\n');
  writeFileSync(join(folder, 'dumps/2024-06-01.txt'), `${dump('A Fourth Paper')}\n\n${odd}`);
  const linesOf = (output: string) =>
    (/^\S*2024-06-01\.txt:[\s\S]*?(?=\n\n)/m.exec(output)?.[0] ?? '').split('\n');
  const few = linesOf(ingest().output);
  assert.equal(few.length, 12);
  assert.match(few.at(-1) ?? '', /and \d+ more \(.*odd-line.*--all/);
  assert.ok(linesOf(ingest('--all').output).length > 40);
});

test('a doubtful title is a warning with its line, and an error that writes nothing with --strict', () => {
  const doubtful = dump('Small Kettles Boil Fast', 'Ana Ribeiro da Silva, Mireia Vall, Pau Coll');
  writeFileSync(join(folder, 'dumps/2024-05-01.txt'), doubtful);
  const strict = ingest('--strict');
  assert.equal(strict.status, 1);
  assert.match(strict.output, /2024-05-01\.txt:11 {2}error {2}doubtful-title[\s\S]*list of names/);
  assert.deepEqual(content(), ['content']);
  const { status, output } = ingest();
  assert.equal(status, 0);
  assert.match(output, /2024-05-01\.txt:11 {2}warning {2}doubtful-title/);
});

test('two capitalised words are no person where the authors stand apart from them', () => {
  const title = 'Mireia Vall';
  const paper = {
    title,
    authors: ['Ada Rye'],
    abstract: 'Small models learn, and large ones forget.',
  };
  rmSync(join(folder, 'dumps/2024-05-01.txt'));
  writeFileSync(join(folder, 'dumps/2024-05-01.json'), JSON.stringify([paper]));
  assert.equal(ingest('--strict').status, 0);
  const { authors: _, ...bare } = paper;
  writeFileSync(
    join(folder, 'dumps/2024-05-01.json'),
    JSON.stringify([{ ...bare, id: '2405.00001' }]),
  );
  assert.match(ingest('--strict').output, /doubtful-title[\s\S]*the name of a person/);
});

test('a title that papers.yaml is sure of is not doubted', () => {
  const title = 'Ana Ribeiro, Mireia Vall, Pau Coll';
  writeFileSync(join(folder, 'dumps/2024-05-01.txt'), dump(title));
  writeFileSync(join(folder, 'papers.yaml'), `"${title}": { sure: true }\n`);
  assert.equal(ingest('--strict').status, 0);
});

test('the name of a group that opens every dump, and a line that is ignored, are no papers', () => {
  for (const [day, title] of [
    ['1', 'A First Paper on Kettles'],
    ['8', 'A Second Paper on Kettles'],
  ])
    writeFileSync(
      join(folder, `dumps/2024-05-0${day}.txt`),
      `Kettle Reading Group\n\n${dump(title ?? '').replace('May 1', `May ${day}`)}\n\nSee You Next Week`,
    );
  writeFileSync(join(folder, 'dumps/digests.yaml'), 'ignore: [/^see you/]\n');
  const { status, output } = ingest();
  assert.equal(status, 0, output);
  assert.deepEqual(readdirSync(join(folder, 'content/papers')), [
    'a-first-paper-on-kettles.md',
    'a-second-paper-on-kettles.md',
  ]);
});

test('a mistake in digests.yaml is named with its line', () => {
  writeFileSync(join(folder, 'dumps/digests.yaml'), 'defaults:\n  year: soon\n');
  const { status, output } = ingest();
  assert.equal(status, 1);
  assert.match(output, /digests\.yaml:2 {2}error/);
});

test('the account shows the lines of a dump with an error, too', () => {
  writeFileSync(join(folder, 'dumps/2024-06-01.txt'), `${dump('A Fourth Paper')}\n\n*****`);
  assert.match(ingest().output, /2024-06-01\.txt\s+11\s/);
});

test('names that differ in case and punctuation alone are no two digests', () => {
  writeFileSync(join(folder, 'dumps/My Dump 2024-06-01.txt'), dump('A Fourth Paper'));
  writeFileSync(join(folder, 'dumps/my-dump-2024-06-01.txt'), dump('A Fifth Paper'));
  assert.match(ingest().output, /error {2}same-digest-id/);
});

test('one name with two endings is one digest in two forms', () => {
  const paper = {
    title: 'Small Models Learn Fast',
    authors: ['Ada Rye'],
    abstract: 'Small models learn.',
  };
  writeFileSync(join(folder, 'dumps/2024-05-01.json'), JSON.stringify([paper]));
  const { status, output } = ingest();
  assert.equal(status, 0, output);
  assert.deepEqual(readdirSync(join(folder, 'content/digests')), ['2024-05-01.md']);
  assert.match(
    readFileSync(join(folder, 'content/papers/small-models-learn-fast.md'), 'utf8'),
    /Ada Rye/,
  );
});

test('dumps of two folders with one id are one digest with briefs and abstracts', () => {
  cpSync(join(folder, 'dumps'), join(folder, 'briefs'), { recursive: true });
  writeFileSync(join(folder, 'briefs/digests.yaml'), 'defaults: { text: brief }\n');
  const { status } = ingest('--dumps', join(folder, 'briefs'));
  assert.equal(status, 0);
  const paper = readFileSync(join(folder, 'content/papers/agents-plan-ahead.md'), 'utf8');
  assert.match(paper, /## In brief[\s\S]*## Abstract/);
});

test('the options are explained', () => {
  const { status, output } = ingest('--help');
  assert.equal(status, 0);
  for (const option of ['--dumps', '--content', '--check', '--dry-run'])
    assert.ok(output.includes(option));
});
