import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesBelow } from '../src/node/files-below.ts';

const copy = resolve('.cache/test/renamed');
const parts = ['src', 'scripts', 'tools', 'public', 'content/kinds.yaml', 'tests/fixture-site'];
const settings = ['package.json', 'package-lock.json', 'tsconfig.json'];
/** Where a site may say by what it was made. */
const madeWith = /made with Offprint|<generator>Offprint<\/generator>/g;

test('a site with another name does not say Offprint but where it says what it is made with', () => {
  test.setTimeout(180_000);
  rmSync(copy, { recursive: true, force: true });
  for (const part of [...parts, ...settings]) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  writeFileSync(join(copy, 'astro.config.mjs'), config);
  run('scripts/build.ts', '--dumps', 'tests/fixture-site/dumps', '--out', 'dist');
  mkdirSync(join(copy, 'packed'));
  run('scripts/pack.ts', '--no-zip', '--folder', 'packed');
  const saying = ['dist', 'packed'].flatMap((folder) =>
    filesBelow(join(copy, folder))
      .filter((file) => /offprint/i.test(textOf(join(folder, file))) || /offprint/i.test(file))
      .map((file) => `${folder}/${file}`),
  );
  expect(saying).toEqual([]);
});

/** What an owner says: another title, set in type, and an entity of their own. */
const config = `import { defineConfig } from 'astro/config';
import offprint from './src/integrations/offprint.ts';

export default defineConfig({
  site: 'https://reprints.example',
  integrations: [offprint({ title: 'Reprints', feedEntity: 'reprints.example,2025' })],
});
`;

function run(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status, `${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
}

function textOf(file: string): string {
  return readFileSync(join(copy, file), 'latin1').replace(madeWith, '');
}
