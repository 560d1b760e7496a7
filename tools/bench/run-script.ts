import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

/** Runs a command of this project, `npm run <name>`, to its end, and gives what it wrote to stderr; throws when it fails. */
export function runScript(
  name: string,
  args: string[],
  { node = [], ...options }: SpawnSyncOptions & { node?: string[] } = {},
): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    [...node, 'scripts/run.mjs', name, ...args],
    { ...options, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name} failed:\n${stderr ?? ''}`);
  return String(stderr ?? '');
}
