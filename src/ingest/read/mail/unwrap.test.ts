import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailDay, unwrap, yearOfMail } from './unwrap.ts';

const open = (text: string) => {
  const { source, header, days } = unwrap({ path: '', file: '', text, summaries: false });
  return { text: source.text, left: source.text.trim(), header, day: days[0]?.written ?? null };
};

const digest =
  'A Kettle for Harbours\n\nIt boils by the sea, and we say how.\n\nA Lantern\n\nIt burns.';

test('a text that is no mail stays as it is', () => {
  const texts = [
    digest,
    '# From: a Title\n\nIts text.',
    'Title\n\n> Its text, quoted.\n\nTitle\n\n> Another.',
    'On ponds, he wrote:\n\nTheir tides.',
    'Title\n\n--\n\nText',
    '\\\\\nPaper: astro-ph/0302901\nFrom: Ana Vall\nDate: Sat, 1 Feb 2003 00:07:02 GMT\n\nTitle: x\n\\\\',
    '> A single line',
    '{"From": "a", "Subject": "b"}',
  ];
  for (const text of texts) assert.deepEqual(open(text), { ...open(''), text, left: text.trim() });
});

const wrapped: [name: string, text: string, day: string | null][] = [
  [
    'headers above',
    `From: Ana\nTo: Pau\nDate: Tue, 11 Mar 2025 23:30:00 -0800\nSubject: Papers\n\n${digest}`,
    '2025-03-11',
  ],
  [
    'headers right above the first title',
    `From: Ana\nSent: Tuesday, March 11, 2025 6:02 AM\nTo: Pau\nSubject: Papers\n${digest}`,
    '2025-03-11',
  ],
  [
    'headers in bold',
    `**From:** Ana\n**Date:** 2025-03-11\n**Subject:** Papers\n\n${digest}`,
    '2025-03-11',
  ],
  [
    'a forward of Apple Mail',
    `Have a look\n\nBegin forwarded message:\n\nFrom: Ana <a@fen.example>\nSubject: Papers\nDate: 11 March 2025 at 06:02:00 CET\nTo: Pau\n\n${digest}`,
    '2025-03-11',
  ],
  [
    'a forward of Outlook',
    `See below.\n\n________________________________\nFrom: Ana\nSent: Tuesday, March 11, 2025 6:02 AM\nTo: Pau\nSubject: Papers\n\n${digest}`,
    '2025-03-11',
  ],
  [
    'a forward of Thunderbird',
    `-------- Forwarded Message --------\nSubject: \tPapers\nDate: \tTue, 11 Mar 2025 06:02:00 +0100\nFrom: \tAna <a@fen.example>\nTo: \tPau\n\n\n${digest}`,
    '2025-03-11',
  ],
  ['quotes in quotes', digest.replace(/^/gm, '> > '), null],
  ['quotes without blanks', digest.replace(/^/gm, '>'), null],
  [
    'an answer in German',
    `Danke!\n\nAm 11.03.2025 um 06:02 schrieb Ana Vall:\n${digest.replace(/^/gm, '> ')}`,
    null,
  ],
  [
    'a quoted forward',
    `---------- Forwarded message ---------\nFrom: Ana\nDate: Tue, Mar 11, 2025 at 6:02 AM\nSubject: Papers\n\n${digest}`.replace(
      /^/gm,
      '> ',
    ),
    '2025-03-11',
  ],
  ['a signature', `From: Ana\nSubject: Papers\n\n${digest}\n\n-- \nAna Vall\nFen Lab`, null],
];

for (const [name, text, day] of wrapped) {
  test(`mail is taken off, and lines keep their numbers: ${name}`, () => {
    const opened = open(text);
    assert.deepEqual([opened.left, opened.day], [digest, day]);
    const lines = text.split('\n');
    for (const [index, line] of opened.text.split('\n').entries())
      assert.ok(lines[index]?.endsWith(line), `line ${index + 1}`);
    for (const line of opened.header) assert.notEqual(lines[line - 1]?.trim(), '');
  });
}

test('the day of a mail is that of its own offset, in whatever way it is written', () => {
  const dates = [
    'Tue, 11 Mar 2025 23:59:00 -0800',
    'Tue, 11 Mar 25 00:51:30 GMT',
    'Tuesday, March 11, 2025 6:02 AM',
    'Tue, Mar 11, 2025 at 6:02 AM',
    '2025-03-11 06:02',
  ];
  for (const date of dates) assert.equal(mailDay(date), '2025-03-11', date);
  for (const date of ['', 'today', 'Tue, 31 Feb 2025 00:00:00 GMT'])
    assert.equal(mailDay(date), null);
});

test('a day without a year in a mail of New Year is of the year before', () => {
  const mail = [{ line: 1, written: '2026-01-01' }];
  assert.equal(yearOfMail(mail, { month: 12 }), 2025);
  assert.equal(yearOfMail(mail, { month: 1 }), 2026);
  assert.equal(yearOfMail([], { month: 1 }), null);
});
