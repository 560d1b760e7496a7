import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { clippedAt } from '../../src/outputs/email/fit-email.ts';
import { accountText } from './account-text.ts';
import { type Chosen, chooseRecipients } from './choose-recipients.ts';
import { compose, sizeFor } from './compose.ts';
import { dryRun, faultsText } from './dry-run.ts';
import { Ledger } from './ledger.ts';
import { type MailSettings, mailSettings } from './mail-settings.ts';
import { type ListFinding, parseRecipients, type Recipient } from './parse-recipients.ts';
import { type Email, readEmail } from './read-email.ts';
import { type Pace, sendAll } from './send-all.ts';
import { SendProblem } from './send-problem.ts';
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
  if (options.dryRun) {
    const ledger = new Ledger(path, options.digest);
    const chosen = chooseRecipients(recipients, (address) => ledger.stateOf(address), options);
    return dryRun(email, chosen, { settings, verify: options.verify === true });
  }
  if ('faults' in settings) throw new SendProblem(faultsText(settings.faults));
  const unlock = lock(`${path}.lock`);
  try {
    const ledger = new Ledger(path, options.digest);
    const chosen = chooseRecipients(recipients, (address) => ledger.stateOf(address), options);
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
      wait: (milliseconds) => stop.wait(milliseconds),
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

/**
 * Keeps a second run away while this one goes: a file that holds the number of the process. One that a
 * killed run left is taken over. Gives what ends the lock; throws a `SendProblem` when another run has it.
 */
export function lock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  if (!take(path)) {
    const holder = holderOf(path);
    if (isAlive(holder)) throw held(path, holder);
    // Of several runs that find a dead one's lock, one moves it away; it puts back what is not that lock.
    const aside = `${path}.${process.pid}`;
    renameQuietly(path, aside);
    if (holderOf(aside) !== holder) renameQuietly(aside, path);
    rmSync(aside, { force: true });
    if (!take(path)) throw held(path, holderOf(path));
  }
  return () => rmSync(path, { force: true });
}

function take(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null for a lock that is gone or says nothing. */
function holderOf(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8')) || null;
  } catch {
    return null;
  }
}

/** A file without a number may be one that is just being written. This process has no other run. */
function isAlive(holder: number | null): boolean {
  if (holder === null) return true;
  if (holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function renameQuietly(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function held(path: string, holder: number | null): SendProblem {
  return new SendProblem(
    `Another run${holder ? `, process ${holder},` : ''} is sending this digest.\nWait until it has ended. If there is none, delete ${path}.`,
  );
}
