import type { LedgerState } from './ledger.ts';
import { addressKey, type Recipient } from './parse-recipients.ts';
import { SendProblem } from './send-problem.ts';

/** The readers of a list, by what is to be done with them. */
export type Chosen = {
  open: Recipient[];
  /** Had it before. */
  sent: Recipient[];
  /** Refused for ever by an earlier run. */
  refused: Recipient[];
  /** An earlier run ended before the answer came: they may have it. */
  unsure: Recipient[];
};

/**
 * Sorts a list by what the ledger says. `only` leaves all others out; `again` sends to these whatever the
 * ledger says. Throws a `SendProblem` for an address that the list does not have.
 */
export function chooseRecipients(
  recipients: readonly Recipient[],
  stateOf: (address: string) => LedgerState | null,
  { only = [], again = [] }: { only?: readonly string[]; again?: readonly string[] },
): Chosen {
  const known = new Set(recipients.map(({ address }) => addressKey(address)));
  const unknown = [...only, ...again].filter((address) => !known.has(addressKey(address)));
  if (unknown.length > 0)
    throw new SendProblem(`The list does not have ${unknown.join(', ')}. Add it there first.`);
  const [wanted, forced] = [only, again].map((list) => new Set(list.map(addressKey)));
  const chosen: Chosen = { open: [], sent: [], refused: [], unsure: [] };
  for (const recipient of recipients) {
    const key = addressKey(recipient.address);
    if (wanted && wanted.size > 0 && !wanted.has(key)) continue;
    const state = forced?.has(key) ? null : stateOf(recipient.address);
    const group = state === 'attempt' ? 'unsure' : state === 'later' ? 'open' : (state ?? 'open');
    chosen[group].push(recipient);
  }
  return chosen;
}
