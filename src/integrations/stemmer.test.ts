import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stemmerModule } from './stemmer.ts';

const stem = fileURLToPath(new URL('../search/stem.ts', import.meta.url));

/** The stemmer that the search of a site in a language has. */
async function stemmerOf(language: string) {
  const code = stemmerModule(language).load(stem);
  const [, name] = /from '(.+?)'/.exec(code ?? '') ?? [];
  const own = name && (await import(name));
  return own && { stem: own.stemmer, told: /stemLanguage = '(.+)'/.exec(code ?? '')?.[1] };
}

test('the search of a German site finds a word in another of its forms', async () => {
  const { stem, told } = await stemmerOf('de-AT');
  assert.equal(told, 'de');
  for (const form of ['vertrag', 'vertrage', 'vertragen', 'vertrages'])
    assert.equal(stem(form), 'vertrag');
});

test('every language that is offered has its stemmer', async () => {
  for (const language of languages) {
    const { stem, told } = await stemmerOf(language);
    assert.equal(told, language);
    assert.equal(typeof stem('2024'), 'string', language);
  }
});

const languages = 'ar da de el es fi fr ga hu hy id it lt ne nl no pt ro ru sr sv ta tr'.split(' ');

test('English and languages without a stemmer keep that of English, and no other module changes', () => {
  assert.equal(stemmerModule('en-GB').load(stem), null);
  assert.equal(stemmerModule('ja').load(stem), null);
  assert.equal(stemmerModule('de').load('/elsewhere/stem.ts'), null);
});
