import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withSite } from '../../src/node/with-site.ts';
import { fileSize } from '../../src/texts/file-size.ts';

/** Prints what the first visit to a paper of a built site fetches within some seconds, without its worker and with it. */
export async function printFirstVisit(site: string, seconds: number): Promise<void> {
  const slug = readdirSync(join(site, 'papers')).find((name) => !name.includes('.'));
  for (const serviceWorkers of ['block', 'allow'] as const) {
    const paths = await visit(site, `papers/${slug}/`, { serviceWorkers, seconds });
    const twice = paths.filter((path, at) => paths.indexOf(path) !== at);
    const bytes = paths.reduce((sum, path) => sum + sizeOf(site, path), 0);
    console.log(
      `${serviceWorkers === 'block' ? 'Page alone ' : 'With worker'}  ${paths.length} requests, ${fileSize(bytes)} compressed${twice.length > 0 ? `, twice: ${twice.join(' ')}` : ''}`,
    );
  }
}

/** The paths that are asked of the server by a browser that was never there. */
function visit(
  site: string,
  path: string,
  { serviceWorkers, seconds }: { serviceWorkers: 'block' | 'allow'; seconds: number },
): Promise<string[]> {
  return withSite(site, async (browser, url, server) => {
    const asked: string[] = [];
    server.on('request', (request, response) => {
      const { pathname } = new URL(request.url ?? '/', url);
      response.on('finish', () => response.statusCode === 200 && asked.push(pathname));
    });
    const page = await browser.newPage({ serviceWorkers });
    await page.goto(url + path);
    await page.waitForTimeout(1000 * seconds);
    return asked;
  });
}

/** Bytes of a file as a host sends it: texts and their like compressed. */
function sizeOf(site: string, path: string): number {
  const content = readFileSync(join(site, path.replace(/\/$/, '/index.html')));
  return /\.(woff2|png|ico)$/.test(path) ? content.length : gzipSync(content).length;
}
