import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as de from './de.ts';
import { emailMoreAuthors, emailMoreOnSite, listFilterAll, listFilterShown } from './de.ts';
import * as en from './en.ts';

test('the German of one thing and of several is inflected', () => {
  assert.equal(emailMoreAuthors('Ada, Bo, Cleo', 1), 'Ada, Bo, Cleo und eine weitere Person');
  assert.equal(emailMoreAuthors('Ada, Bo, Cleo', 4), 'Ada, Bo, Cleo und 4 weitere');
  assert.equal(emailMoreOnSite(1), '1 weiterer Aufsatz auf der Website');
  assert.equal(emailMoreOnSite(1200), '1.200 weitere Aufsätze auf der Website');
  assert.equal(listFilterAll(1), 'Der einzige Aufsatz.');
  assert.equal(listFilterShown(1, 1), '1 von 1 Aufsatz.');
  assert.equal(listFilterShown(0, 8), '0 von 8 Aufsätzen.');
});

test('one paper is not called papers, in either language', () => {
  assert.deepEqual([1, 2].map(en.listPapersHeard), ['paper', 'papers']);
  assert.deepEqual([1, 2].map(de.listPapersHeard), ['Aufsatz', 'Aufsätze']);
});

test('a sentence names topics and kinds where there are some, in either language', () => {
  const names = ['publishedLeadTrends', 'trendsDescription', 'aboutDescription'] as const;
  const more = ['comparePageDescription', 'comparePageLead', 'dataPageMachinesNew'] as const;
  for (const texts of [en, de])
    for (const name of [...names, ...more]) {
      const says = (hasTopics: boolean, hasKinds: boolean) => {
        const text = texts[name](hasTopics, hasKinds);
        return [/topic|Them/.test(text), /\bkind|\bArt/.test(text)];
      };
      assert.deepEqual(says(false, false), [false, false], name);
      assert.deepEqual(says(false, true), [false, true], name);
      assert.equal(says(true, false)[0], true, name);
    }
});

test('the description of an undated digest without a line ends with its full stop', () => {
  assert.equal(en.digestPageDescription('Tides', 3, null, ''), 'Tides: 3 papers, undated.');
  assert.equal(de.digestPageDescription('Tiden', 3, null, ''), 'Tiden: 3 Aufsätze, ohne Datum.');
});

test('a search is narrowed by what the site has, in either language', () => {
  assert.match(en.aboutSearchHow(false, false, false), /results by digest\. /);
  assert.match(en.aboutSearchHow(true, true, true), /by topic, kind, digest and code\. /);
  assert.match(de.aboutSearchHow(false, true, false), /nach Art und Übersicht eingrenzen/);
});
