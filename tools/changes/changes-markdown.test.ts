import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesMarkdown } from './changes-markdown.ts';
import { siteChanges } from './compare.ts';

const paper = (title: string, kind = 'method', body = 'Text.') =>
  `---\ntitle: ${JSON.stringify(title)}\nkind: ${kind}\ntopics:\n  - slug: stars\n---\n${body}\n`;
const changesOf = (before: [string, string][], after: [string, string][]) =>
  siteChanges(new Map(before), new Map(after), { isHidden: () => false, findings: [] });

test('what is new, changed and gone is told apart, with the facts that differ', () => {
  const { papers: changes } = changesOf(
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
  const title = '<img src=x> [a](b) *c* `d`';
  const markdown = changesMarkdown(changesOf([], [['papers/x.md', paper(title)]]));
  assert.match(markdown, /Papers: 1 new, 0 changed, 0 gone\./);
  const escaped = '\\<img src=x> \\[a]\\(b) \\*c\\* \\`d\\`';
  assert.ok(markdown.endsWith(`- ${escaped}, at \`/papers/x/\`; method, stars\n`), markdown);
});

test('of many papers the first are named and the others counted', () => {
  const many = Array.from({ length: 53 }, (_, number): [string, string] => [
    `papers/p${number}.md`,
    paper(`P${number}`),
  ]);
  const markdown = changesMarkdown(changesOf([], many));
  assert.equal(markdown.match(/^- P/gm)?.length, 50);
  assert.match(markdown, /^- … and 3 more$/m);
});

test('citation keys that change are named, old and new', () => {
  const keyed = (key: string) => paper('A').replace('kind:', `key: ${key}\nkind:`);
  const before: [string, string][] = [['papers/a.md', keyed('roe2024')]];
  const markdown = changesMarkdown(changesOf(before, [['papers/a.md', keyed('roe2024a')]]));
  assert.match(markdown, /### Citation keys that change\n\n- A: `roe2024` becomes `roe2024a`/);
});
