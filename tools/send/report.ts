import { clippedAt } from '../../src/outputs/email/write-email.ts';
import type { Chosen } from './ledger.ts';
import type { MailSettings } from './mail-settings.ts';
import { compose, type Email, sizeFor } from './message.ts';
import { type Recipient, SendProblem } from './recipients.ts';
import type { Account } from './send-all.ts';
import { SmtpSession } from './smtp-session.ts';

type Settings = MailSettings | { faults: string[] };

/**
 * Tells what a run would send to whom, and connects to nobody but, when asked, to the mail server. Gives
 * the exit code: 1 when the settings do not suffice for a run.
 */
export async function dryRun(
  email: Email,
  chosen: Chosen,
  { settings, verify }: { settings: Settings; verify: boolean },
): Promise<number> {
  const { facts } = email;
  console.log(
    [
      `Subject: ${facts.subject}`,
      `${facts.papers} papers. ${facts.shortened ?? 'Nothing is left out.'}`,
      ...('faults' in settings ? [] : await sendingText(email, chosen, settings)),
      ...recipientsText(chosen),
    ].join('\n'),
  );
  if ('faults' in settings) {
    console.error(faultsText(settings.faults));
    return 1;
  }
  if (verify) await verifyServer(settings);
  return 0;
}

/** Everything that is wrong with the settings. */
export function faultsText(faults: readonly string[]): string {
  return ['The settings do not suffice.', ...faults].join('\n  ');
}

async function sendingText(
  email: Email,
  { open: [first] }: Chosen,
  settings: MailSettings,
): Promise<string[]> {
  const { smtp, from } = settings;
  const sender = from.name ? `${from.name} <${from.address}>` : from.address;
  const login = smtp.login ? 'with a login' : 'without a login';
  const server = `From: ${sender}, by ${smtp.host}:${smtp.port} (TLS: ${smtp.tls}, ${login})`;
  if (!first) return [server];
  const message = await compose(email, first, { settings, now: new Date() });
  const html = sizeFor(email, first, settings);
  return [
    server,
    `A message is ${message.length} bytes, its HTML ${html} of at most ${clippedAt}.`,
  ];
}

function recipientsText(chosen: Chosen): string[] {
  const { open, sent } = chosen;
  const shown = 5;
  return [
    `Would go to ${open.length}; ${sent.length} had it before.`,
    ...open.slice(0, shown).map(({ address }) => `  ${address}`),
    ...(open.length > shown ? [`  … and ${open.length - shown} more`] : []),
    ...beforeText(chosen),
  ];
}

async function verifyServer(settings: MailSettings): Promise<void> {
  const session = new SmtpSession(settings);
  const failure = await session.open();
  session.close();
  if (failure) throw new SendProblem(`The mail server cannot be reached: ${failure}`);
  console.log('The mail server answers and takes the login.');
}

/** What a run came to, for a person at a terminal: who has it, who has not, why, and what to do. */
export function accountText(account: Account, before: Chosen): string {
  return [
    `${account.sent.length} sent${before.sent.length > 0 ? `, ${before.sent.length} had it before` : ''}.`,
    ...section('refused for good; take them off the list', account.refused),
    ...section('not reached; the next run tries again', account.later),
    ...section(
      'may have it or not: the line broke before the answer. `--again ADDRESS` sends again',
      account.unsure,
    ),
    ...beforeText(before),
  ].join('\n');
}

/** What earlier runs left open. */
function beforeText({ refused, unsure }: Chosen): string[] {
  return [
    ...section(
      'refused by an earlier run; take them off the list',
      refused.map((recipient) => ({ recipient })),
    ),
    ...section(
      'may have it or not: an earlier run ended before the answer. `--again ADDRESS` sends again',
      unsure.map((recipient) => ({ recipient })),
    ),
  ];
}

type Entry = { recipient: Recipient; reason?: string };

function section(heading: string, entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [];
  const shown = 20;
  const rest = entries.length - shown;
  return [
    `${entries.length} ${entries.length === 1 ? 'address' : 'addresses'}, ${heading}:`,
    ...entries
      .slice(0, shown)
      .map(({ recipient, reason }) =>
        [`  line ${recipient.line}`, recipient.address, reason].filter(Boolean).join('  '),
      ),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}
