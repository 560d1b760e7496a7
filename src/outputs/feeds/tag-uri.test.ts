import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagStart, tagUri } from './tag-uri.ts';

test('a tag URI joins the entity and what it calls the thing', () => {
  assert.equal(tagUri('lab.example,2025-03', 'digest/x'), 'tag:lab.example,2025-03:digest/x');
});

const starts: [entity: string, day: string][] = [
  ['lab.example,2025', '2025-01-01'],
  ['lab.example,2025-03', '2025-03-01'],
  ['ada@lab.example,2025-03-11', '2025-03-11'],
];
for (const [entity, day] of starts) {
  test(`${entity} names things since ${day}`, () => assert.equal(tagStart(entity), day));
}

for (const entity of [
  'lab.example',
  'Lab.example,2025',
  'https://lab.example,2025',
  'lab,25',
  '',
]) {
  test(`“${entity}” names nothing, and the message says what to write`, () => {
    assert.throws(() => tagUri(entity, 'x'), /feedEntity in src\/site\.config\.ts/);
  });
}
