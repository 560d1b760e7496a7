import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ingest } from '../../ingest.ts';

const trial = 'trial: { plural: Field trials, meaning: Plots sown and counted. }\n';
const advice = 'advice: { plural: Advice, meaning: What to do. }\n';

/** The ingest of one paper, with what digests.yaml says of it. */
function ingestOne(said: string, kinds: string | null) {
  const text = 'Barley after the Rain\n\nIt was sown late in the year, and most of it came up.\n';
  return ingest({
    folders: [
      {
        path: 'dumps',
        config: { path: 'dumps/digests.yaml', text: `papers:\n  Barley after the Rain: ${said}\n` },
        dumps: [{ path: 'dumps/a.txt', file: 'a.txt', bytes: new TextEncoder().encode(text) }],
      },
    ],
    topics: [],
    kinds: kinds === null ? null : { path: 'content/kinds.yaml', text: kinds },
    ...{ synonyms: null, field: null, identifiers: null, papers: null, fetched: null },
    addresses: [],
    language: 'en',
  });
}
const paperOf = (result: ReturnType<typeof ingestOne>) =>
  result.files.get('papers/barley-after-the-rain.md') ?? '';
const errorsOf = (result: ReturnType<typeof ingestOne>) =>
  result.diagnostics.filter(({ severity }) => severity === 'error');

test('a kind of the site is given to a paper by hand; without one its file names none', () => {
  const given = ingestOne('{ kind: advice }', trial + advice);
  assert.deepEqual(errorsOf(given), []);
  assert.match(paperOf(given), /^kind: advice$/m);
  assert.doesNotMatch(paperOf(ingestOne('{}', trial + advice)), /^kind:/m);
});

test('a kind that the site does not have is told with its line and the nearest one', () => {
  const [found] = errorsOf(ingestOne('{ kind: trail }', trial + advice));
  assert.deepEqual(
    [found?.rule, found?.file, found?.line, found?.actual, found?.expected],
    ['unknown-kind', 'dumps/digests.yaml', 2, 'trail', 'one of `trial`, `advice`'],
  );
  assert.match(found?.hint ?? '', /Did you mean `trial`\?/);
});

test('a kind given on a site without kinds is an error that says so', () => {
  const [found] = errorsOf(ingestOne('{ kind: survey }', null));
  assert.match(found?.expected ?? '', /^no kind/);
});

test('where the kinds cannot be read, that alone is told', () => {
  const errors = errorsOf(ingestOne('{ kind: advice }', `${trial}${advice}tests: 1\n`));
  assert.deepEqual(
    errors.map(({ file, line }) => [file, line]),
    [['content/kinds.yaml', 3]],
  );
});
