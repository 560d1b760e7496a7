import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const offprint = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes the site of an owner for a test, of Astro's `config` as code, which may call `offprint`, and of `files` by their
 * paths, and builds it; gives its folder, which is the test's to remove.
 */
export function buildOwnSite(config: string, files: Record<string, string>): string {
  // Astro takes a file for one below the site's folder where the two share no folder but the root of the disk.
  const caches = join(offprint, '.cache/test');
  mkdirSync(caches, { recursive: true });
  const folder = mkdtempSync(join(caches, 'own-'));
  const from = (path: string) => JSON.stringify(join(offprint, path));
  const all = {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import offprint from ${from('src/integrations/offprint.ts')};\nexport default ${config};`,
    'src/content.config.ts': `export { collections } from ${from('src/content.config.ts')};`,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execFileSync(process.execPath, [join(offprint, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  return folder;
}
