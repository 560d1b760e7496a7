import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../src/node/find-chromium.ts';
import { isShipped, notShipped } from './lib/shipped.ts';
import { hostileUrl, shippedUrl, siteUrl, yearsUrl } from './lib/sites.ts';

const serve = (out: string, base: string, url: string) => ({
  command: `node tests/lib/serve-site.ts ${out} ${base} ${new URL(url).port}`,
  cwd: '..',
  url,
  reuseExistingServer: false,
});

// Workers read this file again; they have a number.
if (!isShipped && process.env['TEST_WORKER_INDEX'] === undefined) console.log(notShipped);

export default defineConfig({
  testDir: '.',
  outputDir: '../.cache/test/results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: siteUrl,
    // Most tests are about the site itself; a worker that fetches meanwhile would only slow them.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium() ?? '', args: chromiumArguments },
  },
  projects: [
    { name: 'fixture', testIgnore: 'shipped/**' },
    ...(isShipped ? [{ name: 'shipped', testDir: './shipped', use: { baseURL: shippedUrl } }] : []),
  ],
  webServer: [
    serve('.cache/test/fixture', '/', siteUrl),
    ...(isShipped ? [serve('.cache/test/site', '/', shippedUrl)] : []),
    serve('.cache/test/hostile', '/offprint/', hostileUrl),
    serve('.cache/test/years', '/', yearsUrl),
  ],
});
