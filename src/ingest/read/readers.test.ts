import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noSettings, settingsFor } from './owner/digests-config.ts';
import { readDump } from './read-dump.ts';
import { type Reader, refusal } from './reader.ts';
import { isDumpName, readers } from './readers.ts';

const settings = settingsFor(noSettings, 'spring.bar');

/** A title and its text on each line, parted by a bar; a first line of `day:`. */
const barred: Reader = {
  name: 'barred',
  reads: ({ text }) => text.startsWith('day: '),
  read: ({ text }) => {
    const [day = '', ...lines] = text.trimEnd().split('\n');
    return {
      entries: lines.map((line, index) => {
        const [title = '', body = ''] = line.split(' | ');
        return { title, text: [body], lines: [{ line: index + 2, kind: 'title' as const }] };
      }),
      header: [1],
      days: [{ line: 1, written: day.replace('day: ', '') }],
      diagnostics: [],
    };
  },
};

const dump = (file: string, text: string, table: readonly Reader[]) =>
  readDump({ path: `dumps/${file}`, file, bytes: new TextEncoder().encode(text) }, settings, table);
const text = `day: 11 March 2025
A Kettle for Every Harbour | It boils, and this text says at some length how well it does so by the sea.
A Lantern for Every Orchard | It burns, and this text says at some length how well it does so by night.
`;

test('a further reader is one line of the table: days, accounts and findings come with it', () => {
  const { dump: read, diagnostics } = dump('a.bar', text, [barred, ...readers]);
  assert.deepEqual(diagnostics, []);
  assert.equal(read?.layout, 'barred');
  assert.equal(read?.date, '2025-03-11');
  assert.deepEqual(
    read?.entries.map(({ title, line }) => [title, line]),
    [
      ['A Kettle for Every Harbour', 2],
      ['A Lantern for Every Orchard', 3],
    ],
  );
  assert.deepEqual([read?.account.lines, read?.account.header, read?.account.title], [3, 1, 2]);
});

test('a line that a reader leaves out is reported', () => {
  const careless = {
    ...barred,
    read: (source: Parameters<Reader['read']>[0]) => ({ ...barred.read(source), header: [] }),
  };
  const { dump: read, diagnostics } = dump('a.bar', text, [careless]);
  assert.equal(read, null);
  assert.deepEqual(
    diagnostics.map(({ rule, line }) => [rule, line]),
    [['lines-unaccounted', 1]],
  );
});

test('a known form that is not read is one error, whatever its lines', () => {
  const refusing: Reader = { ...barred, read: ({ path }) => refusal(path, 'a kettle', 'Boil it.') };
  const { dump: read, diagnostics } = dump('a.bar', text, [refusing]);
  assert.equal(read, null);
  assert.deepEqual(
    diagnostics.map(({ rule, reason }) => [rule, reason]),
    [['unread-form', 'The file is a kettle, which cannot be read as a digest.']],
  );
});

test('what a parser gives comes on one line, without characters that no text has', () => {
  const parsed: Reader = {
    ...barred,
    read: () => ({
      entries: [
        {
          title: 'A Kettle\n  for\u0007 Harbours',
          text: ['It\nboils.'],
          facts: { authors: ['Ada\n\uffffExample', '\ufffe'], venue: 'Tea\ud83d' },
          lines: [{ line: 1, kind: 'title' }],
        },
      ],
      header: 'rest',
      days: [],
      diagnostics: [],
    }),
  };
  const [entry] = dump('a.bar', text, [parsed]).dump?.entries ?? [];
  assert.deepEqual([entry?.title, entry?.text], ['A Kettle for Harbours', ['It boils.']]);
  assert.deepEqual(entry?.facts, { authors: ['Ada Example'], venue: 'Tea' });
});

test('a file that no reader takes is an error', () => {
  const { dump: read, diagnostics } = dump('a.bar', 'other', [barred]);
  assert.deepEqual([read, diagnostics[0]?.rule], [null, 'unknown-form']);
});

test('files of known endings are dumps by their name, and those beside them are not', () => {
  const names = ['a.txt', 'A.TXT', 'a.md', 'digests.yaml', 'identifiers.tsv', 'a.pdf'];
  assert.deepEqual(names.filter(isDumpName), ['a.txt', 'A.TXT', 'a.md']);
});

test('a control character is told in whatever form a dump has', () => {
  const { diagnostics } = dump('a.bar', text.replace('boils', 'bo\u0007ils'), [barred, ...readers]);
  assert.deepEqual(
    diagnostics.map(({ rule, line }) => [rule, line]),
    [['odd-line', 2]],
  );
});

test('a file that is nested without end is one error', () => {
  const nested = `<dl id="articles">${'<div>'.repeat(30_000)}`;
  assert.deepEqual(
    dump('a.html', nested, readers).diagnostics.map(({ rule }) => rule),
    ['unread-form'],
  );
});
