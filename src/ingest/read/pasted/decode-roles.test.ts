import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../decode-bytes.ts';
import { decodeRoles, layoutOf } from './decode-roles.ts';
import { splitPieces } from './split-pieces.ts';

const titles = [
  'Lanterns for Night Gardens: Growing Moss under Coloured Light',
  'In defence of drums for counting very large flocks of sheep',
  'Do kettles sing?',
  'eLantern',
  'Will we run out of puddles? An analysis of rain',
];
const long =
  'Two drums are beaten in turn, so that a count is kept. We show that no shepherd has to remember it. In forty meadows the count was right within one sheep, and no sheep was counted twice.';
const texts: Record<string, string[]> = {
  'long texts': titles.map(() => long),
  'short sentences': titles.map((_, i) => `Drums of kind ${i} keep a count of sheep.`),
  'sentences without a full stop': titles.map(
    (_, i) => `keeps a count of ${i} sheep with two drums`,
  ),
};

function rolesOf(text: string): string[] {
  const pieces = splitPieces(splitLines(text));
  const content = pieces.map((piece) => ({ ...piece, headerBefore: false }));
  return decodeRoles(content, layoutOf(pieces));
}

for (const [name, kind] of Object.entries(texts)) {
  for (const [layout, seam] of [
    ['spaced', '\n\n'],
    ['compact', '\n'],
  ] as const) {
    test(`titles and ${name} alternate in a ${layout} dump`, () => {
      const lines = titles.flatMap((title, i) => [title, kind[i] ?? '']);
      const alternating = titles.flatMap(() => ['title', 'text']);
      assert.deepEqual(rolesOf(lines.join(seam)), alternating);
      for (let i = 0; i < lines.length; i += 2) {
        assert.deepEqual(rolesOf(lines.slice(i, i + 2).join(seam)), ['title', 'text']);
      }
    });
  }
}

test('titles with a full stop alternate with texts', () => {
  const lines = titles.flatMap((title) => [`${title}.`, long]);
  const alternating = titles.flatMap(() => ['title', 'text']);
  assert.deepEqual(rolesOf(lines.join('\n')), alternating);
});

const [one = '', two = ''] = titles;
const pairs: [name: string, text: string, roles: string[]][] = [
  ['a title alone', one, ['title']],
  ['a title alone before another entry', `${one}\n\n${two}\n\n${long}`, ['title', 'title', 'text']],
  ['a title alone at the end', `${one}\n\n${long}\n\n${two}`, ['title', 'text', 'title']],
  [
    'a title over two lines',
    `Lanterns for Night\nGardens\n\n${long}`,
    ['title', 'titleGoesOn', 'text'],
  ],
  [
    'an unfinished title in a compact dump',
    `Lanterns for\nNight Gardens\n${long}`,
    ['title', 'titleGoesOn', 'text'],
  ],
  [
    'paragraphs',
    `${one}\n\n${long}\n\n${long}\n\n${two}\n\n${long}`,
    ['title', 'text', 'paragraph', 'title', 'text'],
  ],
  ['text without a title', `${long}\n\n${one}\n\n${long}`, ['orphan', 'title', 'text']],
];

for (const [name, text, roles] of pairs) {
  test(`${name} is told apart`, () => assert.deepEqual(rolesOf(text), roles));
}
