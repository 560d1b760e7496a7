import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { takeLock } from '../../src/node/lock.ts';
import { clippedAt } from '../../src/outputs/email/write-email.ts';
import { type Chosen, chooseRecipients, Ledger } from './ledger.ts';
import { type MailSettings, mailSettings } from './mail-settings.ts';
import { compose, type Email, readEmail, sizeFor } from './message.ts';
import { type ListFinding, parseRecipients, type Recipient, SendProblem } from './recipients.ts';
import { accountText, dryRun, faultsText } from './report.ts';
import { type Pace, sendAll } from './send-all.ts';
import { SmtpSession } from './smtp-session.ts';

export type SendOptions = Pace & {
  digest: string;
  to: string;
  siteDir: string;
  ledger: string;
  dryRun?: boolean;
  verify?: boolean;
  skipBad?: boolean;
  only?: string[];
  again?: string[];
};

/**
 * Sends a digest, or tells what would be sent. Gives the exit code: 0 when everybody has it, 2 when some
 * have not. Throws a `SendProblem` when nothing can be sent.
 */
export async function runSend(
  options: SendOptions,
  environment: Record<string, string | undefined>,
): Promise<number> {
  const email = readEmail(options.siteDir, options.digest);
  const recipients = readList(options);
  const settings = mailSettings(environment);
  const path = join(options.ledger, `${options.digest}.jsonl`);
  const open = () => {
    const ledger = new Ledger(path, options.digest);
    return { ledger, chosen: chooseRecipients(recipients, ledger, options) };
  };
  if (options.dryRun)
    return dryRun(email, open().chosen, { settings, verify: options.verify === true });
  if ('faults' in settings) throw new SendProblem(faultsText(settings.faults));
  const unlock = await takeLock(`${path}.lock`, { limit: 0 }).catch((error) => {
    throw new SendProblem(`Another run is sending this digest. ${error.message}`);
  });
  try {
    const { ledger, chosen } = open();
    return await send(email, chosen, { settings, ledger, pace: options }).finally(() =>
      ledger.close(),
    );
  } finally {
    unlock();
  }
}

/** The list, once its findings are told; with a bad line nothing is sent, unless bad lines are to be left out. */
function readList({ to, skipBad }: SendOptions): Recipient[] {
  if (!existsSync(to)) throw new SendProblem(`There is no list ${to}. Name a file with --to.`);
  const { recipients, bad, repeated } = parseRecipients(readFileSync(to, 'utf8'));
  const lines = (findings: ListFinding[]) =>
    findings.map(({ line, reason }) => `${to}:${line}  ${reason}`).join('\n');
  if (repeated.length > 0) console.log(`${lines(repeated)}\nSuch lines are left out.`);
  if (bad.length > 0 && !skipBad)
    throw new SendProblem(
      `${lines(bad)}\nNothing was sent. Mend these lines, or leave them out with --skip-bad.`,
    );
  if (bad.length > 0) console.error(`${lines(bad)}\nThese lines are left out, as --skip-bad asks.`);
  if (recipients.length === 0) throw new SendProblem(`The list ${to} has no address.`);
  return recipients;
}

async function send(
  email: Email,
  chosen: Chosen,
  { settings, ledger, pace }: { settings: MailSettings; ledger: Ledger; pace: Pace },
): Promise<number> {
  const [longest] = chosen.open.toSorted((a, b) => b.address.length - a.address.length);
  if (longest && sizeFor(email, longest, settings) * 1.01 > clippedAt)
    throw new SendProblem(
      `With the address to unsubscribe the message is more than ${clippedAt} bytes, which some mail programs cut off. Make OFFPRINT_UNSUBSCRIBE shorter.`,
    );
  const session = new SmtpSession(settings);
  const stop = stopOnInterrupt();
  try {
    console.log(`${chosen.open.length} to send, ${chosen.sent.length} had it before.`);
    const account = await sendAll(chosen.open, pace, {
      session,
      ledger,
      compose: (recipient) => compose(email, recipient, { settings, now: new Date() }),
      wait: stop.wait,
      tell: (line) => console.log(line),
      stopped: () => stop.signal.aborted,
    });
    console.log(accountText(account, chosen));
    const without = [account.refused, account.later, account.unsure, chosen.refused, chosen.unsure];
    return without.some((list) => list.length > 0) ? 2 : 0;
  } finally {
    stop.end();
    session.close();
  }
}

/** The first Ctrl+C ends the run after the message that is going; the second ends it at once. */
function stopOnInterrupt() {
  const controller = new AbortController();
  const stop = () => {
    console.error('Ending after this message. Once more ends at once.');
    controller.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return {
    signal: controller.signal,
    wait: (milliseconds: number) =>
      setTimeout(milliseconds, undefined, { signal: controller.signal }).catch(() => {}),
    end: () => process.off('SIGINT', stop).off('SIGTERM', stop),
  };
}
