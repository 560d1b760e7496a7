import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linksOf } from '../../text/rich-text.ts';
import { findLinks } from './find-links.ts';

const found: readonly (readonly [text: string, urls: string[]])[] = [
  ['Code: https://github.com/a/b_c.', ['https://github.com/a/b_c']],
  ['(https://example.org/a_(b)), and', ['https://example.org/a_(b)']],
  ['"https://example.org/a".', ['https://example.org/a']],
  [
    'at github.com/x/y, www.example.org/z and p-q.github.io.',
    ['https://github.com/x/y', 'https://www.example.org/z', 'https://p-q.github.io'],
  ],
  ['https: //github.com/a/b.git', ['https://github.com/a/b.git']],
  ['https://github. com/a/b', ['https://github.com/a/b']],
  ['[https://a.org/b] c', ['https://a.org/b']],
  ['https://a.org/README.md{here.}', ['https://a.org/README.md']],
  ['\\href{https://a.org/b}{our page}', ['https://a.org/b']],
  ['https://aka.ms/x https://klue.example.com', ['https://aka.ms/x', 'https://klue.example.com']],
  ['http://35.238.22.135:5000/ and http:// and https://', []],
  ['me@example.org/x, e.g. GPT-3.5, Node.js/Deno, al.We, ASP.NET/C#, wikipedia.org', []],
  ['javascript:alert(1) data:text/html,x ftp://a.org/b', []],
];

describe('addresses in a text', () => {
  for (const [text, urls] of found) {
    test(text, () =>
      assert.deepEqual(
        linksOf(findLinks(text)).map(({ url }) => url),
        urls,
      ),
    );
  }
});

test('the text around an address stays as it is', () => {
  assert.deepEqual(findLinks('See (https://a.org/b).'), [
    { type: 'text', value: 'See (' },
    {
      type: 'link',
      url: 'https://a.org/b',
      children: [{ type: 'text', value: 'https://a.org/b' }],
    },
    { type: 'text', value: ').' },
  ]);
});
