import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packAs } from '../tools/pack/pack.ts';
import { kiwixUrl } from './lib/sites.ts';

const missing = ['zimwriterfs', 'kiwix-serve'].filter((program) => !isInstalled(program));
test.skip(
  missing.length > 0,
  `Not installed: ${missing.join(', ')} (Debian: zim-tools, kiwix-tools).`,
);

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Papers of the site have such titles. */
const title = /Plain words about quantization/;

test('Kiwix opens the site as a ZIM file; its search and the site’s own find papers', async ({
  page,
}) => {
  const work = mkdtempSync(join(tmpdir(), 'offprint-zim-'));
  const file = join(work, 'site.zim');
  await packAs({ siteDir: '.cache/test/hostile', zip: false, zim: file });
  const { port } = new URL(kiwixUrl);
  const kiwix = spawn('kiwix-serve', ['-i', '127.0.0.1', '-p', port, file], { stdio: 'ignore' });
  try {
    await expect.poll(() => answers(kiwix)).toBe(true);
    await page.goto(`${kiwixUrl}search?content=site&pattern=quantization`);
    await page.getByRole('link', { name: title }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.getByRole('link', { name: 'Topics', exact: true }).click();
    await page.getByRole('button', { name: /^Search (\d+ )?papers$/ }).click();
    await page.getByRole('combobox').fill('low-bit weights');
    await page.keyboard.press('Enter');
    const found = page.locator('[data-search-results] .item-title a').first();
    await expect(found).toHaveText(title);
    await found.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  } finally {
    kiwix.kill();
    rmSync(work, { recursive: true });
  }
});

/** Whether the server has begun to answer; throws where it has ended instead. */
async function answers({ exitCode }: ChildProcess): Promise<boolean> {
  if (exitCode !== null) throw new Error(`kiwix-serve ended with ${exitCode}.`);
  return fetch(kiwixUrl).then(
    ({ ok }) => ok,
    () => false,
  );
}
