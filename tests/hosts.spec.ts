import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesBelow } from '../src/node/files-below.ts';
import { isCompressedCopy, mediaTypeOf } from '../src/node/media-types.ts';
import { headersOf } from '../tools/hosts/header-rules.ts';
import { partOfSite } from './lib/part-of-site.ts';
import { rawRequest } from './lib/raw-request.ts';
import { watchPage } from './lib/watch-page.ts';
import {
  isInstalled,
  nginxHasBrotli,
  type Place,
  startCaddy,
  startNginx,
  type WebServer,
} from './lib/web-servers.ts';

// The servers are started once for the tests of each.
test.describe.configure({ mode: 'default' });

const places: (Place & { site: string; name: string })[] = [
  { name: 'at a root', site: '.cache/test/fixture', folder: '.cache/test/hosts/root', base: '/' },
  {
    name: 'under a path',
    site: '.cache/test/hostile',
    folder: '.cache/test/hosts/lab/offprint',
    base: '/offprint/',
  },
];
const servers = [
  { program: 'nginx', packages: 'nginx', start: startNginx, brotli: nginxHasBrotli },
  { program: 'caddy', packages: 'caddy', start: startCaddy, brotli: true },
];
const papers = new Map<Place, string>();

test.beforeAll(async () => {
  for (const place of places) papers.set(place, (await partOfSite(place.site, place.folder)).paper);
});

for (const { program, packages, start, brotli } of servers) {
  const installed = isInstalled(program);
  const missing = `${program} is not installed, so its recipe is not tested (apt-get install ${packages}).`;
  // The list of results gives no reasons; workers have a number.
  if (!installed && process.env['TEST_WORKER_INDEX'] === undefined) console.log(missing);
  for (const place of places) {
    test.describe(`${program} ${place.name}`, () => {
      test.skip(!installed, missing);
      let server: WebServer;
      const ask = (path: string, headers?: Record<string, string>, method?: string) =>
        rawRequest(server.url + path.slice(1), headers, method);
      const read = (path: string) => readFileSync(join(place.folder, path));

      test.beforeAll(async () => {
        server = await start(place);
      });
      test.afterAll(() => server?.stop());

      test('sends each kind of file with its headers and type', async () => {
        for (const path of samples(place.folder)) {
          const { status, headers, body } = await ask(path.replace(/\/index\.html$/, '/'));
          const lower = Object.entries({
            ...headersOf(path),
            'Content-Type': mediaTypeOf(path) ?? 'application/octet-stream',
          }).map(([name, value]) => [name.toLowerCase(), value]);
          expect(status, path).toBe(200);
          expect(headers, path).toMatchObject(Object.fromEntries(lower));
          expect(body.equals(read(path)), path).toBe(true);
        }
      });

      test('sends the copies that stand beside a file, to those who can read them', async () => {
        for (const path of ['/index.html', `/papers/${papers.get(place)}.json`]) {
          for (const [accepted, ending] of [
            ['gzip, br', brotli ? 'br' : 'gz'],
            ['gzip', 'gz'],
          ]) {
            const { headers, body } = await ask(path, { 'Accept-Encoding': accepted ?? '' });
            expect(headers['content-encoding']).toBe(ending === 'gz' ? 'gzip' : 'br');
            expect(headers['content-type']).toBe(mediaTypeOf(path));
            expect(headers['vary']).toContain('Accept-Encoding');
            expect(body.equals(read(`${path}.${ending}`))).toBe(true);
          }
        }
      });

      test('sends nothing again that has not changed', async () => {
        for (const path of ['/', '/feed.xml']) {
          const etag = (await ask(path)).headers['etag'] ?? '';
          const again = await ask(path, { 'If-None-Match': etag });
          expect([again.status, again.body.length]).toEqual([304, 0]);
        }
      });

      test('answers with the page for unknown addresses, and never lets it be kept', async () => {
        for (const path of [
          '/nowhere/',
          '/_astro/gone.css',
          '/feed/x.bib',
          '/search-index/',
          '/.hidden',
        ]) {
          const { status, headers, body } = await ask(path);
          expect(status, path).toBe(404);
          expect(headers, path).toMatchObject({
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-cache',
            'x-content-type-options': 'nosniff',
          });
          expect(body.equals(read('/404.html')), path).toBe(true);
        }
      });

      test('shows what proves to a certificate authority whose host it is', async () => {
        const { status, body } = await ask('/.well-known/token');
        expect([status, body.toString()]).toEqual([200, 'Whose host this is.']);
      });

      test('leads from an address without its slash to the one with it, on the same host', async () => {
        const { status, headers } = await ask(`/papers/${papers.get(place)}`);
        expect([301, 308]).toContain(status);
        expect(headers['location']).toBe(`${place.base}papers/${papers.get(place)}/`);
      });

      test('is for reading only', async () => {
        for (const method of ['POST', 'PUT', 'DELETE'])
          expect((await ask('/', {}, method)).status, method).toBe(405);
        expect((await ask('/', {}, 'HEAD')).status).toBe(200);
      });

      // Once for each server.
      if ((program === 'nginx') === (place.base === '/'))
        test('can be read and searched, and breaks no policy', async ({ page }) => {
          const { troubles } = watchPage(page);
          await page.goto(server.url);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await page.goto(`${server.url}papers/${papers.get(place)}/`);
          const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
          await page.goto(`${server.url}search/?q=${encodeURIComponent(title)}`);
          const results = page.locator('[data-search-results]');
          await expect(results.getByRole('heading', { name: title }).first()).toBeVisible();
          expect(troubles).toEqual([]);
        });
    });
  }
}

/** The first file of each ending in each folder. */
function samples(folder: string): string[] {
  const files = filesBelow(folder)
    .filter((name) => !isCompressedCopy(name) && !name.startsWith('.'))
    .map((name) => `/${name}`);
  const kinds = Map.groupBy(files, (path) =>
    path.replace(/[^/]*$/, (name) => name.slice(name.lastIndexOf('.'))),
  );
  return [...kinds.values()].map(([first = '']) => first);
}
