import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Dump, DumpFile, Entry, LineAccount } from '../../model/dump.ts';
import { foldedName } from '../../text/family-name.ts';
import { finding } from '../rules.ts';
import { readDays, resolveDate } from './days/resolve-date.ts';
import { decodeBytes, type Line, splitLines } from './decode-bytes.ts';
import { entryFindings } from './entry-findings.ts';
import { unwrap, yearOfMail } from './mail/unwrap.ts';
import type { DumpSettings, Ignore } from './owner/digests-config.ts';
import {
  lineOf,
  noText,
  oddLine,
  type ReadEntry,
  type Reader,
  type Reading,
  refusal,
  type Source,
  type WrittenDay,
} from './reader.ts';
import { readers } from './readers.ts';
import { findRepeats, type Repeats, repeatFindings } from './repeats.ts';

export type DumpRead = {
  dump: Dump | null;
  /** What the lines were taken for, also where they hold an error; null for a file that could not be read. */
  account: LineAccount | null;
  diagnostics: Diagnostic[];
};

/**
 * Reads the bytes of a dump into its entries, its date and the account of its lines, by the first reader
 * of the table that takes it. Diagnostics come in the order of their lines; the dump is null exactly
 * when one of them is an error, or a mail of a mailbox announces nothing new.
 */
export function readDump(
  { path, file, bytes, inMailbox = false }: DumpFile,
  settings: DumpSettings,
  table: readonly Reader[] = readers,
): DumpRead {
  const { text, diagnostic } = decodeBytes(path, bytes);
  if (text === null) return { dump: null, account: null, diagnostics: [diagnostic] };
  const mail = unwrap({ path, file, text, summaries: settings.summaries });
  const reader = table.find(({ reads }) => reads(mail.source));
  if (!reader)
    return { dump: null, account: null, diagnostics: [finding('unknown-form', { file: path })] };
  const ignored = ignoredLines(splitLines(mail.source.text), settings.ignore);
  const reading = unlessTooDeep(path, () => readWithout(ignored, reader, mail.source));
  const { entries } = reading;
  const repeats = findRepeats(entries);
  const kept = entries.filter((_, index) => !repeats.repeated.has(index));
  const lines = splitLines(mail.source.text);
  const { account, unmarked } = accountLines(lines, reading, repeats, mail.header);
  const when = daysOf({ path, file, settings }, reading.days, mail.days);
  const findings = [
    ...(settings.digest === ''
      ? [finding('digest-without-id', { file: path, name: file, actual: file })]
      : []),
    ...(entries.length + reading.diagnostics.length === 0 ? [emptyDump(path, account.lines)] : []),
    ...controlCharacters(path, splitLines(text), reading.header === 'rest' ? 'note' : 'error'),
    ...reading.diagnostics,
    ...linesUnaccounted(path, account, unmarked, reading.diagnostics),
    ...when.diagnostics,
    ...repeatFindings(path, entries, repeats),
    ...cutOff(path, text, kept),
    ...entryFindings(path, kept, { pasted: reading.header !== 'rest' }),
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const diagnostics = inMailbox ? findings.map(inOneOfMany) : findings;
  const { digest, label, description } = settings;
  const textKind = settings.textKind ?? reading.textKind ?? 'abstract';
  const facts = { file, path, digest, ...when.days, label, description, textKind };
  const failed = findings.some(({ severity }) => severity === 'error');
  const dump = { ...facts, layout: reader.name, entries: kept.map(asEntry), account };
  return { dump: failed ? null : dump, account, diagnostics };
}

/** A warning where a file ends in the middle of a line with a title alone, and titles elsewhere have texts. */
function cutOff(file: string, text: string, entries: readonly ReadEntry[]): Diagnostic[] {
  const [last, ...others] = entries.toReversed();
  const isBare = ({ text, facts = {} }: ReadEntry) =>
    text.length === 0 && Object.keys(facts).length === 0;
  if (!last || /\n\s*$/.test(text) || !isBare(last) || !text.trimEnd().endsWith(last.title))
    return [];
  if (others.length === 0 || others.filter(isBare).length > 0.3 * others.length) return [];
  return [finding('cut-off', { file, line: lineOf(last), actual: last.title })];
}

type Named = { path: string; file: string; settings: DumpSettings };

/** The days of a dump: what the file says goes before what the mail says that it came in. */
function daysOf({ path, file, settings }: Named, inFile: WrittenDay[], ofMail: WrittenDay[]) {
  const found = readDays(path, inFile.length > 0 ? inFile : ofMail);
  const year = settings.year ?? yearOfMail(ofMail, found.day);
  const resolved = resolveDate({ path, file, settings: { ...settings, year }, day: found.day });
  const { date = null, from } = resolved.days ?? {};
  const diagnostics = [...found.diagnostics, ...resolved.diagnostics];
  return { days: { date, ...(from && { from }) }, diagnostics };
}

/** A mail of a mailbox that announces nothing new is no fault: it cannot be deleted there. */
function inOneOfMany(found: Diagnostic): Diagnostic {
  if (found.rule !== 'nothing-new') return found;
  return { ...found, severity: 'note', hint: 'Nothing needs to be done: the mail is passed over.' };
}

/** A reading; one error where the file is nested deeper than a parser can follow. */
function unlessTooDeep(path: string, read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refusal(path, 'nested deeper than any digest', 'Save the digest again, as text.');
  }
}

/** The 1-based lines that the settings leave out. */
function ignoredLines(lines: readonly Line[], ignore: readonly Ignore[]): Set<number> {
  const found = lines.filter(({ text }) => text && ignore.some((takes) => takes(text)));
  return new Set(found.map(({ number }) => number));
}

/**
 * Reads a file as if some lines were blank; those count as header. Where they are more than words to the reader, as
 * a line of JSON is, they stay.
 */
function readWithout(ignored: ReadonlySet<number>, reader: Reader, source: Source): Reading {
  const whole = reader.read(source);
  const lines = source.text.split(/\r?\n|\r/).map((line, at) => (ignored.has(at + 1) ? '' : line));
  const without = { ...source, text: lines.join('\n') };
  if (ignored.size === 0 || !reader.reads(without)) return whole;
  const reading = reader.read(without);
  if (isBroken(reading) && !isBroken(whole)) return whole;
  const header = reading.header === 'rest' ? reading.header : [...reading.header, ...ignored];
  return { ...reading, header };
}

function isBroken({ diagnostics }: Reading): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function asEntry(entry: ReadEntry, index: number): Entry {
  const { title, text, brief = [], facts = {} } = entry;
  return {
    title: visible(title),
    text: text.map(visible),
    brief: brief.map(visible),
    facts: visibleFacts(facts),
    place: index + 1,
    line: lineOf(entry),
  };
}

function visibleFacts(facts: Entry['facts']): Entry['facts'] {
  const told = Object.entries(facts).map(([name, value]) => {
    if (typeof value === 'string') return [name, visible(value)];
    if (!Array.isArray(value)) return [name, value];
    const read =
      name === 'authors' ? value.map((author) => foldedName(shown(author))) : value.map(visible);
    return [name, read.filter(Boolean)];
  });
  return Object.fromEntries(told);
}

/** A string that a parser gave, on one line and without characters that no text has. */
function visible(text: string): string {
  return shown(text.replace(/\s+/g, ' ')).trim();
}

function shown(text: string): string {
  return text.replace(/(?!\s)[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
}

/**
 * Findings on lines with controls but white space, and with what Unicode never makes a character of; what a parser
 * gives has none of them.
 */
function controlCharacters(file: string, lines: readonly Line[], severity: Severity): Diagnostic[] {
  return lines.flatMap(({ number: line, text }) => {
    const found = noText.exec(text)?.[0];
    if (found === undefined) return [];
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const what = /\p{Cc}/u.test(found) ? 'control character' : 'noncharacter';
    const fault = `The line holds the ${what} U+${code}, which no text has.`;
    return [{ ...oddLine(file, { line, text }, fault), severity }];
  });
}

type Mark = Exclude<keyof LineAccount, 'lines'>;

/**
 * Marks every line with what it was taken for and counts the marks. A line shared by an entry and by
 * header or a repeat counts for the entry; `aroundIt` are lines of mail. `unmarked` are the 1-based lines that nothing was made of.
 */
function accountLines(
  lines: readonly Line[],
  { entries, header }: Reading,
  repeats: Repeats,
  aroundIt: readonly number[],
): { account: LineAccount; unmarked: number[] } {
  const marks = new Map<number, Mark>();
  const mark = (line: number, as: Mark) => marks.has(line) || marks.set(line, as);
  const kept = entries.filter((_, index) => !repeats.repeated.has(index));
  for (const { line, kind } of kept.flatMap((entry) => entry.lines)) mark(line, kind);
  for (const { line } of entries.flatMap((entry) => entry.lines)) mark(line, 'repeated');
  const pasteAfter = lastLineBefore(entries, repeats.pasteFrom);
  const rest = header === 'rest' ? filled(lines) : header;
  for (const line of rest) mark(line, line > pasteAfter ? 'repeated' : 'header');
  for (const line of aroundIt) mark(line, 'header');
  for (const { number, text } of lines) if (text === '') mark(number, 'blank');
  const unmarked = lines.filter((line) => !marks.has(line.number)).map((line) => line.number);
  return { account: count(lines.length, marks), unmarked };
}

function filled(lines: readonly Line[]): number[] {
  return lines.filter(({ text }) => text !== '').map(({ number }) => number);
}

/** The last line of the first paste; infinite without a second one. */
function lastLineBefore(entries: readonly ReadEntry[], pasteFrom: number | null): number {
  if (pasteFrom === null) return Infinity;
  return entries[pasteFrom - 1]?.lines.at(-1)?.line ?? Infinity;
}

function count(lines: number, marks: ReadonlyMap<number, Mark>): LineAccount {
  const account = { lines, blank: 0, header: 0, title: 0, text: 0, repeated: 0 };
  for (const mark of marks.values()) account[mark] += 1;
  return account;
}

/** The error for lines that became nothing, although nothing is wrong with them: a mistake of the program. */
function linesUnaccounted(
  file: string,
  account: LineAccount,
  unmarked: readonly number[],
  reported: readonly Diagnostic[],
): Diagnostic[] {
  const known = new Set(reported.map(({ line }) => line));
  const lost = unmarked.filter((line) => !known.has(line));
  const sum = account.blank + account.header + account.title + account.text + account.repeated;
  if (lost.length === 0 && sum + unmarked.length === account.lines) return [];
  const actual = `${sum} of ${account.lines} lines accounted for`;
  return [finding('lines-unaccounted', { file, line: lost[0] ?? 1, actual })];
}

function emptyDump(file: string, lines: number): Diagnostic {
  const actual = lines === 0 ? 'an empty file' : `${lines} blank or header line(s)`;
  return finding('empty-dump', { file, line: 1, actual });
}
