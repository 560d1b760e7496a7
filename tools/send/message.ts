import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import { encodeWord } from 'nodemailer/lib/mime-funcs';
import { type EmailFacts, emailFactsSchema } from '../../src/outputs/email/email-digest.ts';
import { unsubscribeMark, withUnsubscribe } from '../../src/outputs/email/email-html.ts';
import { sentSize } from '../../src/outputs/email/write-email.ts';
import type { MailSettings } from './mail-settings.ts';
import { addressKey, type Recipient, SendProblem } from './recipients.ts';

/** A digest as its site wrote it for mail. */
export type Email = { facts: EmailFacts; html: string; text: string };

/** Reads the message of a digest of a built site. Throws a `SendProblem` when it cannot be sent from there. */
export function readEmail(site: string, id: string): Email {
  const folder = join(site, 'digests', id);
  // Disks that take capitals for small letters have a folder by a second name, which would get a ledger of its own.
  if (!messagesOf(site).includes(id))
    throw new SendProblem(
      `The site in ${site} has no message for a digest ${id}.\n${whatThereIs(site)}`,
    );
  const read = (form: string) => readFileSync(join(folder, `email.${form}`), 'utf8');
  const facts = emailFactsSchema.safeParse(JSON.parse(read('json')));
  const html = read('html');
  if (!facts.success || html.split(unsubscribeMark).length !== 2)
    throw new SendProblem(
      `The message in ${folder} is not one of this version of Offprint. Build the site again.`,
    );
  const { hostname } = new URL(facts.data.url);
  if (/(^|\.)example$|^localhost$|^127\.|^\[/.test(hostname))
    throw new SendProblem(
      `The links of the message lead to ${hostname}, where no reader finds the site.\nBuild it with its address: npm run build -- --site https://papers.example.org`,
    );
  return { facts: facts.data, html, text: read('txt') };
}

/** Ids of the digests that are there as messages. */
function messagesOf(site: string): string[] {
  const folder = join(site, 'digests');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'email.json')));
}

function whatThereIs(site: string): string {
  const ids = messagesOf(site);
  if (ids.length === 0) return 'Build it first with npm run build, or name its folder: --site-dir.';
  const shown = ids.toSorted().slice(-10).reverse().join(', ');
  return `It has ${ids.length}: ${shown}${ids.length > 10 ? ', …' : ''}.`;
}

/** The message for one reader, ready for SMTP: RFC 5322 with CRLF, both forms in quoted-printable. */
export function compose(
  email: Email,
  recipient: Recipient,
  { settings, now }: { settings: MailSettings; now: Date },
): Promise<Buffer> {
  const { facts } = email;
  const url = unsubscribeUrl(settings, recipient);
  const composer = new MailComposer({
    from: settings.from,
    ...(settings.replyTo ? { replyTo: settings.replyTo } : {}),
    to: { name: recipient.name, address: recipient.address },
    subject: facts.subject,
    date: now,
    messageId: messageId(facts.id, recipient, settings),
    headers: {
      'List-Id': {
        prepared: true,
        value: `${encodeWord(facts.list.name, 'Q')} <${facts.list.id}>`,
      },
      'List-Unsubscribe': { prepared: true, value: `<${url}>` },
      ...(url.startsWith('https:')
        ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
      // No answer from a machine that is on holiday: RFC 3834, and what was there before it.
      'Auto-Submitted': 'auto-generated',
      Precedence: 'list',
    },
    ...withUnsubscribe(email, { url, name: facts.unsubscribe }),
    encoding: 'quoted-printable',
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => (error ? reject(error) : resolve(message)));
  });
}

/** Bytes of the HTML as this reader gets it. */
export function sizeFor(email: Email, recipient: Recipient, settings: MailSettings): number {
  const url = unsubscribeUrl(settings, recipient);
  return sentSize(withUnsubscribe(email, { url, name: email.facts.unsubscribe }).html);
}

function unsubscribeUrl({ unsubscribe }: MailSettings, { address }: Recipient): string {
  return unsubscribe.replaceAll('{address}', encodeURIComponent(address));
}

/** The same for the same digest and reader, so that mail hosts know a message that comes again. */
function messageId(id: string, { address }: Recipient, { from }: MailSettings): string {
  const hash = createHash('sha256')
    .update(`${id}\n${addressKey(address)}`)
    .digest('hex');
  return `<${hash.slice(0, 32)}@${from.address.split('@').at(-1)}>`;
}
