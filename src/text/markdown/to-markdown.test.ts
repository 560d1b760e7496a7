import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import remarkMath from 'remark-math';
import { unified } from 'unified';
import { type RichText, text } from '../rich-text.ts';
import { toMarkdown } from './to-markdown.ts';

/** What remark-math adds to the parser, under names that its types leave out. */
const mathData = unified().use(remarkMath).freeze().data() as Record<string, unknown>;
const astro = await createMarkdownProcessor({
  gfm: false,
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [remarkMath],
});

const pieces = [
  '<script>alert(1)</script>',
  '{expr}',
  '{1 + 1}',
  '$',
  '$x$',
  '$$',
  '*',
  '**bold**',
  '_',
  '_em_',
  '`',
  '``code``',
  '&amp;',
  '&#42;',
  '&',
  '-->',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<?php',
  '# ',
  '#',
  '1. ',
  '2) ',
  '+ ',
  '- ',
  '* ',
  '> ',
  '=== ',
  '---',
  '***',
  '| a | b |',
  '|',
  '~',
  '~~out~~',
  '[link](https://example.org)',
  '[^1]',
  '[x]',
  '![',
  'http://35.238.22.135:5000/',
  'https://example.org',
  'www.example.org',
  'me@example.org',
  '\\',
  '\\*',
  ':::',
  'a',
  'Word',
  ' ',
  ' and ',
  '“',
  '×',
  'é',
  '!',
  '(',
  ')',
  '"',
  "'",
  '~10%',
  '<projektor>',
  'C_*',
  '<a@b.cd>',
  '<https://x.y>',
];
const line = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme-ascii', maxLength: 6 })),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim());

test('text written as Markdown reads back as the same text, whatever it holds', () => {
  fc.assert(
    fc.property(line, (value) => assert.equal(plainAfter([text(value)]), value)),
    { numRuns: 2000, seed: 7 },
  );
});

test("Astro's reader finds no markup in the text either", async () => {
  await fc.assert(
    fc.asyncProperty(line, async (value) => {
      const { code } = await astro.render(toMarkdown([text(value)]));
      const paragraph =
        value === '' ? '' : `<p>${value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')}</p>`;
      assert.equal(code.trim(), paragraph);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('nodes of every kind come back with their content', () => {
  const rich: RichText = [
    text('We call it '),
    { type: 'strong', children: [text('A*')] },
    text(', '),
    { type: 'emphasis', children: [text('a_b')] },
    text(' of '),
    { type: 'inlineMath', value: 'R^{d_y}', data: { plain: 'R^(d_y)' } },
    text('; see '),
    { type: 'link', url: 'https://example.org/a_b', children: [text('example.org/a_b')] },
    text('.'),
  ];
  assert.equal(plainAfter(rich), 'We call it A*, a_b of R^{d_y}; see example.org/a_b.');
});

function plainAfter(rich: RichText): string {
  const tree = fromMarkdown(toMarkdown(rich), {
    extensions: mathData.micromarkExtensions,
    mdastExtensions: mathData.fromMarkdownExtensions,
  } as Parameters<typeof fromMarkdown>[1]);
  assert.ok(tree.children.length <= 1);
  return plain(tree);
}

/** Fails on a node that plain text must not become. */
function plain(node: Nodes): string {
  if ('children' in node) return node.children.map(plain).join('');
  assert.ok(node.type === 'text' || node.type === 'inlineMath', node.type);
  return node.value;
}
