import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { type Answer, listed, type Script, scene } from './test-scene.ts';

const day = { source: 'hf', date: '2025-08-20' } as const;
const list = (path: string): Answer => ({
  body: JSON.stringify(path.includes('p=0') ? [listed(1)] : []),
});
/** Answers that come first, and then the list. */
const after =
  (...first: Answer[]): Script =>
  (path, times) =>
    (path.includes('p=0') && first[times - 1]) || list(path);

const mended: [what: string, answers: Answer[], slept: number[]][] = [
  ['a cut connection', ['reset'], [2000]],
  ['thirty seconds of silence', ['silence', 'silence'], [2000, 4000]],
  [
    'a fault of the server',
    [{ status: 503 }, { status: 500 }, { status: 502 }],
    [2000, 4000, 8000],
  ],
  ['408', [{ status: 408 }], [2000]],
  ['429 with seconds', [{ status: 429, headers: { 'Retry-After': '7' } }], [7000]],
  [
    '429 with a date',
    [{ status: 429, headers: { 'Retry-After': 'Wed, 20 Aug 2025 12:01:00 GMT' } }],
    [60_000],
  ],
];
for (const [what, answers, slept] of mended) {
  test(`after ${what} it is asked again, later each time or when it says`, async (t) => {
    const { run, clock } = await scene(t, after(...answers));
    assert.equal(await run(day), 0);
    assert.deepEqual(clock.slept, slept);
  });
}

test('after five attempts it is given up, with words and without a file', async (t) => {
  const { run, asked, out, said, clock } = await scene(t, () => 'reset');
  assert.equal(await run(day), 1);
  assert.equal(asked.length, 5);
  assert.deepEqual(clock.slept, [2000, 4000, 8000, 16_000]);
  assert.match(said(), /2025-08-20: failed\. The connection to 127\.0\.0\.1:\d+ failed .*5 times/);
  assert.deepEqual(readdirSync(out), []);
});

for (const status of [400, 401, 403, 404]) {
  test(`${status} is not tried again`, async (t) => {
    const { run, asked } = await scene(t, () => ({ status }));
    assert.equal(await run(day), 1);
    assert.equal(asked.length, 1);
  });
}

test('who asks to wait for hours is not waited for', async (t) => {
  const { run, asked, clock } = await scene(t, () => ({
    status: 429,
    headers: { 'Retry-After': '7200' },
  }));
  assert.equal(await run(day), 1);
  assert.deepEqual([asked.length, clock.slept], [1, []]);
});

test('an answer of 21 MB is left off and nothing of it kept', async (t) => {
  const body = Buffer.alloc(21_000_000, ' ');
  const { run, asked, out, said } = await scene(t, () => ({ body }));
  assert.equal(await run(day), 1);
  assert.equal(asked.length, 1);
  assert.match(said(), /larger than 20 MB/);
  assert.equal(existsSync(`${out}/hf-2025-08-20.json`), false);
});

test('no other host is asked, whoever sends there', async (t) => {
  const other = await scene(t, list);
  await other.run(day);
  const before = other.asked.length;
  for (const location of ['https://evil.example/', other.asked[0] ? 'http://localhost:1/' : '']) {
    const { run, asked, said } = await scene(t, () => ({
      status: 302,
      headers: { Location: location },
    }));
    assert.equal(await run(day), 1);
    assert.equal(asked.length, 1);
    assert.match(said(), /no other host than its own is asked/);
  }
  assert.equal(other.asked.length, before);
});

test('another path of the same host is followed, and not in a circle', async (t) => {
  const moved = (path: string): Answer => ({ status: 301, headers: { Location: `/new${path}` } });
  const { run } = await scene(t, (path) => (path.startsWith('/new') ? list(path) : moved(path)));
  assert.equal(await run(day), 0);
  const { run: circle, said } = await scene(t, (path) => moved(path.slice(0, 8)));
  assert.equal(await circle(day), 1);
  assert.match(said(), /redirects in a circle/);
});

test('an answer that is no UTF-8 is an error', async (t) => {
  const { run, said } = await scene(t, () => ({ body: Buffer.from([0x5b, 0xff, 0x5d]) }));
  assert.equal(await run(day), 1);
  assert.match(said(), /no text in UTF-8/);
});
