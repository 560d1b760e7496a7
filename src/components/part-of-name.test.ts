import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexParts } from '../text/index-parts.ts';
import { letterOf, personName, personSlug, sortingName } from '../text/names.ts';
import { partOfName } from './part-of-name.ts';

const given = ['Wei', 'Wen', 'Ada', 'Łucja', 'Bo C.', 'Zoë', 'Anna Maria', 'J.'];
const family = ['Wang', 'Wu', 'Weber', 'Wright', 'Świątek', 'Wen', 'de Wit', 'Wu Tanaka', 'Wüst'];

for (const most of [2, 5, 20])
  test(`a name finds its part by its address, where parts have at most ${most} names`, () => {
    const names = given.flatMap((first) => family.map((last) => `${first} ${last}`));
    const ofLetter = names.filter((name) => letterOf(name) === 'w');
    assert.ok(ofLetter.length > 40);
    const parts = indexParts('w', ofLetter, sortingName, most);
    const slugs = [...parts.keys()];
    for (const [part, members] of parts)
      for (const name of members)
        assert.equal(partOfName(personSlug(personName(name)), slugs), part, name);
  });

test('a name that is in no part leads nowhere', () => {
  assert.equal(partOfName('ada-example', ['wa', 'wu']), null);
});
