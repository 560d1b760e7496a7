import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { rehypeBoundSigns, rehypeGistMarks } from './rehype-paper.ts';

function marked(html: string, gist: string[]): string {
  const tree: Root = fromHtml(html, { fragment: true });
  const file = new VFile();
  file.data.astro = { frontmatter: { gist } };
  rehypeGistMarks()(tree, file);
  return toHtml(tree);
}

test('the sentences of the gist are marked where they stand', () => {
  assert.equal(
    marked('<p>One. Two. Three. Four.</p>', ['Two.', 'Four.']),
    '<p>One. <mark class="gist">Two.</mark> Three. <mark class="gist">Four.</mark></p>',
  );
});

test('a sentence is marked through a link', () => {
  assert.equal(
    marked('<p>One. See <a href="https://x.example/">x</a> now.</p>', ['See x now.']),
    '<p>One. <mark class="gist">See </mark><a href="https://x.example/"><mark class="gist">x</mark></a><mark class="gist"> now.</mark></p>',
  );
});

test('a sentence that the text does not hold changes nothing', () => {
  assert.equal(marked('<p>One. Two.</p>', ['Three.']), '<p>One. Two.</p>');
});

test('no line ends between § or ± and their numbers', () => {
  const tree: Root = fromHtml('<p>In § 3 we see 5% ± 2 and a ± b.</p>', { fragment: true });
  rehypeBoundSigns()(tree);
  assert.equal(
    toHtml(tree).replaceAll('&nbsp;', '_').replaceAll('&#xA0;', '_').replaceAll('\u00a0', '_'),
    '<p>In §_3 we see 5%_±_2 and a ± b.</p>',
  );
});
