import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as german from './de.ts';
import * as english from './en.ts';

// Types are compared, too: a text that lacks in one of them, or takes other values, is an error of the types.
const translations: Record<
  string,
  { [Name in keyof typeof english]: Widened<(typeof english)[Name]> }
> = {
  de: german,
};
type Widened<Text> = Text extends (...values: infer Values) => string
  ? (...values: Values) => string
  : string;

test('a translation has every text of the interface, of the same kind, and no other', () => {
  for (const [language, texts] of Object.entries(translations)) {
    assert.deepEqual(Object.keys(texts).sort(), Object.keys(english).sort(), language);
    for (const [name, text] of Object.entries(english))
      assert.equal(typeof texts[name as keyof typeof english], typeof text, `${language}: ${name}`);
  }
});

test('each translation says in which language it is', () => {
  for (const [language, texts] of Object.entries(translations))
    assert.equal(texts.language, language);
});
