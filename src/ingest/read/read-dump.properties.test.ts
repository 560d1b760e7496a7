import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identityOf } from '../../text/identity.ts';
import { noSettings, settingsFor } from './owner/digests-config.ts';
import { readDump } from './read-dump.ts';

type Written = { title: string; text: string[] };
type Layout = 'spaced' | 'compact';

const nouns = 'lantern kettle harbour orchard pebble violin meadow compass thimble glacier'.split(
  ' ',
);
const verbs = 'measures carries follows repairs divides gathers outlives describes'.split(' ');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const noun = fc.constantFrom(...nouns);
// In a compact dump two short titles without a text between read like one over two lines.
const phrase = fc.array(noun.map(capital), { minLength: 4, maxLength: 7 });
const title = fc
  .tuple(
    phrase,
    fc.constantFrom('for', 'under', 'of', 'and'),
    phrase,
    fc.constantFrom('', '', '?', '!'),
  )
  .map(([a, link, b, mark]) => `${a.join(' ')} ${link} ${b.join(' ')}${mark}`);
const sentence = fc
  .tuple(noun, fc.constantFrom(...verbs), fc.array(noun, { minLength: 6, maxLength: 20 }))
  .map(([a, verb, rest]) => `The ${a} ${verb} what is left of the ${rest.join(' and ')}.`);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 5 }).map((all) => all.join(' '));
const texts: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 6, arbitrary: paragraph.map((only) => [only]) },
  { weight: 1, arbitrary: fc.array(paragraph, { minLength: 2, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
);
const written: fc.Arbitrary<Written[]> = fc
  .uniqueArray(fc.record({ title, text: texts }, { noNullPrototype: true }), {
    minLength: 1,
    maxLength: 12,
    selector: ({ title }) => identityOf(title),
  })
  .filter((entries) => entries.some((entry) => entry.text.length > 0));

const headers = [
  'new',
  'Get trending papers in your email inbox!',
  'byAK and the research community',
  'Mar 11',
  '11 March 2025',
];
const shape = fc.record({
  layout: fc.constantFrom<Layout>('spaced', 'compact'),
  header: fc.shuffledSubarray(headers),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', '\ufeff'),
  hardSpaces: fc.boolean(),
  finalEnd: fc.boolean(),
  pastes: fc.constantFrom(1, 1, 2, 3),
  splitTitles: fc.boolean(),
});
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

/** The entries as a dump in the given shape, every mutation applied. */
function write(entries: readonly Written[], as: Shape): string {
  const blank = as.layout === 'spaced' ? '\n\n' : '\n';
  const titleOf = ({ title, text }: Written) =>
    as.splitTitles && text.length > 0 ? title.replace(/ (for|under|of|and) /, ' $1\n') : title;
  const content = entries.flatMap((entry) => [titleOf(entry), ...entry.text]).join(blank);
  const glued = as.layout === 'compact' ? `Subscribe${content}` : `Subscribe\n\n${content}`;
  const once = [...as.header, glued].join(blank) + (as.finalEnd ? '\n' : '');
  const all = once.repeat(as.pastes);
  const spaced = as.hardSpaces ? all.replaceAll(' ', '\u00a0') : all;
  return as.mark + spaced.replaceAll('\n', as.lineEnd);
}

function parse(text: string) {
  const settings = {
    ...settingsFor(noSettings, 'a.txt'),
    year: 2025,
  };
  return readDump(
    { path: 'a.txt', file: 'a.txt', bytes: new TextEncoder().encode(text) },
    settings,
  );
}

test('every entry comes back as it was written, in every layout and shape', () => {
  fc.assert(
    fc.property(written, shape, (entries, as) => {
      const { dump, diagnostics } = parse(write(entries, as));
      assert.ok(dump, JSON.stringify(diagnostics));
      const read = dump.entries.map(({ title, text }) => ({ title, text }));
      assert.deepEqual(read, entries);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('every line is accounted for and every word of the content reaches an entry', () => {
  const line = fc.oneof(title, sentence, paragraph, fc.constant(''), noun);
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 40 }),
      fc.constantFrom('\n', '\n\n'),
      (lines, end) => {
        const { dump } = parse(`A Title to Begin With${end}${lines.join(end)}`);
        if (!dump) return;
        const { account, entries } = dump;
        const { blank, header, title, text, repeated } = account;
        assert.equal(blank + header + title + text + repeated, account.lines);
        if (repeated > 0) return;
        const content = entries.flatMap((entry) => [entry.title, ...entry.text]).join('');
        assert.equal(bare(content), bare(`A Title to Begin With${lines.join('')}`));
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});

test('no bytes make it throw, and a dump comes without errors only', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
  );
  const settings = settingsFor(noSettings, 'a.txt');
  fc.assert(
    fc.property(bytes, (bytes) => {
      const { dump, diagnostics } = readDump({ path: 'a.txt', file: 'a.txt', bytes }, settings);
      assert.equal(
        dump === null,
        diagnostics.some(({ severity }) => severity === 'error'),
      );
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test('four times as many entries take hardly more than four times as long', () => {
  const [entries = []] = fc.sample(
    fc.array(fc.record({ title, text: fc.tuple(paragraph) }), { minLength: 500, maxLength: 500 }),
    { numRuns: 1, seed: 1 },
  );
  const as: Shape = {
    layout: 'spaced',
    header: [],
    lineEnd: '\n',
    mark: '',
    hardSpaces: false,
    finalEnd: true,
    pastes: 1,
    splitTitles: false,
  };
  const time = (rounds: number) => {
    const many = Array.from({ length: rounds }, (_, round) =>
      entries.map((entry) => ({ ...entry, title: `Round ${round}: ${entry.title}` })),
    ).flat();
    const start = performance.now();
    assert.equal(parse(write(many, as)).dump?.entries.length, many.length);
    return performance.now() - start;
  };
  time(1);
  assert.ok(time(16) / time(4) < 10);
});

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
