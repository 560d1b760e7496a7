import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

const text =
  'We describe a way of doing this and measure it on three farms. It costs half as much as before and loses nothing.';

/** For tests: the text of a dump of papers with such titles. */
export function dumpOf(titles: readonly string[]): string {
  return titles.map((title) => `${title}\n\n${text}\n\n`).join('');
}

/** For tests: the folder of a site with one dump, which is gone after the test. */
export function exampleSite(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-docs-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'content/dumps'), { recursive: true });
  const integration = new URL('../../src/integrations/offprint.ts', import.meta.url);
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import offprint from '${integration}';
export default {
  site: 'https://papers.example.org',
  integrations: [offprint({ title: 'Furrow & Field', feedEntity: 'papers.example.org,2026' })],
};\n`,
  );
  const titles = [
    'Cover Crops and the Price of Rain',
    'Cover Crops on Sandy Soil',
    'A Survey of Weeding Robots',
    'Weeding Robots between Rows',
  ];
  writeFileSync(join(folder, 'content/dumps/2026-03-11.txt'), dumpOf(titles));
  return folder;
}
