import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scholarAlert } from './scholar-alert.ts';

const read = (text: string) => {
  const source = { path: 'a.txt', file: 'a.txt', text, summaries: false };
  assert.ok(scholarAlert.reads(source));
  return scholarAlert.read(source);
};
const foot =
  'This message was sent by Google Scholar because you’re following new results.\nList alerts';

test('results without blank lines and with words of the page between are told apart', () => {
  const { entries } = read(
    `"kettles" - new results\n[PDF] Kettles by the Sea: A\nSurvey of Harbours\nM Vall, P Coll… - … Conference on Kettles, 2025 - dl.fen.example\nThey boil - and we, as others, say how …\nCites: Older Kettles\nSave\nTwitter\nLinkedIn\nFacebook\nLanterns\nJ Šmíd - 2024 - Fen Books\nThey burn.\n${foot}`,
  );
  assert.deepEqual(
    entries.map(({ title, text, facts }) => [title, text, facts]),
    [
      [
        'Kettles by the Sea: A Survey of Harbours',
        ['They boil - and we, as others, say how …'],
        { authors: ['M Vall', 'P Coll'], venueYear: 2025 },
      ],
      ['Lanterns', ['They burn.'], { authors: ['J Šmíd'], venueYear: 2024 }],
    ],
  );
});

test('results copied as Markdown keep their addresses', () => {
  const { entries } = read(
    `### [[HTML] Kettles by the Sea](https://scholar.google.com/scholar_url?url=https://fen.example/kettles%3Fid%3D1&hl=en)\n\n李明, A Vall - Journal of Steam, 2026 - Fen\n\nThey boil.\n\n${foot}`,
  );
  assert.deepEqual(
    entries.map(({ title, text, facts }) => [
      title,
      text,
      facts?.source,
      facts?.venue,
      facts?.authors,
    ]),
    [
      [
        'Kettles by the Sea',
        ['They boil.'],
        'https://fen.example/kettles?id=1',
        'Journal of Steam',
        ['李明', 'A Vall'],
      ],
    ],
  );
});

test('an alert without results is one error', () => {
  const { entries, diagnostics } = read(foot);
  assert.deepEqual([entries.length, diagnostics.map(({ rule }) => rule)], [0, ['unread-form']]);
});
