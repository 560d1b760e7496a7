import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf } from './places.ts';

test('only the own dumps alone are written to the own content', () => {
  assert.equal(placesOf({}).content, 'content');
  assert.equal(placesOf({ dumps: ['content/dumps/'] }).content, 'content');
  assert.equal(placesOf({ dumps: ['elsewhere'] }).content, '.cache/content');
  assert.equal(placesOf({ dumps: ['content/dumps', 'elsewhere'] }).content, '.cache/content');
  assert.equal(placesOf({ dumps: ['elsewhere'], content: 'there' }).content, 'there');
});

test('a vocabulary beside the first folder of dumps goes before that of the repository', () => {
  const { topics, identifiers, kinds } = placesOf({ dumps: ['tests/fixture-site/dumps'] });
  assert.equal(topics, 'tests/fixture-site/topics');
  assert.equal(identifiers, 'tests/fixture-site/identifiers.tsv');
  assert.equal(kinds, 'content/kinds.yaml');
});

test('what is said of single papers stands beside one of the folders of dumps, in whatever order they are', () => {
  const both = ['elsewhere/dumps', 'tests/fixture-site/dumps'];
  for (const dumps of [both, both.toReversed()])
    assert.equal(placesOf({ dumps }).papers, 'tests/fixture-site/papers.yaml');
  assert.equal(placesOf({ dumps: ['elsewhere/dumps'] }).papers, 'elsewhere/papers.yaml');
});
