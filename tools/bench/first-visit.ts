import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { Command } from 'commander';
import { chromiumArguments, ensureChromium } from '../../src/node/find-chromium.ts';
import { serve } from '../../src/node/serve.ts';
import { fileSize } from '../../src/text/file-size.ts';

const { site, seconds } = new Command('npm run bench:first-visit --')
  .description(
    'Counts what the first visit to a paper of a built site fetches, with its worker and without.',
  )
  .option('--site <folder>', 'a site built with `npm run build`', 'dist')
  .option('--seconds <number>', 'how long the page stays open', '6')
  .parse()
  .opts<{ site: string; seconds: string }>();

const slug = readdirSync(join(site, 'papers')).find((name) => !name.includes('.'));
for (const serviceWorkers of ['block', 'allow'] as const) {
  const paths = await visit(`papers/${slug}/`, serviceWorkers);
  const twice = paths.filter((path, at) => paths.indexOf(path) !== at);
  const bytes = paths.reduce((sum, path) => sum + sizeOf(path), 0);
  console.log(
    `${serviceWorkers === 'block' ? 'Page alone ' : 'With worker'}  ${paths.length} requests, ${fileSize(bytes)} compressed${twice.length > 0 ? `, twice: ${twice.join(' ')}` : ''}`,
  );
}

/** The paths that are asked of the server by a browser that was never there. */
async function visit(path: string, serviceWorkers: 'block' | 'allow'): Promise<string[]> {
  const { server, url } = await serve(site, { port: 0 });
  const asked: string[] = [];
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', url);
    response.on('finish', () => response.statusCode === 200 && asked.push(pathname));
  });
  const executablePath = ensureChromium();
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const page = await (await browser.newContext({ serviceWorkers })).newPage();
  await page.goto(url + path);
  await page.waitForTimeout(1000 * Number(seconds));
  await browser.close();
  server.close();
  return asked;
}

/** Bytes of a file as a host sends it: texts and their like compressed. */
function sizeOf(path: string): number {
  const content = readFileSync(join(site, path.replace(/\/$/, '/index.html')));
  return /\.(woff2|png|ico)$/.test(path) ? content.length : gzipSync(content).length;
}
