import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { type Answer, listed, scene } from './test-scene.ts';

const day = { source: 'hf', date: '2025-08-20' } as const;
const file = 'hf-2025-08-20.json';
const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });
/** The pages of a day, and empty ones after them. */
const pages =
  (...lists: object[][]) =>
  (path: string) =>
    json(lists[Number(/&p=(\d+)/.exec(path)?.[1])] ?? []);
const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => listed(from + index));

test('a day of 120 papers is read page by page until one is empty, in the order of the list', async (t) => {
  const { run, paths, json: dump, read } = await scene(t, pages(many(1, 100), many(101, 20)));
  assert.equal(await run(day), 0);
  const query = (page: number) => `/api/daily_papers?date=2025-08-20&p=${page}&limit=100`;
  assert.deepEqual(paths(), [query(0), query(1), query(2)]);
  const ids = dump(file).map(({ paper }: { paper: { id: string } }) => paper.id);
  assert.equal(ids.length, 120);
  assert.deepEqual([ids[0], ids[119]], ['2508.00001', '2508.00120']);
  assert.equal(read(file).split('\n').length, 123, 'a paper on each line');
});

test('a paper that moved to the next page while it was read counts once, and a short page is not the last', async (t) => {
  const { run, json: dump } = await scene(t, pages(many(1, 30), many(30, 10), many(40, 3)));
  assert.equal(await run(day), 0);
  assert.equal(dump(file).length, 42);
});

test('a list that repeats itself for ever is an error', async (t) => {
  const { run, said } = await scene(t, () => json(many(1, 5)));
  assert.equal(await run(day), 1);
  assert.match(said(), /no paper that the pages before it lack/);
});

test('a dump holds the facts of the papers, their keys in order, and no people, pictures or counts', async (t) => {
  const { run, read } = await scene(t, pages(many(1, 1)));
  await run(day);
  assert.equal(
    read(file),
    `[\n${JSON.stringify({
      paper: {
        authors: [{ name: 'Ana Ribeiro da Silva' }],
        githubRepo: 'https://github.com/fen/lantern',
        id: '2508.00001',
        organization: { fullname: 'Fen Lab', name: 'fen' },
        publishedAt: '2025-08-18T10:00:00.000Z',
        submittedOnDailyAt: '2025-08-20T03:00:00.000Z',
        summary: 'Rooms are lit by number 1.',
        title: 'Lanterns of cell 1',
      },
      publishedAt: '2025-08-18T06:00:00.000Z',
      title: 'Lanterns of cell 1',
    })}\n]\n`,
  );
});

test('counts and summaries are kept where they are asked for, with the day on which they were read', async (t) => {
  const { run, json: dump } = await scene(t, pages(many(1, 1)));
  await run({ ...day, counts: true, summaries: true });
  const [{ paper, numComments, countsReadOn }] = dump(file);
  assert.deepEqual([paper.upvotes, paper.githubStars, numComments], [5, 7, 2]);
  assert.equal(countsReadOn, '2025-08-20');
  assert.equal(paper.ai_summary, 'A machine says so.');
});

test('records with every optional key absent or null, hidden authors, TeX, breaks and markup are kept as text', async (t) => {
  const bare = { paper: { id: '2508.00009', title: 'A bare lantern' } };
  const nothing = Object.fromEntries(
    Object.keys((listed(1) as { paper: object }).paper).map((key) => [key, null]),
  );
  const odd = [
    bare,
    { ...listed(2), paper: { ...nothing, id: '2508.00002', title: 'Null lanterns' } },
    listed(3, { authors: [{ name: 'Seen Author' }, { name: 'Hidden Author', hidden: true }, {}] }),
    listed(4, { id: 'hf-internal-7', title: 'A lantern elsewhere' }),
    listed(5, { title: 'Lanterns of\n  $\\mathcal{O}(n)$', summary: 'One\n two.' }),
    listed(6, { title: '</script><script>alert(1)</script>' }),
  ];
  const { run, json: dump, said } = await scene(t, pages(odd));
  assert.equal(await run(day), 0);
  const papers = dump(file).map(({ paper }: { paper: object }) => paper);
  assert.deepEqual(papers[0], { authors: [], id: '2508.00009', title: 'A bare lantern' });
  assert.deepEqual(papers[1], { authors: [], id: '2508.00002', title: 'Null lanterns' });
  assert.deepEqual(papers[2].authors, [{ name: 'Seen Author' }]);
  assert.match(said(), /“hf-internal-7” is no arXiv id/);
  assert.equal(papers[4].title, 'Lanterns of\n  $\\mathcal{O}(n)$');
  assert.equal(papers[5].title, '</script><script>alert(1)</script>');
});

test('a day without papers is well and writes nothing', async (t) => {
  const { run, out, said } = await scene(t, pages());
  assert.equal(await run(day), 0);
  assert.equal(existsSync(`${out}/${file}`), false);
  assert.match(said(), /2025-08-20: no papers on this day/);
});

test('after a 429 it is asked again when `RateLimit` says so', async (t) => {
  const throttled = { status: 429, headers: { RateLimit: '"api";r=0;t=2' } };
  const { run, clock } = await scene(t, (path, times) =>
    path.includes('p=0') && times === 1 ? throttled : pages(many(1, 2))(path),
  );
  assert.equal(await run(day), 0);
  assert.deepEqual(clock.slept, [2000]);
});

test('where few requests are left the next one waits until there are more', async (t) => {
  const { run, clock } = await scene(t, (path) => ({
    ...(pages(many(1, 2))(path) as object),
    headers: { RateLimit: path.includes('p=0') ? '"api";r=9;t=42' : '"api";r=400;t=42' },
  }));
  assert.equal(await run(day), 0);
  assert.deepEqual(clock.slept, [42_000]);
});

test('a refused day (400) is not asked again, and its words are told', async (t) => {
  const body = '{"error":"Invalid date\u001b[31m"}';
  const { run, asked, said } = await scene(t, () => ({ status: 400, body }));
  assert.equal(await run(day), 1);
  assert.equal(asked.length, 1);
  assert.match(said(), /answered 400 .*Invalid date/);
  assert.equal(said().includes('\u001b'), false);
});

test('an answer that is no list of papers is an error, not an empty day', async (t) => {
  for (const body of ['<html>Are you human?</html>', '{}', '[{"paper":{"id":1}}]', '']) {
    const { run, said } = await scene(t, () => ({ body }));
    assert.equal(await run(day), 1, body);
    assert.match(said(), /something else than JSON|not as it should be/);
  }
});

test('the token goes to Hugging Face alone and is never told', async (t) => {
  const { run, asked, said } = await scene(t, () => ({ status: 401, body: 'hf_other' }));
  await run(day);
  await run({ source: 'arxiv', category: ['cs.CL'] });
  assert.equal(asked[0]?.headers['authorization'], 'Bearer hf_secret');
  assert.equal(asked[1]?.headers['authorization'], undefined);
  assert.match(
    String(asked[1]?.headers['user-agent']),
    /^Offprint\/[\d.]+ \(.*mailto:ada@example\.org\)$/,
  );
  assert.doesNotMatch(said(), /hf_secret/);
});
