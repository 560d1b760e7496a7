import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Limiter } from './limiter.ts';
import { TestClock } from './test-scene.ts';

test('requests go one after another with a time between, whatever they take and whether they fail', async () => {
  const requests = fc.array(fc.record({ takes: fc.nat(10_000), fails: fc.boolean() }));
  await fc.assert(
    fc.asyncProperty(requests, fc.nat(5000), async (plans, gap) => {
      const clock = new TestClock('2025-08-20T12:00:00Z');
      const limiter = new Limiter(clock, gap);
      let busy = 0;
      let free = 0;
      const run = ({ takes, fails }: { takes: number; fails: boolean }) =>
        limiter.run(async () => {
          assert.equal(busy++, 0);
          assert.ok(clock.now() >= free);
          clock.pass(takes);
          await Promise.resolve();
          free = clock.now() + gap;
          busy--;
          if (fails) throw new Error('failed');
        });
      await Promise.allSettled(plans.map(run));
      assert.equal(busy, 0);
    }),
  );
});
