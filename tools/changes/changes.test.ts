import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesMarkdown, compareCollections } from './changes.ts';

const paper = (title: string, kind = 'method', body = 'Text.') =>
  `---\ntitle: ${JSON.stringify(title)}\nkind: ${kind}\ntopics:\n  - slug: stars\n---\n${body}\n`;
const none = { added: [], changed: [], removed: [] };
const papersOf = (before: [string, string][], after: [string, string][]) =>
  compareCollections('papers', new Map(before), new Map(after));

test('what is new, changed and gone is told apart, with the facts that differ', () => {
  const changes = papersOf(
    [
      ['papers/a.md', paper('A')],
      ['papers/b.md', paper('B')],
      ['papers/c.md', paper('C')],
      ['digests/x.md', '---\nlabel: X\n---\n'],
    ],
    [
      ['papers/a.md', paper('A')],
      ['papers/b.md', paper('B', 'survey', 'Other text.')],
      ['papers/d.md', paper('D')],
    ],
  );
  assert.deepEqual(
    changes.added.map(({ id }) => id),
    ['d'],
  );
  assert.deepEqual(
    changes.removed.map(({ id }) => id),
    ['c'],
  );
  assert.deepEqual(
    changes.changed.map(({ after, what }) => [after.id, what]),
    [['b', ['kind', 'text']]],
  );
});

test('a title cannot become markup, and each paper stands with its address', () => {
  const papers = papersOf([], [['papers/x.md', paper('<img src=x> [a](b) *c* `d`')]]);
  const markdown = changesMarkdown({ papers, digests: none, findings: [] });
  assert.match(markdown, /Papers: 1 new, 0 changed, 0 gone\./);
  const title = '\\<img src=x> \\[a]\\(b) \\*c\\* \\`d\\`';
  assert.ok(markdown.endsWith(`- ${title}, at \`/papers/x/\`; method, stars\n`), markdown);
});

test('of many papers the first are named and the others counted', () => {
  const many = Array.from({ length: 53 }, (_, number): [string, string] => [
    `papers/p${number}.md`,
    paper(`P${number}`),
  ]);
  const markdown = changesMarkdown({ papers: papersOf([], many), digests: none, findings: [] });
  assert.equal(markdown.match(/^- P/gm)?.length, 50);
  assert.match(markdown, /^- … and 3 more$/m);
});
