import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestsSchema } from './digests-schema.ts';
import { settingsFor } from './settings-for.ts';

const config = digestsSchema.parse({
  defaults: { year: 2025, text: 'brief' },
  digests: {
    'a.txt': { id: 'spring', year: 2024, text: 'abstract' },
    'Prés.txt': { id: 'meadows' },
  },
  papers: {},
});

test("a dump's own settings win over the defaults", () => {
  assert.deepEqual(settingsFor(config, 'a.txt'), {
    digest: 'spring',
    date: undefined,
    year: 2024,
    ownYear: true,
    label: null,
    description: null,
    textKind: 'abstract',
  });
  assert.equal(settingsFor(config, 'b.txt').textKind, 'brief');
  assert.equal(settingsFor(config, 'b.txt').year, 2025);
});

test('a name with its accents decomposed is the same name', () => {
  assert.equal(settingsFor(config, 'Prés.txt'.normalize('NFD')).digest, 'meadows');
});

const ids: [file: string, id: string][] = [
  ['2025-03-11.txt', '2025-03-11'],
  ['My Été_Dump (2).TXT', 'my-ete-dump-2'],
  ['constructor', 'constructor'],
  ['雨.txt', ''],
];

test('an id is made from the name of the file', () => {
  for (const [file, id] of ids) assert.equal(settingsFor(config, file).digest, id);
});
