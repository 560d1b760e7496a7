import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transform } from '@astrojs/compiler-rs';
import { textsModule } from '../../src/integrations/texts.ts';
import { replaceable } from '../../src/model/site-settings.ts';

import { allBlocks, readPages } from './blocks.ts';

const blocksIn = (name: RegExp) => allBlocks().filter(({ file }) => file && name.test(file));
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

for (const { place, text } of blocksIn(/\.astro$/))
  test(`${place}: the component compiles, and what it takes from Offprint is there`, () => {
    const errors = transform(text, {}).diagnostics.filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
    for (const [, path = ''] of text.matchAll(/'offprint(\/[\w/]+\.astro)'/g)) {
      const name = /^\/components\/(\w+)\.astro$/.exec(path)?.[1];
      const isExported = exports[`.${path.replace(/[^/]+$/, '*')}`] !== undefined;
      assert.ok(name ? replaceable.some((one) => one === name) : isExported, path);
      assert.ok(existsSync(`src${path}`), path);
    }
  });

for (const { place, text } of blocksIn(/^src\/texts\.ts$/))
  test(`${place}: the texts are texts of the interface, of the same types`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-texts-'));
    t.after(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'src'));
    const file = join(folder, 'src/texts.ts');
    writeFileSync(file, text);
    await textsModule(folder, 'en');
    const own = await textsIn(file);
    const english = await textsIn('src/texts/en.ts');
    for (const [name, value] of Object.entries(own))
      assert.equal(typeof value, typeof english[name], name);
  });

for (const { place, text } of blocksIn(/^src\/content\.config\.ts$/))
  test(`${place}: the collections are where the package has them`, () => {
    const [, path = ''] = /from 'offprint(\/\w+)'/.exec(text) ?? [];
    assert.ok(exports[`.${path}`], path);
  });

const tokens = (text: string): string[] => text.match(/(?<=^\s*)--[\w-]+(?=:)/gm) ?? [];
const [root = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('}');
for (const { place, text } of blocksIn(/\.css$/))
  test(`${place}: the tokens are Offprint’s`, () => {
    assert.ok(tokens(text).length > 0);
    for (const token of tokens(text)) assert.ok(tokens(root).includes(token), token);
  });

const page = readPages().get('override.md') ?? '';
const firstCells = [...page.matchAll(/^\| `([^|`]*)`(?: … `([^|`]*)`)? \|/gm)];

test('the page about overriding names each token and each component that stays', () => {
  const named = firstCells.flatMap(([, first = '', last]) =>
    last ? tokens(root).filter((token) => token >= first && token <= last) : first,
  );
  assert.deepEqual(named.sort(), [...tokens(root), ...replaceable].sort());
});

async function textsIn(file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(file).href);
}
