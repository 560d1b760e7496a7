import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import type { Paper } from '../model/paper.ts';
import { inItsLanguage } from './in-its-language.ts';

const paperIn = (language: string) => ({ language }) as Paper;

test('a text of a paper is marked where its language is not that of the interface', () => {
  assert.deepEqual(inItsLanguage('Words of English', paperIn('en')), {});
  assert.deepEqual(inItsLanguage('Worte auf Deutsch', paperIn('de')), { lang: 'de' });
});

test('under a German interface an English title is marked, though most papers are in English', async () => {
  const german = await importWithGermanTexts('./in-its-language.ts');
  assert.deepEqual(german.inItsLanguage('Words of English', paperIn('en')), { lang: 'en' });
  assert.deepEqual(german.inItsLanguage('Worte auf Deutsch', paperIn('de')), {});
});

/** The module anew, with German texts in place of the English ones. */
async function importWithGermanTexts(
  path: string,
): Promise<{ inItsLanguage: typeof inItsLanguage }> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      context.parentURL?.endsWith('?german') && specifier.endsWith('/texts.ts')
        ? next(specifier.replace('texts.ts', 'de.ts'), context)
        : next(specifier, context),
  });
  try {
    return await import(`${path}?german`);
  } finally {
    hooks.deregister();
  }
}
