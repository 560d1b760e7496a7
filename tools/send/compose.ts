import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { encodeWord } from 'nodemailer/lib/mime-funcs';
import { withUnsubscribe } from '../../src/outputs/email/email-html.ts';
import { sentSize } from '../../src/outputs/email/fit-email.ts';
import type { MailSettings } from './mail-settings.ts';
import { addressKey, type Recipient } from './parse-recipients.ts';
import type { Email } from './read-email.ts';

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
    ...withUnsubscribe(email, url),
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
  return sentSize(withUnsubscribe(email, unsubscribeUrl(settings, recipient)).html);
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
