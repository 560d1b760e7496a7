import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { itsLanguage } from './its-language.client.ts';

function page(lang: string, papers?: string): void {
  const documentElement = { lang, dataset: papers ? { papers } : {} };
  Object.assign(globalThis, { document: { documentElement } });
}

after(() => Reflect.deleteProperty(globalThis, 'document'));

test('a paper of which no language is known has that of most papers, not that of the interface', () => {
  page('de', 'en');
  assert.deepEqual(itsLanguage('On Tides'), { lang: 'en' });
  assert.deepEqual(itsLanguage('Über Gezeiten', 'de'), {});
  page('en');
  assert.deepEqual(itsLanguage('On Tides'), {});
  assert.deepEqual(itsLanguage('Über Gezeiten', 'de'), { lang: 'de' });
});
