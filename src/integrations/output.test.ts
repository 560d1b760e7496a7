import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { openOutput } from './output.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-output-'));
  site('site', 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

const host = { base: '/', host: undefined };
const state = (path = 'site') => readFileSync(join(folder, path, 'api/papers.json'), 'utf8');

function site(path: string, papers: string): void {
  const file = join(folder, path, 'api/papers.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, papers);
}

/** Opens the output, builds a site there and publishes it. */
async function publish(path = 'site'): Promise<void> {
  const output = await openOutput(join(folder, path), host);
  mkdirSync(join(output.staging, 'api'), { recursive: true });
  writeFileSync(join(output.staging, 'api/papers.json'), 'new');
  assert.equal(state(), 'old');
  output.publish();
}

test('the new site takes the place of the old one, and nothing is left beside it', async () => {
  await publish();
  assert.equal(state(), 'new');
  assert.deepEqual(readdirSync(folder), ['site']);
});

test('a build killed while its site is copied beside the old one leaves the old one', async () => {
  site('.site.next/site', 'half');
  await publish();
  assert.deepEqual(readdirSync(folder), ['site']);
});

test('a build killed between taking the old site away and putting the new one there is finished by the next', async () => {
  site('.site.next/site', 'whole');
  writeFileSync(join(folder, '.site.next/.complete'), '');
  mkdirSync(join(folder, '.site.next/.outgoing'));
  rmSync(join(folder, 'site'), { recursive: true });
  const output = await openOutput(join(folder, 'site'), host);
  assert.equal(state(), 'whole');
  assert.ok(output.staging);
});

test('a link to the folder of a site stays a link', async () => {
  symlinkSync('site', join(folder, 'link'));
  await publish('link');
  assert.ok(lstatSync(join(folder, 'link')).isSymbolicLink());
  assert.equal(state('link'), 'new');
});

test('a host that serves at its root alone takes no site under a path', async () => {
  await assert.rejects(
    openOutput(join(folder, 'site'), { base: '/x/', host: 'netlify' }),
    /root of its own address/,
  );
});

test('a site that was replaced is set aside, which takes no time, and removed beside the next build', async () => {
  await publish();
  const output = await openOutput(join(folder, 'site'), host);
  const aside = `${output.staging}.old`;
  while (existsSync(aside)) await setImmediate();
  mkdirSync(output.staging);
  output.publish();
  assert.ok(existsSync(aside));
});
