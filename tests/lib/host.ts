import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { writeOfflineFiles } from '../../src/integrations/offline.ts';
import { siteParts } from '../../src/model/site-parts.ts';
import { filesBelow } from '../../src/node/files-below.ts';

/** The two builds of one small site that `npm test` makes: a day with a further digest lies between them. */
export const builds = { first: '.cache/test/hostile', later: '.cache/test/later' };

/** Tests that run side by side, as repetitions of one do, have a place each. */
const ofWorker = process.env['TEST_PARALLEL_INDEX'] ?? '0';

/** A host of a site under `/offprint/` that can go down, come back and get another build. */
export class Host {
  /** Paths that were asked for, in their order, without the base path. */
  asked: string[] = [];
  /** Paths that get no answer until `release`. */
  held: RegExp | null = null;
  readonly #waiting: (() => void)[] = [];
  readonly #folder: string;
  #server: Server | null = null;
  #port = 0;

  constructor(name: string, build: string) {
    this.#folder = resolve(`.cache/test/host-${name}-${ofWorker}`);
    this.show(build);
  }

  /** Address of the front page. */
  get url(): string {
    return `http://localhost:${this.#port}/offprint/`;
  }

  /** Puts a build in the place of the one before. */
  show(build: string): void {
    rmSync(this.#folder, { force: true });
    symlinkSync(resolve(build), this.#folder, 'dir');
  }

  /** Listens on a free port, and on the same one again after a stop. */
  async start(): Promise<void> {
    const files = sirv(this.#folder, { dev: true, etag: true });
    const server = createServer((request, response) => {
      const path = (request.url ?? '').replace(/^\/offprint/, '');
      this.asked.push(path);
      request.url = path;
      const answer = () =>
        files(request, response, () => {
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(readFileSync(join(this.#folder, '404.html')));
        });
      if (this.held?.test(path)) this.#waiting.push(answer);
      else answer();
    });
    await new Promise<void>((done) => server.listen(this.#port, '127.0.0.1', done));
    const address = server.address();
    if (address && typeof address === 'object') this.#port = address.port;
    this.#server = server;
  }

  /** Answers what was held back. */
  release(): void {
    this.held = null;
    for (const answer of this.#waiting.splice(0)) answer();
  }

  async stop(): Promise<void> {
    this.held = null;
    this.#waiting.length = 0;
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  }
}

/** Copies a build with another name for a script that pages load late, as when its code has changed. */
export async function withOtherScript(build: string, to: string, name: string): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  cpSync(build, to, { recursive: true });
  const file = readdirSync(join(to, '_astro')).find((script) => script.startsWith(`${name}.`));
  if (!file) throw new Error(`The build ${build} has no script ${name}.`);
  const other = `${name}.OtherOne.js`;
  renameSync(join(to, '_astro', file), join(to, '_astro', other));
  for (const path of filesBelow(to).map((name) => join(to, name))) {
    if (!/\.(js|html)$/.test(path)) continue;
    const text = readFileSync(path, 'utf8');
    if (text.includes(file)) writeFileSync(path, text.replaceAll(file, other));
  }
  await writeOfflineFiles(to, siteParts([]));
}

/** Copies a build as if its digest `scripts` were of a year that is over. */
export async function withEarlierYear(build: string, to: string): Promise<string> {
  rmSync(to, { recursive: true, force: true });
  cpSync(build, to, { recursive: true });
  const { digests } = JSON.parse(readFileSync(join(to, 'api/digests.json'), 'utf8'));
  const dated = digests.map((digest: { id: string; date: string; papers: string[] }) =>
    digest.id === 'scripts' ? { ...digest, date: '2023-04-01' } : digest,
  );
  await writeOfflineFiles(to, siteParts(dated));
  return to;
}
