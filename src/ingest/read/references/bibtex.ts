import { type Entry, parse } from '@retorquere/bibtex-parser';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { finding } from '../../rules.ts';
import { splitAuthors } from '../author-names.ts';
import { lineFinder, type Reader } from '../reader.ts';
import { venueTypeOf } from '../venue-types.ts';
import { angles, holdTex } from './held-tex.ts';
import { type Reference, readingOf, withGroups, withoutMarkup } from './reference.ts';

/** An entry at the start, after no more than the words with which programs open their files. */
const opening =
  /^\ufeff?(?!\s*<)(?:[^\n@]*\n){0,12}?\s*@(?:[a-z]+\s*\{|(?:article|misc|inproceedings|book|string|comment|preamble)\s*\()/i;

/** BibTeX and biblatex, as Zotero, the ACL Anthology, arXiv, DBLP, Google Scholar and this site write them. */
export const bibtex: Reader = {
  name: 'bibtex',
  reads: ({ text }) =>
    opening.test(text.slice(0, 2000)) && !isWithinMarkdown(text) && isMostlyEntries(text),
  read: ({ path, text }) => {
    const held = holdTex(text, { literal: ours.test(text) });
    const { entries, errors } = parse(held.text, {
      sentenceCase: false,
      caseProtection: false,
      fieldMode: { abstract: 'richtext', author: 'verbatim' },
      removeOuterBraces: ['title', 'subtitle', 'booktitle', 'doi', 'eprint', 'url'],
      unsupported: (_, tex) => (fontSwitch.test(tex) ? '' : `${tex} `),
    });
    // An entry that broke off has no input.
    const whole = entries.filter(({ input, type }) => input !== '' && !noEntry.has(type));
    const papers = whole.filter(({ type }) => !noPaper.has(type));
    const lineOf = lineFinder(text);
    return readingOf(path, 'BibTeX', {
      references: papers.map((entry) => referenceOf(entry, lineOf, held.give)),
      others: whole.length - papers.length,
      findings: brokenEntries(path, text, errors),
    });
  },
};

/** Whether less stands outside of entries than in them: text that only begins with one is no bibliography. */
function isMostlyEntries(text: string): boolean {
  let depth = 0;
  let outside = 0;
  for (const [piece] of text.replace(/\\[{}]/g, '').matchAll(/[{}]|[^{}]+/g)) {
    if (piece === '{') depth += 1;
    else if (piece === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += piece.replace(/^%.*$|@\w+\s*$|\s+/gm, '').length;
  }
  return outside <= text.length / 2;
}

/** Whether an entry is the example of a page, which stands between fences with headings or items after them. */
function isWithinMarkdown(text: string): boolean {
  const [before = '', inside = '', ...after] = text.split(/^[^\S\n]*(?:```|~~~).*$/m);
  const entry = /^\s*@\w+\s*[{(]/;
  return (
    !/^\s*@/m.test(before) && entry.test(inside) && /^(?:#{1,6}|[-*+]) \S/m.test(after.join(''))
  );
}

/** How this site opens an entry. */
const ours = /^@\w+\{[a-z0-9]+,\r?\n {2}title = \{\{/;
const fontSwitch =
  /^\\(?:bf|sf|normalfont|\w+(?:shape|series|family)|text(?:sf|md|sl|normal)|protect|uppercase|MakeUppercase|small|large|xspace|underline)$/;
const noEntry = new Set(['comment', 'string', 'preamble', 'set', 'xdata', 'bibnote']);
const noPaper = new Set(['proceedings', 'mvproceedings', 'periodical', 'collection']);

type Errors = ReturnType<typeof parse>['errors'];

function brokenEntries(file: string, text: string, errors: Errors): Diagnostic[] {
  const lineOf = lineFinder(text);
  return errors.flatMap(({ input = '' }) => {
    if (!input.startsWith('@')) return [];
    const actual = firstLine(input);
    return [finding('broken-reference', { file, line: lineOf(actual), actual })];
  });
}

function firstLine(input: string): string {
  return /^[^\n\ue000-\ue003]*/.exec(input)?.[0].trim() ?? '';
}

/** `lineOf` finds a line, `give` gives a field what was held back of it. */
function referenceOf(
  { fields, input, type }: Entry,
  lineOf: (part: string) => number,
  give: (text: string) => string,
): Reference {
  const field = (name: string) => {
    const value = fields[name];
    return typeof value === 'string'
      ? give(withoutMarkup(angles(withoutMarkup(letters(value))))).trim()
      : undefined;
  };
  const [title, subtitle] = [field('title'), field('subtitle')];
  const isOurs = ours.test(input);
  const { archiveprefix, eprinttype, eprint, volume } = fields;
  const journal = field('journal') || field('journaltitle');
  const isArxiv = /arxiv|^$/i.test(archiveprefix ?? eprinttype ?? '');
  return {
    line: lineOf(firstLine(input)),
    title: [title, subtitle].filter(Boolean).join(': '),
    authors: withGroups(namesIn(field('author')), collaboration(field('collaboration'))),
    abstract: field('abstract'),
    brief: isOurs ? field('annote') : undefined,
    venues: [field('booktitle'), field('journal'), field('journaltitle'), field('eventtitle')],
    venueType: venueTypeOf(field('booktitle') ? type : (journal && 'journal') || type),
    year: field('year') || field('date'),
    at: [
      isArxiv ? eprint : undefined,
      ...['doi', 'url', 'ee', 'howpublished', 'note', 'number'].map(field),
      volume?.replace(/^abs\//, 'arXiv:'),
    ],
    ours: isOurs,
    categories: [fields['primaryclass'] ?? fields['eprintclass'] ?? ''],
  };
}

/** The group that REVTeX and INSPIRE name beside the authors: `ATLAS`. */
function collaboration(name = ''): string[] {
  if (name === '') return [];
  return [/\b(?:collaboration|group|team|consortium)/i.test(name) ? name : `${name} Collaboration`];
}

/** The names of a list that `and` parts outside of braces, as `authorNames` reads them. */
function namesIn(list = ''): string[] {
  const names: string[] = [];
  for (const part of list.split(/\s+and\s+/i)) {
    const last = names.at(-1);
    if (last !== undefined && isOpen(last)) names[names.length - 1] = `${last} and ${part}`;
    else names.push(part);
  }
  return names.flatMap(namesOf);
}

function isOpen(name: string): boolean {
  return name.split('{').length > name.split('}').length;
}

/** A name; biblatex may write its parts with their names, and many write a whole list with commas alone. */
function namesOf(name: string): string[] {
  const part = (key: string) => new RegExp(`(?:^|,)\\s*${key}=([^,]*)`).exec(name)?.[1];
  const family = part('family');
  if (family) {
    const filed = [part('prefix'), family].filter(Boolean).join(' ');
    return [[filed, part('suffix'), part('given')].filter(Boolean).join(', ')];
  }
  const commas = name.replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '').split(',').length - 1;
  return commas > 2 ? splitAuthors(name) : [name];
}

/** TeX’s letter without a dot carries an accent like any other; places for hyphens are no letters. */
function letters(value: string): string {
  return value
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/\u00ad|\u200b|\u0332/g, '')
    .normalize('NFC');
}
