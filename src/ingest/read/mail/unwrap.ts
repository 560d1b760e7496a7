import { readDay, spanOf } from '../days/dump-day.ts';
import { dayWithin } from '../days/name-day.ts';
import type { Source, WrittenDay } from '../reader.ts';

/** A file without what mail put round it. */
type Unwrapped = {
  /** The file, line by line as before; the lines of mail are blank. */
  source: Source;
  /** The 1-based lines that mail put there. */
  header: number[];
  /** The ISO day of the mail, where it tells one. */
  days: WrittenDay[];
};

/**
 * Takes mail off a text: headers, marks of quotes that stand on every line, what stands round a forwarded or
 * quoted text, and the signature. What is no mail stays as it is. Lines keep their numbers.
 */
export function unwrap(source: Source): Unwrapped {
  const lines = source.text.split(/\r\n?|\n/);
  const mail: Mail = { lines, header: new Set(), days: [] };
  // Each round takes one mail off another; nobody forwards more often.
  for (let round = 0; round < 10; round += 1)
    if (!takeHeaders(mail) && !takeForward(mail) && !takeQuotes(mail)) break;
  if (mail.lines === lines) return { source, header: [], days: [] };
  takeSignature(mail);
  const header = [...mail.header].map((index) => index + 1);
  return { source: { ...source, text: mail.lines.join('\n') }, header, days: mail.days.slice(-1) };
}

/** What is left of the lines, the 0-based ones that were taken, and the days that headers told, the innermost last. */
type Mail = { lines: string[]; header: Set<number>; days: WrittenDay[] };

const header = /^[\s>]{0,3}\*{0,2}([\p{L}-]+):\*{0,2}(?:\s(.*))?$/u;
const headerNames =
  /^(?:from|to|cc|bcc|subject|date|sent|sender|reply-to|message-id|mime-version|received|return-path|delivered-to|precedence|in-reply-to|references|importance|status|user-agent|authentication-results|(?:content|list|thread|x|arc|dkim)-[a-z-]+|von|an|betreff|datum|gesendet|de|à|objet|envoyé|para|asunto|enviado)$/i;
const others = ['from', 'von', 'de', 'date'];
const subjects = ['subject', 'betreff', 'objet', 'asunto'];

/** The block of headers that begins at the first filled line from `start`; empty where there is none. */
function headersAt(lines: readonly string[], start: number): number[] {
  const found: number[] = [];
  const names = new Set<string>();
  let index = start;
  while (index < lines.length && isBlank(lines[index])) index += 1;
  if (/^From \S+.*\d{4}\s*$/.test(lines[index] ?? '')) found.push(index++);
  for (; index < lines.length && !isBlank(lines[index]); index += 1) {
    const name = header.exec(lines[index] ?? '')?.[1]?.toLowerCase() ?? '';
    const goesOn = found.length > 0 && /^\s/.test(lines[index] ?? '');
    if (!headerNames.test(name) && !goesOn) break;
    names.add(name);
    found.push(index);
  }
  const isMail = others.some((name) => names.has(name)) && subjects.some((name) => names.has(name));
  return isMail ? found : [];
}

function isBlank(line: string | undefined): boolean {
  return !line || line.trim() === '';
}

/** Takes headers off the top. */
function takeHeaders(mail: Mail): boolean {
  const found = headersAt(mail.lines, 0);
  take(mail, found);
  return found.length > 0;
}

/** Takes headers off, and keeps the day that they tell. */
function take(mail: Mail, found: readonly number[]): void {
  for (const index of found) {
    const [, name = '', value = ''] = header.exec(mail.lines[index] ?? '') ?? [];
    const day = /^(?:date|sent|datum|gesendet|envoyé|enviado)$/i.test(name) ? mailDay(value) : null;
    if (day) mail.days.push({ line: index + 1, written: day });
  }
  blank(mail, found);
}

function blank(mail: Mail, indexes: readonly number[]): void {
  const off = new Set(indexes.filter((index) => !isBlank(mail.lines[index])));
  for (const index of off) mail.header.add(index);
  if (off.size > 0) mail.lines = mail.lines.map((line, index) => (off.has(index) ? '' : line));
}

const forwarding =
  /^[\s>]*(?:[-_]{2,} ?(?:Forwarded message|Original Message|Weitergeleitete Nachricht|Ursprüngliche Nachricht|Message transféré|Message d'origine|Mensaje reenviado) ?[-_]{2,}|Begin forwarded message:|[-_]{20,})\s*$/i;

/**
 * Takes what stands above a forwarded mail off, and its headers; or, where more stands above than below, the
 * mail that was answered.
 */
function takeForward(mail: Mail): boolean {
  const { lines } = mail;
  const starts = (line: string, index: number) =>
    (forwarding.test(line) && headersAt(lines, index + 1).length > 0) ||
    (header.test(line) && headersAt(lines, index).length > 0);
  const at = lines.findIndex(starts);
  if (at < 0) return false;
  const headers = headersAt(lines, forwarding.test(lines[at] ?? '') ? at + 1 : at);
  const [above, below] = [filled(lines, 0, at), filled(lines, headers.at(-1) ?? at, lines.length)];
  if (above.length > 8 && above.length > below.length) blank(mail, filled(lines, at, lines.length));
  else {
    take(mail, headers);
    blank(mail, filled(mail.lines, 0, headers[0] ?? at));
  }
  return true;
}

/** The lines with text between two places. */
function filled(lines: readonly string[], from: number, to: number): number[] {
  return lines.flatMap((line, index) =>
    index < from || index >= to || isBlank(line) ? [] : index,
  );
}

const attribution = /^(?:On|Am|Le|El)\s.{6,160}(?:wrote|schrieb|a écrit|escribió)[^.]{0,60}:$/;

/**
 * Takes a mark of quotes off, where every line has one; where a line says whose words are quoted, either what
 * is quoted goes or what is not, whichever is less.
 */
function takeQuotes(mail: Mail): boolean {
  const { lines } = mail;
  const isQuoted = (index: number) => /^\s?>/.test(lines[index] ?? '');
  const all = filled(lines, 0, lines.length);
  const quoted = all.filter(isQuoted);
  const others = all.filter((index) => !isQuoted(index));
  const said = others.filter((at) => {
    const line = lines[at]?.trim() ?? '';
    return attribution.test(line) || attribution.test(`${line} ${lines[at + 1]?.trim() ?? ''}`);
  });
  if (quoted.length < 2 || (others.length > 0 && said.length === 0)) return false;
  if (quoted.length < others.length / 2) {
    blank(mail, [
      ...quoted,
      ...said.flatMap((at) => (attribution.test(lines[at]?.trim() ?? '') ? at : [at, at + 1])),
    ]);
    return true;
  }
  blank(mail, others);
  mail.lines = mail.lines.map((line) => line.replace(/^\s?> ?/, ''));
  return true;
}

/** Takes a signature off: a line of two hyphens, a blank behind them or not, or of a farewell, and the few lines below. */
function takeSignature(mail: Mail): void {
  const at = mail.lines.findLastIndex((line) => /^--\s?$/.test(line));
  if (at >= 0 && mail.lines.length - at <= 15)
    blank(mail, filled(mail.lines, at, mail.lines.length));
  const all = filled(mail.lines, 0, mail.lines.length);
  const end = all.findLast((index) => farewell.test(mail.lines[index]?.trim() ?? ''));
  if (end !== undefined && all.length - all.indexOf(end) <= 5)
    blank(mail, filled(mail.lines, end, mail.lines.length));
}

const farewell =
  /^(?:(?:all the |my )?best(?: regards| wishes)?|(?:kind |warm )?regards|cheers|(?:many )?thanks|thank you|yours|greetings|(?:viele|liebe|beste) grüße|mfg|cordialement|bien à (?:toi|vous)|saludos)[,!.]?$/i;

/** The ISO day in a date of mail as it stands there, in its own offset; null for one that cannot be read. */
export function mailDay(date: string): string | null {
  const day = readDay(date) ?? dayWithin(date);
  if (day === null || day === 'impossible' || day.year === null) return null;
  return spanOf(day, day.year).date;
}

/** The year of a day without one in a mail of a day: that which sets it before the mail, or shortly after. */
export function yearOfMail(
  [mail]: readonly WrittenDay[],
  day: { month: number } | null,
): number | null {
  if (!mail || !day) return null;
  const [year = 0, month = 0] = mail.written.split('-').map(Number);
  return day.month - month > 6 ? year - 1 : year;
}
