import { encode, wrap } from 'nodemailer/lib/qp';

/** Gmail shows about this many bytes of the HTML of a message, and hides the rest behind a link. */
export const clippedAt = 102_000;

/** What a digest may take of that: the rest is for the line by which a reader unsubscribes, and a reserve. */
export const emailLimit = 100_000;

/**
 * Bytes of the HTML as it is sent, in quoted-printable with CRLF (RFC 2045, 6.7). This is the strictest
 * count of those in use: the bare UTF-8 and its characters are fewer. What encodes in pieces, as
 * nodemailer does, may break lines elsewhere, which makes less than a hundredth of difference.
 */
export function sentSize(html: string): number {
  return wrap(encode(html.replaceAll('\n', '\r\n'))).length;
}
