import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { type Answer, announcedFeed, answered, type Script, scene } from './test-scene.ts';

const day = { source: 'arxiv', date: '2025-08-20', category: ['cs.CL'] } as const;
const wish = { ...day, category: ['cs.CL'] };
const file = 'arxiv-cs.CL-2025-08-20.json';
const three = ['2508.00001', '2508.00002', '2508.00003'];
const announced = announcedFeed(three.map((id) => ({ id })));

/** The feed, and what the API answers to the n-th question. */
const plays =
  (feed: Answer, ...answers: Answer[]): Script =>
  (path, times) =>
    path.startsWith('/atom/') ? feed : (answers[times - 1] ?? answers.at(-1) ?? {});

test('what is new today comes from the feed, and its facts from the API, matched by id', async (t) => {
  const feed = announcedFeed([
    { id: '2508.00001' },
    { id: '2508.00002' },
    { id: '2508.00004', type: 'cross' },
    { id: '2508.00005', type: 'replace' },
    { id: '2508.00006', type: 'replace-cross' },
  ]);
  const { run, paths, json } = await scene(t, plays(feed, answered(['2508.00002', '2508.00001'])));
  assert.equal(await run(wish), 0);
  assert.deepEqual(paths(), [
    '/atom/cs.CL',
    '/api/query?id_list=2508.00001,2508.00002&max_results=2',
  ]);
  const [first, second] = json(file);
  assert.equal(second.id, '2508.00002');
  assert.deepEqual(first, {
    abs: 'https://arxiv.org/abs/2508.00001',
    authors: ['Ana Ribeiro da Silva', 'Jürgen Šmíd'],
    categories: ['cs.CL', 'cs.LG'],
    comment: null,
    doi: null,
    id: '2508.00001',
    journal_ref: null,
    pdf: 'https://arxiv.org/pdf/2508.00001',
    published: '2025-08-18T17:59:46Z',
    summary: 'Rooms are lit <well>\nby 2508.00001.',
    title: 'Lanterns of 2508.00001',
  });
});

test('cross-lists come along where they are wanted', async (t) => {
  const feed = announcedFeed([{ id: three[0] ?? '' }, { id: three[1] ?? '', type: 'cross' }]);
  const { run, json } = await scene(t, plays(feed, answered(three)));
  assert.equal(await run({ ...wish, cross: true }), 0);
  assert.equal(json(file).length, 2);
});

test('comment, DOI and journal are kept', async (t) => {
  const extra =
    '<arxiv:comment>20 pages</arxiv:comment><arxiv:doi>10.1000/182</arxiv:doi><arxiv:journal_ref>J. Lamps 3 (2025) 4</arxiv:journal_ref>';
  const { run, json } = await scene(t, plays(announced, answered(three, { extra })));
  await run(wish);
  const [{ comment, doi, journal_ref }] = json(file);
  assert.deepEqual([comment, doi, journal_ref], ['20 pages', '10.1000/182', 'J. Lamps 3 (2025) 4']);
});

test('a paper that the API lacks has what the feed says', async (t) => {
  const { run, json, said } = await scene(
    t,
    plays(announced, answered(['2508.00003', '2508.00001'])),
  );
  assert.equal(await run(wish), 0);
  const second = json(file)[1];
  assert.equal(second.id, '2508.00002');
  assert.deepEqual(second.authors, ['Ana Ribeiro da Silva', 'Jan Fen, Jr.']);
  assert.equal(second.summary, 'Rooms of 2508.00002 as the feed says.');
  assert.match(said(), /lacks 2508\.00002/);
});

test('ids are asked for by the hundred, three seconds after one another, feed and API together', async (t) => {
  const ids = Array.from({ length: 230 }, (_, i) => `2508.${String(i + 1).padStart(5, '0')}`);
  const script: Script = (path) =>
    path.startsWith('/atom/')
      ? announcedFeed(ids.map((id) => ({ id })))
      : answered((/id_list=([^&]*)/.exec(path)?.[1] ?? '').split(','));
  const { run, asked, clock, json } = await scene(t, script);
  assert.equal(await run(wish), 0);
  assert.equal(json(file).length, 230);
  assert.equal(asked.length, 4);
  assert.ok(asked.every(({ path }) => path.length < 2000));
  assert.match(asked[1]?.path ?? '', /&max_results=100$/);
  assert.deepEqual(clock.slept, [3000, 3000, 3000]);
});

test('a bare 429 is waited for half a minute, then a minute', async (t) => {
  const throttled = { status: 429 };
  const { run, clock } = await scene(t, plays(announced, throttled, throttled, answered(three)));
  assert.equal(await run(wish), 0);
  assert.deepEqual(clock.slept, [3000, 30_000, 60_000]);
});

test('a day does not fail for an API that gives nothing: papers have what the feed says, and a later run mends it', async (t) => {
  let down = true;
  const { run, json, said, read } = await scene(t, (path) =>
    path.startsWith('/atom/') ? announced : down ? { status: 429 } : answered(three),
  );
  assert.equal(await run(wish), 0);
  assert.equal(json(file)[0].published, null);
  assert.match(said(), /3 papers have what the feed says alone/);
  down = false;
  assert.equal(await run(wish), 0);
  const whole = read(file);
  assert.equal(JSON.parse(whole)[0].published, '2025-08-18T17:59:46Z');
  down = true;
  assert.equal(await run(wish), 0);
  assert.equal(read(file), whole, 'less does not take the place of more');
});

test('an entry that tells of an error is no paper', async (t) => {
  const error =
    '<feed xmlns="http://www.w3.org/2005/Atom"><id>e</id><title>Error</title><entry><id>https://arxiv.org/api/errors#incorrect_id</id><title>Error</title><summary>incorrect id format for x</summary></entry></feed>';
  for (const status of [200, 400]) {
    const { run, json, said } = await scene(t, plays(announced, { status, body: error }));
    assert.equal(await run(wish), 0);
    assert.deepEqual(
      json(file).map(({ id }: { id: string }) => id),
      three,
    );
    assert.match(said(), /incorrect id format for x/);
  }
});

test('a page that has no papers although there are some is asked for again', async (t) => {
  const { run, json } = await scene(
    t,
    plays(announced, answered([], { total: 3 }), answered(three)),
  );
  assert.equal(await run(wish), 0);
  assert.equal(json(file)[0].published, '2025-08-18T17:59:46Z');
});

test('an empty Saturday is well, and writes nothing', async (t) => {
  const feed = announcedFeed([], { updated: '2025-08-23T04:00:19Z' });
  const { run, out, said } = await scene(t, plays(feed), '2025-08-23T12:00:00Z');
  assert.equal(await run({ ...wish, date: '2025-08-23' }), 0);
  assert.match(said(), /no papers on this day/);
  assert.equal(existsSync(`${out}/arxiv-cs.CL-2025-08-23.json`), false);
});

test('a holiday, on which the feed is made and empty, is well', async (t) => {
  const { run } = await scene(t, plays(announcedFeed([])));
  assert.equal(await run(wish), 0);
});

test('yesterday’s feed on a weekday means that the day is not out yet: 75, and no file', async (t) => {
  const stale = announcedFeed([{ id: '2508.00001', day: '2025-08-19' }]);
  const empty = announcedFeed([], { updated: '2025-08-19T04:00:19Z' });
  for (const feed of [stale, empty]) {
    const { run, out, said, paths } = await scene(t, plays(feed));
    assert.equal(await run(wish), 75);
    assert.equal(existsSync(`${out}/${file}`), false);
    assert.match(said(), /not out yet\. The feed of arXiv is of 2025-08-19/);
    assert.deepEqual(paths(), ['/atom/cs.CL']);
  }
});

test('where one of two categories stands at yesterday, the day is not out yet', async (t) => {
  const feed = announcedFeed([
    { id: '2508.00001', categories: ['cs.CL'] },
    { id: '2508.00002', categories: ['cs.LG'], day: '2025-08-19' },
  ]);
  const { run, said } = await scene(t, plays(feed));
  assert.equal(await run({ ...wish, category: ['cs.LG', 'cs.CL'] }), 75);
  assert.match(said(), /cs\.LG of 2025-08-19 only/);
});

test('a day with nothing but replacements is empty', async (t) => {
  const { run, said } = await scene(
    t,
    plays(announcedFeed([{ id: '2508.00001', type: 'replace' }])),
  );
  assert.equal(await run(wish), 0);
  assert.match(said(), /no papers on this day/);
});

const broken: [what: string, answer: Answer, said: RegExp][] = [
  [
    'a wrong category',
    announcedFeed([], { title: 'Feed error for query: cs.XX' }),
    /no such category/,
  ],
  [
    'half a feed',
    { body: String((announced as { body: string }).body).slice(0, 900) },
    /no whole feed/,
  ],
  [
    'malformed XML',
    { body: '<feed xmlns="http://www.w3.org/2005/Atom"><id>i</id><title>t<title></entry></feed>' },
    /no well-formed feed/,
  ],
  ['a page of HTML', { body: '<html><body>Are you human?</body></html>' }, /no whole feed/],
  ['nothing at all', { body: '' }, /no whole feed/],
  [
    'a document type with entities',
    {
      body: '<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]><feed xmlns="http://www.w3.org/2005/Atom"><id>i</id><title>&x;</title></feed>',
    },
    /document type/,
  ],
];
for (const [what, answer, words] of broken) {
  test(`${what} is an error and not an empty day`, async (t) => {
    const { run, said } = await scene(t, plays(answer));
    assert.equal(await run(wish), 1);
    assert.match(said(), words);
  });
}

test('a day that the feed is past is searched for by the hours in which its papers were submitted', async (t) => {
  const { run, paths, json } = await scene(t, (path) => {
    if (path.startsWith('/atom/')) return announced;
    const ids = path.endsWith('start=0') ? ['2508.00091', '2508.00092'] : ['2508.00093'];
    return answered(ids, { total: 3 });
  });
  assert.equal(await run({ ...wish, date: '2025-08-19' }), 0);
  assert.match(
    paths()[1] ?? '',
    /search_query=\(cat:cs\.CL\) AND submittedDate:\[202508151800 TO 202508181759\]&.*&max_results=500&start=0$/,
  );
  assert.match(paths()[2] ?? '', /&start=2$/);
  assert.equal(json('arxiv-cs.CL-2025-08-19.json').length, 3);
});

test('a day that was fetched while it was new is not searched for later, when less is known of it', async (t) => {
  let feed = announced;
  const { run, paths, read, said } = await scene(t, (path) =>
    path.startsWith('/atom/') ? feed : answered(three),
  );
  await run(wish);
  const before = read(file);
  feed = announcedFeed([{ id: '2508.00009', day: '2025-08-21' }]);
  assert.equal(await run(wish), 0);
  assert.equal(read(file), before);
  assert.match(said(), /fetched before/);
  assert.equal(paths().filter((path) => path.includes('search_query')).length, 0);
});

test('a search leaves out papers that stand in a category beside another one', async (t) => {
  const own = { ...wish, date: '2025-08-19', category: ['cs.LG'] };
  const { run, said } = await scene(t, plays(announced, answered(three)));
  assert.equal(await run(own), 0);
  assert.match(said(), /no papers on this day/);
  const { run: cross, json } = await scene(t, plays(announced, answered(three)));
  assert.equal(await cross({ ...own, cross: true }), 0);
  assert.equal(json('arxiv-cs.LG-2025-08-19.json').length, 3);
});

test('a search that is refused or broken is a failure', async (t) => {
  for (const answer of [{ status: 400 }, { body: 'x' }, answered([], { total: 4 })]) {
    const { run } = await scene(t, plays(announced, answer));
    assert.equal(await run({ ...wish, date: '2025-08-19' }), 1);
  }
});

test('archives and several categories are asked for together', async (t) => {
  const { run, paths } = await scene(t, plays(announced, answered(three)));
  await run({ ...wish, category: ['math', 'cs.CL'], date: '2025-08-19' });
  assert.equal(paths()[0], '/atom/cs.CL+math');
  assert.match(paths()[1] ?? '', /\(cat:cs\.CL OR cat:math\*\)/);
});
