import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findChromium } from '../src/node/find-chromium.ts';
import { freePort } from '../src/node/free-port.ts';
import { withChromium } from '../src/node/with-site.ts';

const first =
  'Clover Between Rows of Maize\n\nWe sow clover between the rows and measure the water left.\n';
const second = 'Worms Under Clover\n\nWorms come back where clover grew. We count them by hand.\n';

test('a dump that is dropped in shows at once, and what is wrong with it in the page', {
  skip: findChromium() ? false : 'There is no Chromium.',
}, async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-dev-'));
  context.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const write = (name: string, text: string) => writeFileSync(join(folder, 'dumps', name), text);
  mkdirSync(join(folder, 'dumps'));
  write('2025-05-01.txt', first);
  const port = await freePort();
  const options = ['--dumps', join(folder, 'dumps'), '--content', join(folder, 'content')];
  const server = spawn(process.execPath, ['scripts/dev.ts', ...options, '--port', String(port)], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  context.after(() => server.kill());
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (part) => String(part).includes('watching for file') && resolve());
    server.once('exit', () => reject(new Error('The server ended.')));
  });
  await withChromium(async (browser) => {
    const page = await browser.newPage();
    // Before it is connected, the page does not hear of changes.
    const connected = page.waitForEvent('console', (line) => line.text().includes('connected.'));
    await Promise.all([page.goto(`http://localhost:${port}/`), connected]);
    await page.getByRole('link', { name: 'Clover Between Rows of Maize' }).first().waitFor();
    write('2025-05-02.txt', second);
    await page.getByRole('link', { name: 'Worms Under Clover' }).first().waitFor();
    await page.goto(`http://localhost:${port}/search/?q=worms`);
    await page.getByRole('link', { name: 'Worms Under Clover' }).first().waitFor();
    write('digests.yaml', 'defaults:\n  year: soon\n');
    const findings = page.locator('[data-findings]');
    await findings.getByText('digests.yaml:').first().waitFor();
    assert.match(
      (await findings.textContent()) ?? '',
      /1 error.*The pages show what stood there before/s,
    );
    write('digests.yaml', '');
    await findings.waitFor({ state: 'detached' });
  });
});
