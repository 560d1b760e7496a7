import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontmatter } from 'astro/markdown';
import fc from 'fast-check';
import { frontMatter } from './front-matter.ts';

const read = (text: string) => parseFrontmatter(text).frontmatter;

const traps =
  '0o7 +0o7 0o1_7 017 0x1f 0b11 1_000 1e3 1.e3 12e03 .5 .inf -.INF .nan 190:20:30 yes No on off y n true null Null ~ = << 2025-01-01 2025-1-1 2025-01-01T10:00:00Z --- ... - ? : # ! & * @ ` % | > { [ " \''.split(
    ' ',
  );

test('a name, title or venue that reads like a number, a day, a truth or nothing stays a string', () => {
  for (const trap of traps) {
    const data = { title: trap, authors: [trap, `${trap} ${trap}`], topics: [{ slug: trap }] };
    assert.deepEqual(read(frontMatter(data)), data, trap);
  }
});

test('every string comes back from the front matter as it was', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...'0127bxoeE_+-.:~!&*#|>{}[],?@`"\'%\\ \n\tnuly'),
  });
  const text = fc.oneof(
    signs,
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'grapheme-ascii' }),
  );
  fc.assert(
    fc.property(text, text, (title, author) => {
      const data = { title, authors: [author], digests: [{ id: title, place: 1 }] };
      assert.deepEqual(read(frontMatter(data)), data);
    }),
    { numRuns: 2000, seed: 1 },
  );
});
