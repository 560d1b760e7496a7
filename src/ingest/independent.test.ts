import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { paperFileSchema } from '../model/collections.ts';
import { fittingField } from './enrich/terms/fitting-field.ts';
import { ingest } from './ingest.ts';
import { garden, sentences, titles } from './test-garden.ts';

type Entry = { title: string; text: string };

/** What an ingest tells of papers by their slugs. */
function told(entries: readonly Entry[]) {
  const bytes = entries.flatMap(({ title, text }) => [title, '', text, '']).join('\n');
  const dump = { path: 'dumps/2026-06-01.txt', file: '2026-06-01.txt' };
  const { files, papers } = ingest({
    folders: [{ path: 'dumps', config: null, dumps: [{ ...dump, bytes: Buffer.from(bytes) }] }],
    ...{ ...garden, addresses: [] },
  });
  assert.equal(fittingField(garden.field, papers), garden.field);
  const listed = JSON.parse(files.get('terms.json') ?? '{}');
  return (slug: string) => {
    const file = files.get(`papers/${slug}.md`) ?? assert.fail(`no ${slug}`);
    const { topics, kind, gist } = paperFileSchema.parse(parse(file.split('---\n')[1] ?? ''));
    return { terms: listed[slug], topics, kind, gist };
  };
}

const abstract = fc
  .shuffledSubarray(sentences, { minLength: 3, maxLength: 5 })
  .map((some) => some.join(' '));
const others = fc
  .array(abstract, { minLength: 17, maxLength: 40 })
  .map((texts) => texts.map((text, at) => ({ title: `Bulbs in Snow, Winter ${at + 1}`, text })));
const papers = fc.record({ title: fc.constantFrom(...titles), text: abstract });

test('a paper has the same telling terms, gist, topics and kind among 17 others and among many', () => {
  fc.assert(
    fc.property(papers, others, others, (paper, some, more) => {
      const slug = paper.title.toLowerCase().replace(/[^a-z]+/g, '-');
      assert.deepEqual(told([paper, ...some])(slug), told([...more, paper])(slug));
    }),
    { numRuns: 10 },
  );
});

test('the field of these tests tells topics and kinds apart', () => {
  const [hoses = '', yew = '', , , bulbs = '', lamp = ''] = sentences;
  const tell = told([
    { title: 'Hoses at Dawn', text: `${hoses} ${bulbs}` },
    { title: 'Pruning Yew', text: `${yew} ${lamp}` },
  ]);
  const found = ['hoses-at-dawn', 'pruning-yew'].map((slug) => tell(slug));
  assert.deepEqual(
    found.map(({ topics, kind }) => [topics[0]?.slug, kind]),
    [
      ['watering', 'advice'],
      ['cutting', 'trial'],
    ],
  );
});
