import { domainToASCII } from 'node:url';

/** A reader to whom a message goes. */
export type Recipient = {
  /** As it is written, its domain in lower-case ASCII. */
  address: string;
  /** Empty when the list gives none. */
  name: string;
  /** 1-based line of the list. */
  line: number;
};

/** Something about a line of the list, in a full sentence; the line itself is not repeated. */
export type ListFinding = { line: number; reason: string };

export type RecipientList = {
  recipients: Recipient[];
  /** Lines that cannot be read. */
  bad: ListFinding[];
  /** Lines with an address that an earlier line has; only the earlier counts. */
  repeated: ListFinding[];
};

/** Reads a list of addresses: one on a line, alone or as `Name <address>`; `#` begins a comment. */
export function parseRecipients(text: string): RecipientList {
  const list: RecipientList = { recipients: [], bad: [], repeated: [] };
  const lines = new Map<string, number>();
  for (const [index, content] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1;
    const entry = content.replace(/(^|\s)#.*$/, '').trim();
    if (!entry) continue;
    const read = parseMailbox(entry);
    if ('reason' in read) {
      list.bad.push({ line, reason: read.reason });
      continue;
    }
    const earlier = lines.get(addressKey(read.address));
    if (earlier === undefined) {
      lines.set(addressKey(read.address), line);
      list.recipients.push({ ...read, line });
    } else list.repeated.push({ line, reason: `The address stands in line ${earlier} already.` });
  }
  return list;
}

/** By what two spellings of an address are one: no mail host in use tells capitals apart. */
export function addressKey(address: string): string {
  return address.toLowerCase();
}

/** One address, alone or as `Name <address>`; or why it is none. */
export function parseMailbox(text: string): { address: string; name: string } | { reason: string } {
  // Whatever could end a header line would let a list write headers of its own.
  if (/\p{Cc}|\u2028|\u2029/u.test(text))
    return { reason: 'It holds a control character, such as a tab or a line break.' };
  const [, quoted = '', inner = text] = /^([^<>]*)<([^<>]*)>$/.exec(text) ?? [];
  const name = quoted.trim().replace(/^"(.*)"$/, '$1');
  const at = inner.lastIndexOf('@');
  const [local, domain] = [inner.slice(0, at).trim(), domainToASCII(inner.slice(at + 1).trim())];
  if (at < 1) return { reason: 'It has no @ with a name before it.' };
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]+$/.test(local) || local.length > 64)
    return { reason: 'What stands before the @ is no name of a mailbox in plain letters.' };
  if (/^\.|\.$|\.\./.test(local)) return { reason: 'A full stop stands where none may.' };
  if (!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(domain))
    return { reason: 'What stands behind the @ is no name of a host.' };
  return { address: `${local}@${domain}`, name };
}

/** Why nothing is sent, or no more: what happened and what to do, for a person at a terminal. */
export class SendProblem extends Error {
  override name = 'SendProblem';
}
