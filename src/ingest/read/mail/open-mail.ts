import PostalMime, { type Email } from 'postal-mime';
import type { DumpFile } from '../../../model/dump.ts';
import { markedText } from './html-text.ts';
import { isAlertPage } from './scholar-alert.ts';
import { unwrap } from './unwrap.ts';

/**
 * A file as the dumps that are in it. A mail in MIME becomes a plain one: its headers, then its text as UTF-8, on
 * the lines where they stood as far as possible; of parts in several forms the plain text, else the HTML as text;
 * of mails that are attached, as some programs forward them, those. A mailbox becomes one dump for each mail, named
 * by the mail's day as if the mailbox were a folder. Any other file stays as it is.
 */
export async function openMail(dump: DumpFile): Promise<DumpFile[]> {
  const raw = Buffer.from(dump.bytes)
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  const isBox = /^From \S[^\n]*\d\d:\d\d[^\n]*\n[A-Z][\w-]*:/.test(raw);
  if (!isBox && !isMime(raw)) return [dump];
  const mails = isBox ? raw.split(envelope).filter((mail) => mail.trim() !== '') : [raw];
  const texts = (await Promise.all(mails.map(readable))).flat();
  const [only] = texts;
  const isOne = texts.length === 1 && !/\.mbox$/i.test(dump.file);
  return only && isOne ? [{ ...dump, bytes: only }] : inFolder(dump, texts);
}

/** The line of a mailbox above each mail, and the empty one before. */
const envelope = /(?:^|(?<=\n)\r?\n)From \S[^\n]*\d\d:\d\d[^\n]*\n(?=[A-Z][\w-]*:)/;

/** Mails as files in a folder with the name of the dump. */
function inFolder({ path, file }: DumpFile, mails: readonly Uint8Array[]): DumpFile[] {
  const taken = new Map<string, number>();
  return mails.map((bytes) => {
    const day = dayOf(bytes);
    const count = (taken.get(day) ?? 0) + 1;
    taken.set(day, count);
    const name = `${day}${count > 1 ? `-${count}` : ''}.eml`;
    return {
      path: `${path}/${name}`,
      file: `${file.replace(/\.\w+$/, '')}/${name}`,
      bytes,
      inMailbox: true,
    };
  });
}

/** Whether a file is a mail that must be decoded: headers, with those of MIME among them. */
function isMime(raw: string): boolean {
  const head =
    /^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n/.exec(raw.slice(0, 200_000))?.[0] ?? '';
  return (
    /^(?:From|To|Subject|Received|Message-ID):/im.test(head) &&
    /^(?:MIME-Version|Content-Type|Content-Transfer-Encoding):/im.test(head)
  );
}

/** The mails in a mail; an empty one where parts are nested deeper than any program writes them. */
async function readable(mail: string): Promise<Uint8Array[]> {
  try {
    return await plainMails(mail);
  } catch {
    return [new Uint8Array()];
  }
}

/** A mail without MIME; where mails are attached to it, those. */
async function plainMails(mail: string): Promise<Uint8Array[]> {
  const raw = mail.replace(/^>(>*From )/gm, '$1');
  const parsed = await PostalMime.parse(Buffer.from(raw, 'latin1'), {
    forceRfc822Attachments: true,
  });
  const attached = parsed.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
  const inner = attached.map(({ content }) =>
    Buffer.from(content as ArrayBuffer).toString('latin1'),
  );
  return inner.length > 0
    ? (await Promise.all(inner.map(plainMails))).flat()
    : [written(parsed, raw)];
}

/** A mail as plain text: its headers, and its body from the line on where it stood. */
function written(mail: Email, raw: string): Uint8Array {
  const names = ['from', 'date', 'subject'];
  const head = mail.headers.filter(({ key }) => names.includes(key));
  const lines = raw.slice(0, raw.search(/\r?\n\r?\n/)).split('\n').length;
  const kept = head.map(
    ({ originalKey, value }) => `${originalKey}: ${value.replace(/\s+/g, ' ')}`,
  );
  const gap = '\n'.repeat(Math.max(1, lines - kept.length + 1));
  return Buffer.from(`${kept.join('\n')}${gap}\n${bodyOf(mail)}`);
}

/**
 * The text of a mail; where it is but a hint that the mail is HTML, that of the HTML; but an alert of Google
 * Scholar as HTML, which says more.
 */
function bodyOf({ text = '', html = '' }: Email): string {
  if (isAlertPage(html)) return html;
  const shown = html === '' || text.trim().length > 200 ? '' : markedText(html);
  return shown.length > 2 * text.length ? shown : text;
}

/** The day of a mail, or of the mail that it forwards, as `YYYY-MM-DD`. */
function dayOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const [day] = unwrap({ path: '', file: '', text, summaries: false }).days;
  return day?.written ?? 'undated';
}
