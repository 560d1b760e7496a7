import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type offprint from '../../src/integrations/offprint.ts';
import { readSettings } from '../../src/integrations/read-settings.ts';
import { type SiteSettings, siteSettingsSchema } from '../../src/model/site-settings.ts';
import { allBlocks, blocksOf, readPages } from './blocks.ts';

const blocks = allBlocks().filter(({ file }) => file === 'astro.config.mjs');
const required = { title: 'Furrow & Field', feedEntity: 'lab.example.org,2026' };

for (const { place, text } of blocks)
  test(`${place}: Offprint takes the settings`, async (t) => {
    const whole = text.includes('defineConfig') ? text : configWith(text);
    readSettings(await settingsIn(whole, t));
  });

test('a wrong setting in a block is told', async (t) => {
  const settings = await settingsIn(configWith('pagesize: 3,\n'), t);
  assert.throws(() => readSettings(settings), /Is `pageSize` meant/);
});

const page = readPages().get('settings.md') ?? '';
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section): [string, string] => [section.split('\n', 1)[0] ?? '', section]),
);

test('the page of settings has a section for each option, and for no other', () => {
  assert.deepEqual([...sections.keys()].sort(), Object.keys(siteSettingsSchema.shape).sort());
});

test('each section shows the option and its default', () => {
  const defaults = siteSettingsSchema.parse(required);
  for (const [name, section] of sections) {
    const [example] = blocksOf('settings.md', section);
    assert.match(example?.text ?? '', new RegExp(`^${name}: `), name);
    const usual = /^Default: `(.*?)`/m.exec(section)?.[1];
    if (name in required) assert.match(section, /^Required\. /m);
    else assert.equal(usual, JSON.stringify(defaults[name as keyof SiteSettings]), name);
  }
});

/** An `astro.config.mjs` with some more options of `offprint()`, as they stand between its braces. */
function configWith(options: string): string {
  return `import { defineConfig } from 'astro/config';
import offprint from 'offprint';
export default defineConfig({ integrations: [offprint({ ...${JSON.stringify(required)}, ${options} })] });`;
}

/** The options that an `astro.config.mjs` gives to the integration. */
async function settingsIn(text: string, t: TestContext): Promise<SiteSettings> {
  mkdirSync('.cache/docs', { recursive: true });
  // In here, so that it finds Astro.
  const folder = mkdtempSync('.cache/docs/settings-');
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'astro.config.mjs');
  const source = new URL('../../src/integrations/offprint.ts', import.meta.url);
  writeFileSync(file, text.replace("from 'offprint'", `from '${source}'`));
  const { default: config } = await import(pathToFileURL(file).href);
  const [found]: ReturnType<typeof offprint>[] = config.integrations;
  assert.equal(found?.name, 'offprint');
  return found?.settings as SiteSettings;
}
