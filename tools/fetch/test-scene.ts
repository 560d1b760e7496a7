import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Clock } from './clock.ts';
import type { FetchOptions } from './options.ts';
import { runFetch } from './run-fetch.ts';

/** What a server does with a request: it answers, cuts the line, or says nothing. */
export type Answer =
  | { status?: number; headers?: Record<string, string>; body?: string | Buffer }
  | 'reset'
  | 'silence';

/** What a server answers to a path (with its query) that is asked for the n-th time, from 1. */
export type Script = (path: string, times: number) => Answer;

type AskedFor = { path: string; headers: Record<string, unknown> };

/** For tests: a server of this machine that plays a script. `onSilence` is called where it says nothing. */
export async function playServer(t: TestContext, script: Script, onSilence = () => {}) {
  const asked: AskedFor[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const answer = script(path, asked.filter((one) => one.path === path).length);
    if (answer === 'reset') request.socket.resetAndDestroy();
    else if (answer === 'silence') onSilence();
    else response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** For tests: a clock on which sleeping takes no time; alarms go off when time is said to pass. */
export class TestClock implements Clock {
  slept: number[] = [];
  #time: number;
  readonly #alarms = new Set<{ at: number; call: () => void }>();

  constructor(now: string) {
    this.#time = Date.parse(now);
  }

  now(): number {
    return this.#time;
  }

  async sleep(duration: number): Promise<void> {
    this.slept.push(duration);
    this.#time += duration;
  }

  after(duration: number, call: () => void): () => void {
    const alarm = { at: this.#time + duration, call };
    this.#alarms.add(alarm);
    return () => void this.#alarms.delete(alarm);
  }

  pass(duration: number): void {
    this.#time += duration;
    for (const alarm of [...this.#alarms].filter(({ at }) => at <= this.#time)) alarm.call();
  }
}

/** For tests: a folder of dumps, a server for all services, and runs that go to it on a Wednesday. */
export async function scene(t: TestContext, script: Script, now = '2025-08-20T12:00:00Z') {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-fetch-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const clock = new TestClock(now);
  const server = await playServer(t, script, () => clock.pass(30_000));
  const said: string[] = [];
  t.mock.method(console, 'log', (line: string) => void said.push(line));
  t.mock.method(console, 'error', (line: string) => void said.push(line));
  const out = join(folder, 'dumps');
  const options: FetchOptions = { out, strict: true, delay: 3000, timeout: 30, tries: 5 };
  const environment = {
    OFFPRINT_HF_URL: server.url,
    OFFPRINT_ARXIV_URL: server.url,
    OFFPRINT_ARXIV_RSS_URL: server.url,
    OFFPRINT_CONTACT: 'ada@example.org',
    HF_TOKEN: 'hf_secret',
  };
  const sound = async (): Promise<Diagnostic[]> => [];
  return {
    clock,
    folder,
    out,
    asked: server.asked,
    paths: () => server.asked.map(({ path }) => decodeURIComponent(path)),
    said: () => said.join('\n'),
    read: (name: string) => readFileSync(join(out, name), 'utf8'),
    json: (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8')),
    run: (
      more: Partial<FetchOptions>,
      { settings = {}, check = sound }: { settings?: object; check?: typeof sound } = {},
    ) => runFetch({ ...options, ...more }, { ...environment, ...settings }, { clock, check }),
  };
}

/** For tests: a record of Hugging Face's list, of a paper that nobody wrote. */
export function listed(number: number, more: object = {}): object {
  const title = `Lanterns of cell ${number}`;
  return {
    paper: {
      id: `2508.${String(number).padStart(5, '0')}`,
      title,
      authors: [{ _id: 'a1', name: 'Ana Ribeiro da Silva', hidden: false, user: { user: 'ana' } }],
      publishedAt: '2025-08-18T10:00:00.000Z',
      submittedOnDailyAt: '2025-08-20T03:00:00.000Z',
      submittedOnDailyBy: { fullname: 'Fen Reader', user: 'fen', isPro: false },
      summary: `Rooms are lit by number ${number}.`,
      upvotes: 5,
      discussionId: 'd1',
      ai_summary: 'A machine says so.',
      ai_keywords: ['lanterns'],
      githubRepo: 'https://github.com/fen/lantern',
      githubStars: 7,
      organization: {
        _id: 'o1',
        name: 'fen',
        fullname: 'Fen Lab',
        avatar: 'https://x.example/a.png',
      },
      ...more,
    },
    title,
    summary: `Rooms are lit by number ${number}.`,
    publishedAt: '2025-08-18T06:00:00.000Z',
    thumbnail: 'https://x.example/t.png',
    numComments: 2,
    submittedBy: { fullname: 'Fen Reader', user: 'fen' },
    isAuthorParticipating: false,
  };
}

const spaces =
  'xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://www.w3.org/2005/Atom"';

/** For tests: an answer of arXiv's API with papers of some ids, and how many it says that it has. */
export function answered(ids: readonly string[], { total = ids.length, extra = '' } = {}): Answer {
  const entries = ids.map(
    (id) =>
      `<entry><id>http://arxiv.org/abs/${id}v2</id><title>Lanterns\n  of ${id}</title><updated>2025-08-19T00:00:00Z</updated><published>2025-08-18T17:59:46Z</published><summary>Rooms are lit &lt;well&gt;\nby ${id}.</summary><category term="cs.LG"/><category term="cs.CL"/><arxiv:primary_category term="cs.CL"/><author><name>Ana Ribeiro da Silva</name></author><author><name>Jürgen Šmíd</name></author>${extra}</entry>`,
  );
  return {
    body: `<?xml version="1.0" encoding="UTF-8"?><feed ${spaces}><id>q</id><title>arXiv Query</title><updated>2025-08-20T00:00:00Z</updated><opensearch:totalResults>${total}</opensearch:totalResults>${entries.join('')}</feed>`,
  };
}

type FeedEntry = { id: string; day?: string; type?: string; categories?: readonly string[] };

/** For tests: arXiv's daily feed. */
export function announcedFeed(
  entries: readonly FeedEntry[],
  { title = 'cs.CL updates on arXiv.org', updated = '2025-08-20T04:00:19.86+00:00' } = {},
): Answer {
  const body = entries.map(
    ({ id, day = '2025-08-20', type = 'new', categories = ['cs.CL'] }) =>
      `<entry><id>oai:arXiv.org:${id}v1</id><title>Lanterns of ${id}</title><updated>${day}T04:00:19+00:00</updated><link href="https://arxiv.org/abs/${id}" rel="alternate"/><summary>arXiv:${id}v1 Announce Type: ${type} \nAbstract: Rooms of ${id} as the feed says.</summary>${categories.map((term) => `<category term="${term}"/>`).join('')}<published>${day}T00:00:00-04:00</published><arxiv:announce_type>${type}</arxiv:announce_type><dc:creator>Ana Ribeiro da Silva, Jan Fen, Jr.</dc:creator></entry>`,
  );
  return {
    body: `<?xml version="1.0"?><feed ${spaces} xml:lang="en-us"><id>http://rss.arxiv.org/atom/cs.CL</id><title>${title}</title><updated>${updated}</updated>${body.join('')}</feed>`,
  };
}
