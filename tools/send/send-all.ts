import type { Recipient } from './recipients.ts';
import type { Outcome } from './smtp-session.ts';

/** What sending needs from outside: a mail server, a ledger, a clock, and somebody to tell. */
export type Sending = {
  session: {
    open: () => Promise<string | null>;
    deliver: (to: string, message: Buffer) => Promise<Outcome>;
  };
  ledger: {
    note: (address: string, state: 'attempt' | 'sent' | 'refused' | 'later', code?: number) => void;
  };
  compose: (recipient: Recipient) => Promise<Buffer>;
  wait: (milliseconds: number) => Promise<void>;
  tell: (line: string) => void;
  /** Whether to end after the message that is going. */
  stopped: () => boolean;
};

export type Pace = {
  /** Rounds through those who did not get it, the first included. */
  tries: number;
  /** Milliseconds before the second round; each later wait is twice as long, at most ten minutes. */
  retryDelay: number;
  /** Milliseconds between two messages. */
  delay: number;
};

/** Who has the message now, and why the others have not. */
export type Account = {
  sent: Recipient[];
  refused: { recipient: Recipient; reason: string }[];
  /** Given up for now: the next run tries again. */
  later: { recipient: Recipient; reason: string }[];
  unsure: { recipient: Recipient; reason: string }[];
};

const longestWait = 600_000;

/**
 * Sends to each in turn, then again to those who were put off, in rounds with growing waits between: a
 * server that asks for patience gets it without holding up the rest. Nobody is tried twice whose message
 * may have arrived.
 */
export async function sendAll(
  recipients: readonly Recipient[],
  pace: Pace,
  sending: Sending,
): Promise<Account> {
  const account: Account = { sent: [], refused: [], later: [], unsure: [] };
  let open = [...recipients];
  for (let round = 1; open.length > 0; round++) {
    account.later = await sendRound(open, { account, pace, sending, all: recipients.length });
    open = account.later.map(({ recipient }) => recipient);
    if (open.length === 0 || round >= pace.tries || sending.stopped()) break;
    const wait = Math.min(pace.retryDelay * 2 ** (round - 1), longestWait);
    const reason = account.later[0]?.reason;
    sending.tell(`  ${open.length} to try again in ${wait / 1000} s (${reason})`);
    await sending.wait(wait);
  }
  return account;
}

type Round = { account: Account; pace: Pace; sending: Sending; all: number };

/** One round; gives those who were put off. A server that cannot be reached ends it. */
async function sendRound(
  recipients: readonly Recipient[],
  { account, pace, sending, all }: Round,
): Promise<Account['later']> {
  const later: Account['later'] = [];
  const untried = (from: number, reason: string) =>
    recipients.slice(from).map((recipient) => ({ recipient, reason }));
  for (const [index, recipient] of recipients.entries()) {
    if (sending.stopped()) return [...later, ...untried(index, 'The run was ended before.')];
    const unreachable = await sending.session.open();
    if (unreachable !== null) return [...later, ...untried(index, unreachable)];
    const outcome = await attempt(recipient, sending);
    if (outcome.state === 'sent') account.sent.push(recipient);
    else
      (outcome.state === 'later' ? later : account[outcome.state]).push({
        recipient,
        reason: outcome.reason,
      });
    const done = account.sent.length;
    if (outcome.state !== 'sent') sending.tell(`  line ${recipient.line}: ${outcome.reason}`);
    else if (done % 50 === 0 || done === all) sending.tell(`  ${done} of ${all} sent`);
    if (pace.delay > 0 && index + 1 < recipients.length) await sending.wait(pace.delay);
  }
  return later;
}

/** The ledger hears of an attempt before, and of its end after; of one whose end nobody knows, no more. */
async function attempt(recipient: Recipient, sending: Sending): Promise<Outcome> {
  const { address } = recipient;
  const message = await sending.compose(recipient);
  sending.ledger.note(address, 'attempt');
  try {
    const outcome = await sending.session.deliver(address, message);
    if (outcome.state !== 'unsure')
      sending.ledger.note(address, outcome.state, 'code' in outcome ? outcome.code : undefined);
    return outcome;
  } catch (error) {
    // What is thrown concerns every message: the server refused before it took this one.
    sending.ledger.note(address, 'later');
    throw error;
  }
}
