import { type Entry, parse } from '@retorquere/bibtex-parser';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { finding } from '../rules.ts';
import { splitAuthors } from './author-names.ts';
import { angles, holdTex } from './held-tex.ts';
import { lineFinder, type Reader } from './reader.ts';
import { type Reference, readingOf, withoutMarkup } from './reference.ts';

/** An entry at the start, after no more than the words with which programs open their files. */
const opening =
  /^\ufeff?(?!\s*<)(?:[^\n@]*\n){0,12}?\s*@(?:[a-z]+\s*\{|(?:article|misc|inproceedings|book|string|comment|preamble)\s*\()/i;

/** BibTeX and biblatex, as Zotero, the ACL Anthology, arXiv, DBLP, Google Scholar and this site write them. */
export const bibtex: Reader = {
  name: 'bibtex',
  reads: ({ text }) => opening.test(text.slice(0, 2000)),
  read: ({ path, text }) => {
    const held = holdTex(text, { literal: ours.test(text) });
    const { entries, errors } = parse(held.text, {
      sentenceCase: false,
      caseProtection: false,
      fieldMode: { abstract: 'richtext' },
      unsupported: (_, tex) => (fontSwitch.test(tex) ? '' : `${tex} `),
    });
    // An entry that broke off has no input.
    const whole = entries.filter(({ input, type }) => input !== '' && !noEntry.has(type));
    const papers = whole.filter(({ type }) => !noPaper.has(type));
    const lineOf = lineFinder(text);
    return readingOf(path, 'BibTeX', {
      references: papers.map((entry) => referenceOf(entry, { lineOf, errors, give: held.give })),
      others: whole.length - papers.length,
      findings: brokenEntries(path, text, errors),
    });
  },
};

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
  return /^[^\n\ue000]*/.exec(input)?.[0].trim() ?? '';
}

/** What an entry is read with: the finder of its line, the errors of the file, and the giver of its formulas. */
type With = { lineOf: (part: string) => number; errors: Errors; give: (text: string) => string };

function referenceOf({ fields, input }: Entry, { lineOf, errors, give }: With): Reference {
  const field = (name: string) => {
    const value = fields[name];
    return typeof value === 'string'
      ? give(withoutMarkup(angles(withoutMarkup(letters(value))))).trim()
      : undefined;
  };
  const [title, subtitle] = [field('title'), field('subtitle')];
  const isOurs = ours.test(input);
  const { archiveprefix, eprinttype, eprint, doi, url, volume, ee } = fields;
  const isArxiv = /arxiv|^$/i.test(archiveprefix ?? eprinttype ?? '');
  return {
    line: lineOf(firstLine(input)),
    title: [title, subtitle].filter(Boolean).join(': '),
    authors: (fields.author ?? []).flatMap((creator) => namesOf(creator, errors)).map(give),
    abstract: field('abstract'),
    brief: isOurs ? field('annote') : undefined,
    venues: [field('booktitle'), field('journal'), field('journaltitle'), field('eventtitle')],
    year: field('year') || field('date'),
    at: [
      isArxiv ? eprint : undefined,
      doi,
      url,
      ee,
      fields['howpublished'],
      fields['note'],
      fields['number'],
      volume?.replace(/^abs\//, 'arXiv:'),
    ],
    ours: isOurs,
    categories: [fields['primaryclass'] ?? fields['eprintclass'] ?? ''],
  };
}

type Creator = NonNullable<Entry['fields']['author']>[number];

/** A creator as a name that `authorNames` reads; a list that only commas part comes as an error. */
function namesOf(creator: Creator, errors: Errors): string[] {
  const { name, lastName = '', firstName = '', prefix, suffix } = creator;
  if (name) return [`{${letters(name)}}`];
  const start = [lastName, suffix, firstName].join(', ');
  const list = suffix && errors.find(({ input }) => input?.startsWith(`${start}, `));
  if (list) return splitAuthors(list.input ?? '');
  const family = [prefix, lastName].filter(Boolean).join(' ');
  return [letters([family, suffix, firstName].filter(Boolean).join(', '))];
}

/** TeX’s letter without a dot carries an accent like any other; places for hyphens are no letters. */
function letters(value: string): string {
  return value
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/\u00ad|\u200b|\u0332/g, '')
    .normalize('NFC');
}
