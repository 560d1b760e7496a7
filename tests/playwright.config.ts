import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../src/node/find-chromium.ts';
import { hostileUrl, siteUrl } from './lib/sites.ts';

const serve = (out: string, base: string, url: string) => ({
  command: `node tests/lib/serve-site.ts ${out} ${base} ${new URL(url).port}`,
  cwd: '..',
  url,
  reuseExistingServer: false,
});

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
  webServer: [
    serve('.cache/test/site', '/', siteUrl),
    serve('.cache/test/hostile', '/offprint/', hostileUrl),
  ],
});
