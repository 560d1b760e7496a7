import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familiesOf } from './family.ts';

test('families come in the order that is given, then as their topics come', () => {
  const names = ['Craft & matter', 'Sea & shore', 'Craft & matter', 'Logic'];
  assert.deepEqual(
    [...familiesOf(names, ['Sea & shore', 'Nobody’s'])],
    [
      ['family-1', { name: 'Sea & shore', slug: 'sea' }],
      ['family-2', { name: 'Craft & matter', slug: 'craft' }],
      ['family-3', { name: 'Logic', slug: 'logic' }],
    ],
  );
});

test('two families that begin alike have slugs of their own', () => {
  const slugs = [...familiesOf(['Cells & tissues', 'Cells & organs']).values()].map(
    ({ slug }) => slug,
  );
  assert.deepEqual(slugs, ['cells', 'cells-organs']);
});
