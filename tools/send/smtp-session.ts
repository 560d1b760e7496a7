import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailSettings } from './mail-settings.ts';
import { SendProblem } from './recipients.ts';

/**
 * Messages over one SMTP connection, which is made when it is needed and made again when it was lost.
 * A failure that concerns every message is thrown as a `SendProblem`.
 */
export class SmtpSession {
  readonly #settings: MailSettings;
  #connection: SMTPConnection | null = null;

  constructor(settings: MailSettings) {
    this.#settings = settings;
  }

  /** Connects and logs in, unless that is done; gives why not, when another try may succeed. */
  async open(): Promise<string | null> {
    if (this.#connection) return null;
    try {
      this.#connection = await this.#connect();
      return null;
    } catch (error) {
      return this.#explain(error as SmtpFailure);
    }
  }

  /** Sends one message over the open session. */
  async deliver(to: string, message: Buffer): Promise<Outcome> {
    const connection = this.#connection;
    if (!connection) return { state: 'later', reason: 'The connection was lost.' };
    const envelope = { from: this.#settings.from.address, to, size: message.length };
    const content = Readable.from([message], { objectMode: false });
    // The dot that ends a message goes out when the last of it was read, not before.
    let handedOver = false;
    content.once('end', () => {
      handedOver = true;
    });
    const failure = await new Promise<SmtpFailure | null>((resolve) => {
      connection.send(envelope, content, (error) => resolve(error));
    });
    if (!failure) return { state: 'sent' };
    if (failure.responseCode === undefined || failure.responseCode === 421) this.#drop();
    else await this.#reset();
    const reason = this.#explain(failure);
    return { ...outcomeOf(failure, handedOver), reason };
  }

  close(): void {
    this.#connection?.quit();
    this.#connection = null;
  }

  async #connect(): Promise<SMTPConnection> {
    const { host, port, tls, login } = this.#settings.smtp;
    const connection = new SMTPConnection({
      host,
      port,
      secure: tls === 'tls',
      requireTLS: tls === 'starttls',
      ignoreTLS: tls === 'none',
      connectionTimeout: 30_000,
    });
    connection.once('end', () => {
      if (this.#connection === connection) this.#connection = null;
    });
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    if (!login) return connection;
    return new Promise((resolve, reject) => {
      connection.on('error', reject);
      connection.login(login, (error) => {
        if (error) connection.close();
        return error ? reject(error) : resolve(connection);
      });
    });
  }

  /** After a refusal the server waits for another message on the same connection. */
  async #reset(): Promise<void> {
    const connection = this.#connection;
    if (!connection) return;
    const failed = await new Promise((resolve) => {
      connection.once('end', () => resolve(true));
      connection.reset(resolve);
    });
    if (failed) this.#drop();
  }

  #drop(): void {
    this.#connection?.close();
    this.#connection = null;
  }

  /** What a failure says, in one line and without the password; thrown when it is one of the whole run. */
  #explain(failure: SmtpFailure): string {
    const { host, port, login } = this.#settings.smtp;
    const bare = login?.pass ? failure.message.replaceAll(login.pass, '…') : failure.message;
    const message = bare.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (!isOfRun(failure)) return message;
    this.#drop();
    throw new SendProblem(
      `${host}:${port} does not take mail with these settings: ${message}\nCheck the login, the sender (OFFPRINT_MAIL_FROM) and OFFPRINT_SMTP_SECURE. Nothing more was sent.`,
    );
  }
}

/** What the attempt to send one message came to. */
export type Outcome =
  | { state: 'sent' }
  /** For ever, by a reply of 500 to 599. */
  | { state: 'refused'; reason: string; code?: number }
  /** Not sent, and it is certain; another try may succeed. */
  | { state: 'later'; reason: string; code?: number }
  /** The message went out, but the server’s answer did not come back. */
  | { state: 'unsure'; reason: string };

/** What nodemailer tells of a failure. */
export type SmtpFailure = Error & {
  code?: string | undefined;
  command?: string | undefined;
  responseCode?: number | undefined;
  permanent?: boolean | undefined;
};

/** Replies by which a server wants a login, or another (RFC 4954, 6). */
const wantsLogin = new Set([530, 534, 535, 538]);

/**
 * Whether a failure is one of this run and not of one address: login, sender or TLS refused. No other
 * message would fare better.
 */
export function isOfRun({ code, command, responseCode, permanent }: SmtpFailure): boolean {
  if (code === 'ETLS' || wantsLogin.has(responseCode ?? 0)) return true;
  return (code === 'EAUTH' || command === 'MAIL FROM') && permanent !== false;
}

/** Sorts the failure of one message; `handedOver` when all of it had gone out before. */
export function outcomeOf(
  failure: SmtpFailure,
  handedOver: boolean,
): Exclude<Outcome, { state: 'sent' }> {
  const { message: reason, responseCode: code } = failure;
  if (code !== undefined) return { state: failure.permanent ? 'refused' : 'later', reason, code };
  return { state: handedOver ? 'unsure' : 'later', reason };
}
