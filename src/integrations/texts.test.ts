import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { interfaceLanguage, textsModule } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-texts-'));
after(() => rmSync(folder, { recursive: true }));

/** A site whose owner has these texts. */
function siteWith(name: string, texts: string): string {
  const root = join(folder, name);
  mkdirSync(join(root, 'src'), { recursive: true });
  writeFileSync(join(root, 'src/texts.ts'), texts);
  return root;
}

/** From which file, by the end of its path, a text comes. */
async function sourceOf(text: string, root: string, language: string): Promise<string | undefined> {
  const lines = (await textsModule(root, language)).split('\n');
  return lines.find((line) => line.split(/[ ,]+/).includes(text))?.match(/[^/]+(?="; *$|";$)/)?.[0];
}

test('a text comes from the owner, else from the language of the site, else in English', async () => {
  const root = siteWith('some', "export const skipToContent: string = 'Zum Acker';\n");
  assert.equal(await sourceOf('skipToContent', root, 'de-AT'), 'texts.ts');
  assert.equal(await sourceOf('themeDark', root, 'de-AT'), 'de.ts');
  assert.equal(await sourceOf('themeDark', root, 'fr'), 'en.ts');
});

test('the interface tells the language that it speaks, and not that of the papers', async () => {
  const none = join(folder, 'none');
  assert.equal(await interfaceLanguage(none, 'de'), 'de');
  assert.equal(await interfaceLanguage(none, 'fr'), 'en');
  assert.equal(
    await interfaceLanguage(siteWith('all', "export const language = 'fr';\n"), 'fr'),
    'fr',
  );
});

test('a text that the interface does not have is told with the nearest one', async () => {
  const root = siteWith('mistyped', "export const skipToContnt = 'Zum Acker';\n");
  await assert.rejects(textsModule(root, 'en'), /`skipToContnt`.*nearest is `skipToContent`/s);
});
