import { spawnSync } from 'node:child_process';

/** Wall-clock seconds of several runs, and the largest peak memory of their Node processes in megabytes. */
export type Measured = { median: number; least: number; most: number; megabytes: number };

/** Runs a program of this project several times after one warm-up. Throws when a run fails. */
export function measureRuns(program: string, args: string[], runs: number): Measured {
  const times: number[] = [];
  let kilobytes = 0;
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', './tools/bench/report-memory.ts', program, ...args],
      { encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    if (status !== 0) throw new Error(`${program} failed:\n${stderr}`);
    if (run > 0) times.push((performance.now() - start) / 1000);
    kilobytes = Math.max(kilobytes, Number(/peak memory (\d+) kB/.exec(stderr)?.[1] ?? 0));
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), least: at(0), most: at(1), megabytes: Math.round(kilobytes / 1000) };
}
