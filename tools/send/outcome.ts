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
