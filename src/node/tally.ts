/** How many tests or checks passed and failed. */
export type Tally = { passed: number; failed: number };

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
