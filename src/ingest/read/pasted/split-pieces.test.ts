import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../decode-bytes.ts';
import { splitPieces } from './split-pieces.ts';

const invitation = 'Get trending papers in your email inbox!';
const daily = 'Get trending papers in your email inbox once a day!';
const by = 'byAK and the research community';

/** Content stands in angle brackets. */
const pairs: [text: string, pieces: string[]][] = [
  [`${daily}\n${invitation}\nSubscribeLanterns`, [daily, invitation, 'Subscribe', '<Lanterns>']],
  [
    'Subscribe\u00a0\nSUBSCRIBE\nby AK\nDaily Papers',
    ['Subscribe', 'SUBSCRIBE', 'by AK', 'Daily Papers'],
  ],
  [
    `new${invitation}Subscribe${by}Mar 11Lanterns`,
    ['new', invitation, 'Subscribe', by, 'Mar 11', '<Lanterns>'],
  ],
  [`${by}\nSubscribe Lanterns`, [by, 'Subscribe', '<Lanterns>']],
  ['Subscribe52B Lanterns', ['Subscribe', '<52B Lanterns>']],
  ['SubscribeeLantern', ['Subscribe', '<eLantern>']],
  ['Subscribers of Lanterns', ['<Subscribers of Lanterns>']],
  ['Subscribe Less, Read More', ['<Subscribe Less, Read More>']],
  ['New Lanterns', ['<New Lanterns>']],
  [`Lanterns\nThey glow.${daily}`, ['<Lanterns>', '<They glow.>', daily]],
  [`Lanterns\nThey glow.new${invitation}`, ['<Lanterns>', '<They glow.>', 'new', invitation]],
  [`Lanterns\nThey glow.new\n\n${invitation}`, ['<Lanterns>', '<They glow.>', 'new', invitation]],
  ['Lanterns\nThey glow.new\nand bright', ['<Lanterns>', '<They glow.new>', '<and bright>']],
  ['Lanterns\nSee https://lamps.new', ['<Lanterns>', '<See https://lamps.new>']],
  [
    'new\n\nKettles\n\nLanternsnew\n\nKettles',
    ['new', '<Kettles>', '<Lanterns>', 'new', '<Kettles>'],
  ],
  [
    'Kettles\nThey sing.Kettles\nThey sing.',
    ['<Kettles>', '<They sing.>', '<Kettles>', '<They sing.>'],
  ],
  [
    'SubscribeKettles\nThey sing.SubscribeKettles\nThey sing.',
    ['Subscribe', '<Kettles>', '<They sing.>', 'Subscribe', '<Kettles>', '<They sing.>'],
  ],
];

test('header words are cut from titles and sentences, and from nothing else', () => {
  for (const [text, expected] of pairs) {
    const pieces = splitPieces(splitLines(text));
    const shown = pieces.map(({ kind, text }) => (kind === 'content' ? `<${text}>` : text));
    assert.deepEqual(shown, expected);
  }
});
