import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toPlain } from '../../text/rich-text.ts';
import { repairCharacters } from './characters.ts';
import { repair, repairTitle } from './repair.ts';
import { repairDump } from './repair-dump.ts';

const repaired: Record<string, readonly (readonly [raw: string, wanted: string])[]> = {
  'what a feed left escaped': [
    ['Q&amp;A over Kettles &lt;under steam&gt;: R&amp;D', 'Q&A over Kettles <under steam>: R&D'],
    ['&quot;It&#39;s&quot; and it&#x27;s caf&eacute;', '"It\'s" and it\'s café'],
    ['a&nbsp;kettle', 'a kettle'],
    ['Tea &amp;amp; Milk, 5 &amp;amp;lt; 6', 'Tea & Milk, 5 < 6'],
    ['Tea \\&amp; Milk', 'Tea \\& Milk'],
  ],
  'ligatures and what cannot be seen': [
    [
      'Deﬁning Eﬃcient Oﬀers of ﬂat, baﬄed, laﬅ',
      'Defining Efficient Offers of flat, baffled, last',
    ],
    ['Soft\u00adHyphens, zero\u200b\u2060 width\ufeff', 'SoftHyphens, zero width'],
    ['join\u200der and non\u200cjoiner', 'joiner and nonjoiner'],
    ['a\ufffeb\uffffc\u{1fffe}d\ud800e\u0007f&#xFFFE;g&#1;h', 'abcdefgh'],
  ],
};

for (const [name, pairs] of Object.entries(repaired)) {
  describe(name, () => {
    for (const [raw, wanted] of pairs) test(raw, () => assert.equal(repairCharacters(raw), wanted));
  });
}

describe('what is meant stays', () => {
  const texts = [
    'R&D, AT&T, Q&A, A&M; and B&B; P & Q; \\& and &c.',
    'https://example.org/?a=1&lt=2&copy=3',
    'the `&amp;` sign, the &amp; entity and &nosuchname;',
    'می\u200cخواهم',
    'क्\u200dष',
    'a \u{1f469}\u200d\u{1f52c} looks',
    'naïve × β ≤ 5, 路由, “quoted” … —',
  ];
  for (const text of texts) test(text, () => assert.equal(repairCharacters(text), text));
});

test('titles and texts are read before anything else of them is', () => {
  assert.equal(toPlain(repairTitle('Tea \\&amp; Milk')), 'Tea & Milk');
  assert.deepEqual(repair('See https://example.org/?a=1&amp;b=2 now.')[1], {
    type: 'link',
    url: 'https://example.org/?a=1&b=2',
    children: [{ type: 'text', value: 'https://example.org/?a=1&b=2' }],
  });
});

test('nothing that no document may hold is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(repairCharacters(text), /[\p{Cs}\p{Noncharacter_Code_Point}]/u);
    }),
    { seed: 7 },
  );
});

test('names of people and venues are read too', () => {
  const facts = {
    authors: ['Zo&eacute; Rye', '\u200b'],
    venue: 'Tea &amp; Milk',
    arxiv: '2503.10001',
  };
  const entry = { title: 'A Kettle', text: [], brief: [], facts, place: 1, line: 1 };
  const dump = { entries: [entry] } as unknown as Parameters<typeof repairDump>[0];
  assert.deepEqual(repairDump(dump).entries[0]?.facts, {
    arxiv: '2503.10001',
    authors: ['Zoé Rye'],
    venue: 'Tea & Milk',
  });
});
