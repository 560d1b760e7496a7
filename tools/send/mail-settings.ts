import { parseMailbox } from './recipients.ts';

/** How TLS is used: from the first byte, by STARTTLS and not without, or not at all. */
type Tls = 'tls' | 'starttls' | 'none';

export type MailSettings = {
  smtp: { host: string; port: number; tls: Tls; login: { user: string; pass: string } | null };
  from: { address: string; name: string };
  replyTo: { address: string; name: string } | null;
  /** Address with `{address}` in the place of the reader’s; `mailto:` or `https:`. */
  unsubscribe: string;
};

/** What the environment may say, for a person at a terminal. */
export const settingsHelp = `Settings come from the environment:
  OFFPRINT_SMTP_URL           smtp://user:password@mail.example.org:587, or smtps:// for TLS from the start; or
  OFFPRINT_SMTP_HOST, _PORT, _USER, _PASSWORD
  OFFPRINT_SMTP_SECURE        tls, starttls or none (default: starttls; tls on port 465; none on this machine)
  OFFPRINT_MAIL_FROM          Name <address>
  OFFPRINT_MAIL_REPLY_TO      address, optional
  OFFPRINT_UNSUBSCRIBE        mailto: or https: address; {address} in it becomes the reader's. An https: address
                              must take a POST (RFC 8058): mail programs unsubscribe with one press`;

type Environment = Record<string, string | undefined>;

/**
 * What the environment says of sending, or everything that is wrong with it in full sentences, in
 * which no value is repeated: one of them is a password.
 */
export function mailSettings(environment: Environment): MailSettings | { faults: string[] } {
  const faults: string[] = [];
  const fault = (reason: string) => {
    faults.push(reason);
    return null;
  };
  for (const [name, value] of Object.entries(environment))
    if (/^OFFPRINT_(MAIL|SMTP|UNSUBSCRIBE)/.test(name) && /\p{Cc}/u.test(value ?? ''))
      fault(`${name} holds a control character, such as a line break.`);
  const smtp = smtpOf(environment, fault);
  const from = mailboxOf(environment, 'OFFPRINT_MAIL_FROM', fault);
  const replyTo = mailboxOf(environment, 'OFFPRINT_MAIL_REPLY_TO', fault);
  const unsubscribe = unsubscribeOf(environment['OFFPRINT_UNSUBSCRIBE'], fault);
  if (!from && !environment['OFFPRINT_MAIL_FROM'])
    fault('OFFPRINT_MAIL_FROM is not set: from whom is the mail? `Name <address>` will do.');
  if (faults.length > 0 || !smtp || !from || !unsubscribe) return { faults };
  return { smtp, from, replyTo, unsubscribe };
}

type Fault = (reason: string) => null;

function mailboxOf(environment: Environment, name: string, fault: Fault) {
  const value = environment[name];
  if (!value) return null;
  const mailbox = parseMailbox(value.trim());
  return 'reason' in mailbox ? fault(`${name} is no address: ${mailbox.reason}`) : mailbox;
}

function smtpOf(environment: Environment, fault: Fault): MailSettings['smtp'] | null {
  const address = environment['OFFPRINT_SMTP_URL'];
  if (address) return smtpOfUrl(address, environment['OFFPRINT_SMTP_SECURE'], fault);
  const host = environment['OFFPRINT_SMTP_HOST'];
  if (!host)
    return fault(
      'Neither OFFPRINT_SMTP_URL nor OFFPRINT_SMTP_HOST is set: through which server does the mail go?',
    );
  const { OFFPRINT_SMTP_USER: user, OFFPRINT_SMTP_PASSWORD: pass } = environment;
  if (!user !== !pass)
    return fault(
      'OFFPRINT_SMTP_USER and OFFPRINT_SMTP_PASSWORD need each other: set both or none.',
    );
  return smtpWith(
    {
      host,
      port: environment['OFFPRINT_SMTP_PORT'],
      secure: environment['OFFPRINT_SMTP_SECURE'],
      login: user && pass ? { user, pass } : null,
    },
    fault,
  );
}

function smtpOfUrl(address: string, secure: string | undefined, fault: Fault) {
  const url = URL.parse(address);
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    return fault('OFFPRINT_SMTP_URL must be like smtp://user:password@mail.example.org:587.');
  try {
    const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return smtpWith(
      {
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port || undefined,
        secure: url.protocol === 'smtps:' ? 'tls' : secure,
        login: user ? { user, pass } : null,
      },
      fault,
    );
  } catch {
    return fault('OFFPRINT_SMTP_URL has a % that begins no %xx; write a % itself as %25.');
  }
}

type Given = {
  host: string;
  port: string | undefined;
  secure: string | undefined;
  login: MailSettings['smtp']['login'];
};

/** Without word to the contrary a password and the readers’ addresses go through TLS, but on this machine. */
function smtpWith({ host, port: given, secure, login }: Given, fault: Fault) {
  if (secure !== undefined && !/^(tls|starttls|none)$/.test(secure))
    return fault('OFFPRINT_SMTP_SECURE must be tls, starttls or none.');
  const port = given === undefined ? (secure === 'tls' ? 465 : 587) : Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return fault('OFFPRINT_SMTP_PORT must be a number from 1 to 65535.');
  const local = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
  const usual = port === 465 ? 'tls' : local ? 'none' : 'starttls';
  return { host, port, tls: (secure ?? usual) as Tls, login };
}

/** RFC 2369 wants an address to unsubscribe; RFC 8058 wants it to name the reader. */
function unsubscribeOf(value: string | undefined, fault: Fault): string | null {
  const what =
    'OFFPRINT_UNSUBSCRIBE must be a mailto: or https: address, with {address} where the reader’s is to stand. Mail hosts refuse or hide bulk mail without it.';
  if (!value) return fault(what);
  const url = URL.parse(value.replaceAll('{address}', 'a'));
  if (!url || !/^(mailto|https):$/.test(url.protocol) || /[\s<>,]/.test(value)) return fault(what);
  if (url.protocol === 'https:' && !value.includes('{address}'))
    return fault(
      'OFFPRINT_UNSUBSCRIBE has no {address}: one press on it could not tell whom to take off the list.',
    );
  return value;
}
