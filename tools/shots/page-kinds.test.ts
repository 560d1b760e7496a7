import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pageKinds } from './page-kinds.ts';

const paper = { slug: 'one', title: 'One', brief: 'Brief.', abstract: null, kind: 'method' };
const files: Record<string, string> = {
  'api/papers.json': JSON.stringify({ papers: [{ ...paper, authors: [], published: null }] }),
  'api/digests.json': JSON.stringify({ digests: [{ id: 'day', date: null, papers: ['one'] }] }),
  'api/topics.json': JSON.stringify({ topics: [{ slug: 'empty', papers: [] }] }),
  'index.html': '',
  'papers/one/index.html': '<math></math>',
  'digests/day/index.html': '',
  'authors/index.html': '<a href="/base/authors/ada-example/">Ada Example</a>',
  'authors/ada-example/index.html': '',
  'compare/index.html': '',
};

test('kinds of pages are found in what a site has, and those it lacks are left out', () => {
  const out = mkdtempSync(join(tmpdir(), 'page-kinds-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), text);
    }
    const found = Object.fromEntries(pageKinds(out).map(({ name, path }) => [name, path]));
    assert.equal(found['paper with brief'], '/papers/one/');
    assert.equal(found['paper with maths'], '/papers/one/');
    assert.equal(found['paper with abstract'], undefined);
    assert.equal(found['digest'], '/digests/day/');
    assert.equal(found['digest, page 2'], undefined);
    assert.equal(found['topic'], undefined);
    assert.equal(found['author'], '/authors/ada-example/');
    assert.equal(found['compare'], '/compare/?papers=one');
    assert.equal(found['map'], undefined);
  } finally {
    rmSync(out, { recursive: true });
  }
});
