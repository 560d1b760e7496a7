import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTallies, failuresOf, tallyOfNodeTests, tallyOfPlaywright } from './run-checks.ts';

test('the closing lines of the test runners are read', () => {
  assert.deepEqual(tallyOfNodeTests('ℹ tests 5\nℹ pass 4\nℹ fail 1\nℹ cancelled 0\n'), {
    passed: 4,
    failed: 1,
  });
  assert.deepEqual(
    tallyOfPlaywright('  2 failed\n    a.spec.ts\n  1 flaky\n  20 passed (3.0s)\n'),
    { passed: 20, failed: 3 },
  );
});

test('a runner that closed on no test counts as a failure', () => {
  assert.deepEqual(tallyOfNodeTests('Killed'), { passed: 0, failed: 1 });
  assert.deepEqual(tallyOfPlaywright('Error: no tests found'), { passed: 0, failed: 1 });
});

test('tallies add up', () => {
  assert.deepEqual(
    addTallies([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
    { passed: 3, failed: 3 },
  );
});

test('what failed is told again without what passed before it', () => {
  const passing = '✔ works\n'.repeat(100);
  assert.equal(
    failuresOf(`${passing}ℹ fail 1\n\n✖ failing tests:\n\n✖ adds up (3ms)\n  3 !== 4\n`),
    '✖ failing tests:\n\n✖ adds up (3ms)\n  3 !== 4',
  );
  assert.equal(failuresOf(`${passing}Killed\n`).split('\n').length, 30);
});
