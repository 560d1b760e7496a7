import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml, escapeTex } from './escape.ts';
import { type Inline, type Link, linksOf, text, toPlain } from './rich-text.ts';

const maths: Inline = { type: 'inlineMath', value: 'N_E', data: { plain: 'Nₑ' } };

function link(url: string): Link {
  return { type: 'link', url, children: [text(url)] };
}

test('the plain rendering joins what every node shows', () => {
  const rich: Inline[] = [text('of '), maths, text(' '), { type: 'strong', children: [text('X')] }];
  assert.equal(toPlain(rich), 'of Nₑ X');
});

test('HTML escapes text and attributes', () => {
  assert.equal(escapeHtml('<b> & "x"'), '&lt;b&gt; &amp; &quot;x&quot;');
});

test('TeX shows every special character as it is, and its braces stay in balance', () => {
  assert.equal(escapeTex('50% & $1 #2 a_b'), '50\\% \\& \\$1 \\#2 a\\_b');
  assert.equal(escapeTex('~^\\'), '\\textasciitilde{}\\textasciicircum{}\\textbackslash{}');
  assert.equal(escapeTex('{'), '\\textbraceleft{}');
});

test('each address is named once, and code hosts count as code', () => {
  const rich = [
    link('https://github.com/a/b'),
    { type: 'emphasis', children: [link('https://www.GitHub.com/a/b.git/')] } as const,
    link('https://a.github.io/b'),
    link('https://github.com'),
    link('https://anonymous.4open.science/r/x/README.md'),
    link('https://huggingface.co/a/b'),
  ] as Inline[];
  assert.deepEqual(linksOf(rich), [
    { url: 'https://github.com/a/b', code: true },
    { url: 'https://a.github.io/b', code: false },
    { url: 'https://github.com', code: false },
    { url: 'https://anonymous.4open.science/r/x/README.md', code: true },
    { url: 'https://huggingface.co/a/b', code: false },
  ]);
});
