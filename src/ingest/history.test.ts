import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { mapSchema } from '../model/collections.ts';
import type { Related } from '../model/paper.ts';
import type { Before } from './before.ts';
import { type IngestResult, ingest } from './ingest.ts';
import type { IngestInput } from './input.ts';
import { hashOf } from './kept.ts';
import { garden, sentences, titles } from './test-garden.ts';
import { textsOfFile } from './write/texts-markdown.ts';

/** The papers of each day, by a number that stands for a title and one that stands for a text. */
type Days = ReadonlyMap<string, readonly (readonly [title: number, text: number])[]>;

const places = 'Alley Border Court Dell Edge Fen Grove Heath Isle Jetty Knoll Lawn'.split(' ');

/** Titles that share words, and texts of which many are alike. */
function entry([title, text]: readonly [number, number]): string[] {
  const place = places[title % places.length];
  const some = sentences.filter((_, at) => (text >> at) % 2 === 0);
  return [`${titles[title % titles.length]} of ${place}`, '', some.join(' '), ''];
}

function inputOf(days: Days, result: IngestResult | null): IngestInput {
  const dumps = [...days].sort().map(([day, papers]) => ({
    ...{ path: `dumps/${day}.txt`, file: `${day}.txt` },
    bytes: new TextEncoder().encode(papers.flatMap(entry).join('\n')),
  }));
  const ledger = { path: 'addresses.tsv', text: result?.files.get('addresses.tsv') ?? '' };
  const folders = [{ path: 'dumps', config: null, dumps }];
  return { ...garden, folders, addresses: [ledger], before: beforeOf(result) };
}

function beforeOf(result: IngestResult | null): Before {
  if (!result) return { map: null };
  const relations: Record<string, Related[]> = JSON.parse(result.files.get('relations.json') ?? '');
  const map = mapSchema.parse(JSON.parse(result.files.get('map.json') ?? ''));
  const texts = [...result.files].flatMap(([path, file]): [string, string][] => {
    const slug = /^papers\/(.*)\.md$/.exec(path)?.[1];
    return slug ? [[slug, hashOf(textsOfFile(file))]] : [];
  });
  return { map, relations: new Map(Object.entries(relations)), texts: new Map(texts) };
}

const day = fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`);
const paper = fc.tuple(fc.nat(47), fc.nat(63));
const papers = fc.array(paper, { minLength: 1, maxLength: 4 });
/** A digest that comes or is corrected, or one that goes where it has no papers. */
const step = fc.record({ day, papers: fc.option(papers, { freq: 5 }) });
const history = fc.array(step, { minLength: 3, maxLength: 6 });

/** The days after each step of a history, those without any left out. */
function states(steps: readonly { day: string; papers: [number, number][] | null }[]): Days[] {
  const days = new Map<string, [number, number][]>();
  return steps.flatMap(({ day, papers }) => {
    if (papers) days.set(day, papers);
    else days.delete(day);
    return days.size > 0 ? [new Map(days)] : [];
  });
}

test('what is kept of earlier runs changes no byte, whatever digests come, are corrected and go', () => {
  fc.assert(
    fc.property(history, fc.boolean(), (steps, isOfField) => {
      let last: IngestResult | null = null;
      for (const days of states(steps)) {
        const field = isOfField ? garden.field : null;
        const input = { ...inputOf(days, last), field };
        const whole = ingest(input);
        const kept = last && deserialize(serialize(last.kept));
        const next = ingest({ ...input, ...(kept && { kept }) });
        assert.deepEqual([...next.files], [...whole.files]);
        assert.deepEqual(next.diagnostics, whole.diagnostics);
        assert.deepEqual(next.accounts, whole.accounts);
        last = next;
      }
    }),
    { numRuns: 40, seed: 1 },
  );
});

test('a new paper changes at most eight lists of neighbours, and moves no other on the map', () => {
  fc.assert(
    fc.property(history, (steps) => {
      let last: IngestResult | null = null;
      let seen: Days = new Map();
      for (const days of states(steps)) {
        const next = ingest(inputOf(days, last));
        const [old, now] = [beforeOf(last), beforeOf(next)];
        const slugs = [...(old.relations?.keys() ?? [])];
        const isDrawnAnew = now.relations && now.relations.size > 2 * slugs.length;
        const isGone = slugs.some((slug) => !now.relations?.has(slug));
        const added = (now.relations?.size ?? 0) - slugs.length;
        const text = (lists: Before, slug: string) =>
          lists.relations
            ?.get(slug)
            ?.map(({ slug }) => slug)
            .join();
        // An earlier digest may bring another text of a paper, which then finds its neighbours anew.
        const told = slugs.filter((slug) => old.texts?.get(slug) !== now.texts?.get(slug));
        const rest = slugs.filter((slug) => !told.includes(slug));
        const changed = rest.filter((slug) => text(old, slug) !== text(now, slug));
        const isAdded = [...seen].every(([day, papers]) => days.get(day) === papers);
        if (isAdded) assert.ok(isGone || changed.length <= 8 * (added + told.length));
        for (const slug of slugs)
          if (!isDrawnAnew && now.map?.papers[slug])
            assert.deepEqual(now.map.papers[slug], old.map?.papers[slug]);
        [last, seen] = [next, days];
      }
    }),
    { numRuns: 20, seed: 2 },
  );
});

test('a second run of the same dumps changes nothing', () => {
  const days = new Map([
    [
      '2026-02-01',
      [
        [1, 3],
        [2, 9],
        [3, 17],
        [5, 40],
      ] as const,
    ],
  ]);
  const first = ingest(inputOf(days, null));
  assert.deepEqual([...ingest(inputOf(days, first)).files], [...first.files]);
});

test('a paper that was told by its title alone finds other neighbours once it has a text', () => {
  const relatedOf = (result: IngestResult, slug: string) =>
    beforeOf(result)
      .relations?.get(slug)
      ?.map(({ slug }) => slug);
  const slug = 'hoses-at-dawn-of-alley';
  const days = (text: number): Days =>
    new Map([
      [
        '2026-02-01',
        [
          [0, text],
          [1, 62],
          [2, 59],
          [3, 31],
          [4, 62],
        ],
      ],
    ]);
  const bare = ingest(inputOf(days(63), null));
  const told = ingest(inputOf(days(31), bare));
  assert.deepEqual(relatedOf(told, slug), relatedOf(ingest(inputOf(days(31), null)), slug));
  assert.notDeepEqual(relatedOf(told, slug), relatedOf(bare, slug));
});
