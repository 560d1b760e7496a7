import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsIn, readModules } from './read-modules.ts';
import { breaches, circles, rooms } from './rooms.ts';

const modules = readModules();

test('every module imports only what its room may', () => {
  assert.deepEqual(
    breaches(modules).map(({ file, imported, reason }) => `${file} → ${imported}: ${reason}`),
    [],
  );
});

test('no modules import each other in a circle, types included', () => {
  assert.deepEqual(circles(modules), []);
});

/** One import for each room that it must not have, and a file of the room. */
const planted: Record<string, [file: string, imported: string]> = {
  settings: ['src/site.config.ts', 'src/text/words.ts'],
  model: ['src/model/planted.ts', 'src/text/words.ts'],
  text: ['src/text/planted.ts', 'node:fs'],
  ingest: ['src/ingest/planted.ts', 'src/store/papers.ts'],
  store: ['src/store/planted.ts', 'src/outputs/bibtex.ts'],
  outputs: ['src/outputs/planted.ts', 'astro:content'],
  'search ui': ['src/search/ui/planted.ts', 'node:path'],
  search: ['src/search/planted.ts', 'src/search/ui/planted.ts'],
  browser: ['src/features/map/planted.client.ts', 'node:fs'],
  features: ['src/features/map/Planted.astro', 'src/features/trends/Trend.astro'],
  components: ['src/components/Planted.astro', 'src/store/papers.ts'],
  layouts: ['src/layouts/Planted.astro', 'src/outputs/bibtex.ts'],
  styles: ['src/styles/planted.ts', 'src/pages/index.astro'],
  pages: ['src/pages/planted.astro', 'src/ingest/ingest.ts'],
  node: ['src/node/planted.ts', 'src/store/papers.ts'],
  integrations: ['src/integrations/planted.ts', 'scripts/build.ts'],
  tools: ['tools/pack/planted.ts', 'tools/send/planted.ts'],
  scripts: ['scripts/planted.ts', 'scripts/build.ts'],
};

for (const { name } of rooms) {
  test(`a planted breach is found in ${name}`, () => {
    const [file, imported] = planted[name] ?? ['', ''];
    assert.equal(breaches([{ file, imports: [imported] }]).length, 1);
  });
}

test('a file outside of all rooms is a breach', () => {
  assert.equal(breaches([{ file: 'src/attic/old.ts', imports: [] }]).length, 1);
});

test('circles are found through types and over several files', () => {
  const circle = [
    { file: 'a.ts', imports: ['b.ts'] },
    { file: 'b.ts', imports: ['c.ts'] },
    { file: 'c.ts', imports: ['a.ts'] },
  ];
  assert.deepEqual(circles(circle), [['a.ts', 'b.ts', 'c.ts']]);
});

test('imports of fences, scripts, types and dynamic imports of an .astro file are read', () => {
  const source = `---
import type { A } from './a.ts';
import B from './B.astro';
const c = await import('./c.ts');
---
<p>import x from './not.ts'</p>
<script>
  import './d.client.ts';
</script>
<style>@import './e.css';</style>`;
  assert.deepEqual(importsIn('x.astro', source), [
    './a.ts',
    './B.astro',
    './c.ts',
    './d.client.ts',
  ]);
});
