import { spawn } from 'node:child_process';

/** A command that checks something; one without a tally of its own counts as one test. */
export type Check = {
  name: string;
  command: string;
  args: string[];
  tally?: (output: string) => Tally;
};

/** The tests of Node in some files: told in short while they run, and in full at the end. */
export function nodeTests(name: string, ...what: string[]): Check {
  const reporters = [
    ['dot', 'stderr'],
    ['spec', 'stdout'],
  ].flatMap(([reporter, to]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${to}`,
  ]);
  const args = ['--test', ...reporters, ...what];
  return { name, command: process.execPath, args, tally: tallyOfNodeTests };
}

/**
 * Runs checks one after another, showing their output, and gives how many tests passed and failed. What failed is told
 * again at the end, where a reader who sees only the last lines finds it.
 */
export async function runChecks(
  checks: readonly Check[],
  environment: Record<string, string>,
): Promise<Tally> {
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await runCheck(check, environment));
  for (const { name, failed, output } of outcomes)
    if (failed > 0) console.log(`\n✖ ${name}\n${failuresOf(output)}`);
  return addTallies(outcomes);
}

type Outcome = Tally & { name: string; output: string };

/** The part of an output that tells of failures: from the heading of Node's test runner on, or its last lines. */
export function failuresOf(output: string): string {
  const heading = output.lastIndexOf('✖ failing tests:');
  const lines = (heading < 0 ? output : output.slice(heading)).trimEnd().split('\n');
  return (heading < 0 ? lines.slice(-30) : lines.slice(0, 60)).join('\n');
}

/** A failing exit is never a success. */
async function runCheck(
  { name, command, args, tally }: Check,
  environment: Record<string, string>,
): Promise<Outcome> {
  console.log(`\n▸ ${name}`);
  const start = performance.now();
  const { code, output } = await runCommand(command, args, environment);
  const counted = tally?.(output) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  const failed = code === 0 ? counted.failed : Math.max(1, counted.failed);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ${name}: ${failed === 0 ? 'passed' : 'failed'} in ${seconds} s`);
  return { passed: counted.passed, failed, name, output };
}

/** Runs a command, showing its output as it comes, and gives its exit code and output. */
function runCommand(
  command: string,
  args: string[],
  environment: Record<string, string>,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: Buffer[] = [];
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.on('data', (part: Buffer) => {
        parts.push(part);
        target.write(part);
      });
    }
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }),
    );
  });
}

/** How many tests or checks passed and failed. */
type Tally = { passed: number; failed: number };

/** Adds tallies up. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}

/** Reads the closing lines of Node's test runner; a run without them counts as one failure. */
export function tallyOfNodeTests(output: string): Tally {
  const count = (name: string) =>
    Number(new RegExp(`^(?:ℹ|#) ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? Number.NaN);
  const [passed, failed, cancelled] = [count('pass'), count('fail'), count('cancelled')];
  return Number.isNaN(passed)
    ? { passed: 0, failed: 1 }
    : { passed, failed: failed + (cancelled || 0) };
}

/** Reads the closing lines of Playwright's list reporter; a flaky test counts as failed. */
export function tallyOfPlaywright(output: string): Tally {
  const count = (name: string) =>
    Number(new RegExp(`^\\s+(\\d+) ${name}\\b`, 'm').exec(output)?.[1] ?? 0);
  const passed = count('passed');
  const failed = count('failed') + count('flaky') + count('interrupted') + count('did not run');
  return passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
}
