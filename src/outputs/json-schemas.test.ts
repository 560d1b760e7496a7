import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { bare, known } from '../../tests/lib/example-papers.ts';
import { cslJson } from './csl.ts';
import { collectionJson, jsonSchemas, schemaMeaning, schemaNames } from './records.ts';

const addressOf = (name: string) => `https://x.example/schemas/${name}.json`;
const schemas = jsonSchemas(addressOf, ['method', 'survey']);
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const isValid = (name: string, value: unknown) => ajv.validate(addressOf(name), value);

test('each schema has an absolute address, its version and what it means', () => {
  for (const name of schemaNames) {
    const { $schema, $id } = schemas[name] as Record<string, unknown>;
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal($id, addressOf(name));
    assert.ok(schemaMeaning(name), name);
    assert.ok(ajv.getSchema(addressOf(name)), name);
  }
});

test('a paper as CSL-JSON is valid, whatever is known of it', () => {
  for (const paper of [known, bare, { ...known, venue: null, venueYear: null }])
    assert.ok(isValid('csl', JSON.parse(cslJson([paper]))), ajv.errorsText());
});

test('what the files never hold is refused', () => {
  const [item] = JSON.parse(cslJson([known]));
  const wrong: unknown[] = [
    item,
    [{ ...item, title: '' }],
    [{ ...item, colour: 'red' }],
    [{ ...item, issued: { 'date-parts': [[2024, 13]] } }],
    [{ ...item, author: [{ family: 'Example', literal: 'Example' }] }],
    [{ ...item, custom: { ...item.custom, digestDetails: [{ id: 'a' }] } }],
  ];
  for (const value of wrong) assert.ok(!isValid('csl', value), JSON.stringify(value).slice(0, 80));
});

test('a kind is one of those of the site or null, and any where there are none', () => {
  assert.ok(!isValid('paper', { ...known, kind: 'novel' }));
  assert.ok(isValid('paper', { ...known, kind: null }), ajv.errorsText());
  assert.ok(isValid('paper', { ...known, kindName: 'a way' }), ajv.errorsText());
  const [item] = JSON.parse(cslJson([{ ...known, kind: null }]));
  assert.ok(isValid('csl-item', item), ajv.errorsText());
  assert.doesNotMatch(JSON.stringify(jsonSchemas(addressOf, [])), /"enum":\[\]/);
});

test('one record is a file, a part of a list and a part of the index alike', () => {
  const $schema = addressOf('paper');
  assert.ok(isValid('paper', { $schema, ...known }), ajv.errorsText());
  const head = {
    $schema,
    type: 'digest',
    url: 'https://x.example/',
    title: 'All',
    description: null,
    date: null,
  } as const;
  const collection = (type: 'digest' | 'topic') =>
    JSON.parse(collectionJson({ ...head, type }, [known, bare]));
  assert.ok(isValid('collection', { ...head, papers: [known, bare] }), ajv.errorsText());
  assert.ok(isValid('collection', collection('digest')), ajv.errorsText());
  assert.ok(isValid('collection', collection('topic')), ajv.errorsText());
  assert.deepEqual(collection('topic').papers[0], {
    slug: known.slug,
    key: known.key,
    title: known.title,
    url: known.url,
    record: known.url.replace(/\/$/, '.json'),
  });
  assert.ok(isValid('api-papers', { papers: [known, bare] }), ajv.errorsText());
  assert.ok(!isValid('api-papers', { papers: [{ ...known, published: 'March 2024' }] }));
});
