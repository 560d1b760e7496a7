import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { llmsTxt } from './llms-txt.ts';

const text = llmsTxt(
  'Example',
  'What # was read.',
  ['A *note*.'],
  [
    {
      title: 'Digests',
      links: [
        { name: 'A [day] & <more>', url: 'https://x.example/digests/a.md', note: '3 papers' },
        { name: 'Another', url: 'https://x.example/digests/b.md' },
      ],
    },
    { title: 'Empty', links: [] },
  ],
);

test('it is a title, a summary, notes and lists of links', () => {
  assert.deepEqual(
    fromMarkdown(text).children.map((node) =>
      node.type === 'heading' ? `heading ${node.depth}` : node.type,
    ),
    ['heading 1', 'blockquote', 'paragraph', 'heading 2', 'list'],
  );
});

test('no name is markup, and a reader that looks for addresses finds them', () => {
  const [list] = fromMarkdown(text).children.slice(-1);
  assert.ok(list?.type === 'list');
  const [paragraph] = list.children[0]?.children ?? [];
  assert.ok(paragraph?.type === 'paragraph');
  const [link, note] = paragraph.children;
  assert.ok(link?.type === 'link' && link.children[0]?.type === 'text');
  assert.equal(link.children[0].value, 'A [day] & <more>');
  assert.ok(note?.type === 'text' && note.value === ': 3 papers');
  assert.match(text, /\]\(https:\/\/x\.example\/digests\/a\.md\): 3 papers$/m);
});
