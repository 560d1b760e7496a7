import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Sending, sendAll } from './send-all.ts';
import type { Outcome } from './smtp-session.ts';

const sent: Outcome = { state: 'sent' };
const later: Outcome = { state: 'later', reason: 'Busy.', code: 451 };
const refused: Outcome = { state: 'refused', reason: 'Unknown.', code: 550 };
const unsure: Outcome = { state: 'unsure', reason: 'Lost.' };

/** Sends to a, b, c … with the given outcomes, one for each try of each. */
async function run(script: Record<string, Outcome[]>, tries = 3, stopAfter = 99) {
  const notes: string[] = [];
  const waits: number[] = [];
  let delivered = 0;
  const sending: Sending = {
    session: {
      open: async () => null,
      deliver: async (to) => {
        delivered++;
        return script[to]?.shift() ?? assert.fail(`${to} was tried too often`);
      },
    },
    ledger: { note: (to, state) => notes.push(`${to} ${state}`) },
    compose: async () => Buffer.from('x'),
    wait: async (milliseconds) => void waits.push(milliseconds),
    tell: () => {},
    stopped: () => delivered >= stopAfter,
  };
  const people = Object.keys(script).map((address, line) => ({ address, name: '', line }));
  const account = await sendAll(people, { tries, retryDelay: 1000, delay: 0 }, sending);
  const names = (list: { recipient: { address: string } }[]) =>
    list.map(({ recipient }) => recipient.address).join('');
  return {
    notes,
    waits,
    told: {
      sent: account.sent.map(({ address }) => address).join(''),
      refused: names(account.refused),
      later: names(account.later),
      unsure: names(account.unsure),
    },
  };
}

test('those put off are tried again after all others, with growing waits, and given up in the end', async () => {
  const { told, waits, notes } = await run({
    a: [later, sent],
    b: [sent],
    c: [later, later, later],
  });
  assert.deepEqual(told, { sent: 'ba', refused: '', later: 'c', unsure: '' });
  assert.deepEqual(waits, [1000, 2000]);
  assert.deepEqual(notes.slice(0, 6), [
    'a attempt',
    'a later',
    'b attempt',
    'b sent',
    'c attempt',
    'c later',
  ]);
});

test('neither who was refused nor who may have it is tried again, and of the second the ledger hears no end', async () => {
  const { told, notes, waits } = await run({ a: [refused], b: [unsure], c: [sent] });
  assert.deepEqual(told, { sent: 'c', refused: 'a', later: '', unsure: 'b' });
  assert.deepEqual(waits, []);
  assert.deepEqual(notes, ['a attempt', 'a refused', 'b attempt', 'c attempt', 'c sent']);
});

test('a run that is ended says who was not tried', async () => {
  const { told } = await run({ a: [sent], b: [sent], c: [sent] }, 3, 1);
  assert.deepEqual(told, { sent: 'a', refused: '', later: 'bc', unsure: '' });
});
