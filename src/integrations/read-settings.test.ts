import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteSettings } from '../model/site-settings.ts';
import { readSettings } from './read-settings.ts';

const least = { title: 'Furrow & Field', feedEntity: 'furrow.example,2026' };
const message = (given: object) => {
  try {
    readSettings({ ...least, ...given } as SiteSettings);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test('two options are enough, and the others have their usual values', () => {
  const { title, language, pageSize, components } = readSettings(least);
  assert.deepEqual([title, language, pageSize, components], ['Furrow & Field', 'en', 50, {}]);
});

for (const [name, given, said] of [
  ['a mistyped option', { tilte: 'A' }, /There is no `tilte`\. Is `title` meant\?/],
  [
    'a mistyped component',
    { components: { Foter: './a.astro' } },
    /`components\.Foter`\. Is `Footer` meant\?/,
  ],
  [
    'a mistyped part of an option',
    { briefsLicence: { nam: 'A', name: 'A', url: 'https://a.example' } },
    /`briefsLicence\.nam`\. Is `name` meant/,
  ],
  [
    'an option that is missing',
    { title: undefined },
    /`title`: .*expected string, received undefined.*\n {4}The name of the site/s,
  ],
  [
    'a language that is none',
    { language: 'Deutsch, bitte' },
    /`language`: Expected a language as BCP 47 has it/,
  ],
  [
    'an entity of feeds without a year',
    { feedEntity: 'furrow.example' },
    /`feedEntity`: Expected a domain/,
  ],
  ['several at once', { pageSize: 0, feedSize: 'ten' }, /`pageSize`.*`feedSize`/s],
] as const)
  test(`${name} is told in words`, () => assert.match(message(given), said));
