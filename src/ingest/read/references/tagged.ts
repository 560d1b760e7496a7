import { inSpeech } from '../author-names.ts';
import type { Reader } from '../reader.ts';
import { venueTypeOf } from '../venue-types.ts';
import { type Reference, readingOf, withGroups, withoutMarkup } from './reference.ts';

/** A form in which each line is a field after its tag, and records follow each other. */
type Form = {
  name: string;
  opening: RegExp;
  /** A line with a tag: the tag, and the value. Other lines go on with the value above. */
  field: RegExp;
  /** The tag with which a record begins. */
  first: string;
  /** What the form puts at the end of each title. */
  closing?: RegExp;
  /** The tags that say as what a record is filed, the best first. */
  types: readonly string[];
  /** The tags of each fact, the best first; `groups` are authors beside those that are persons. */
  tags: Record<
    'title' | 'authors' | 'groups' | 'abstract' | 'venues' | 'year' | 'at',
    readonly string[]
  >;
};

const forms: Record<'ris' | 'endnote' | 'pubmed' | 'webOfScience', Form> = {
  ris: {
    name: 'RIS',
    opening: /^\ufeff?(?:.*\r?\n){0,8}?TY {1,2}- ?[A-Z]{2,}\s/,
    field: /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)$/,
    first: 'TY',
    types: ['TY'],
    tags: {
      title: ['TI', 'T1', 'CT'],
      authors: ['AU', 'A1'],
      groups: ['A1'],
      abstract: ['AB', 'N2'],
      venues: ['T2', 'JF', 'JO', 'JA', 'J2', 'BT', 'C3'],
      year: ['PY', 'Y1', 'DA'],
      at: ['AN', 'DO', 'UR', 'L1', 'L2', 'LK', 'M1', 'M3'],
    },
  },
  endnote: {
    name: 'EndNote',
    opening: /^\ufeff?\s*%0 \w/,
    field: /^%([0-9A-Z@!#$&(*+<>?[\]^=~]) (.*)$/,
    first: '0',
    types: ['0'],
    tags: {
      title: ['T'],
      authors: ['A'],
      groups: [],
      abstract: ['X'],
      venues: ['J', 'B'],
      year: ['D', '8'],
      at: ['R', 'U', 'M'],
    },
  },
  pubmed: {
    name: 'PubMed',
    opening: /^\ufeff?\s*PMID- \d+/,
    field: /^([A-Z]{2,4}) {0,2}- (.*)$/,
    first: 'PMID',
    types: ['PT'],
    closing: /\.$/,
    tags: {
      title: ['TI'],
      authors: ['FAU', 'AU'],
      groups: ['CN'],
      abstract: ['AB'],
      venues: ['JT', 'TA'],
      year: ['DP'],
      at: ['LID', 'AID'],
    },
  },
  webOfScience: {
    name: 'Web of Science',
    opening: /^\ufeff?\s*FN .*\s+VR /,
    field: /^([A-Z][A-Z0-9])(?: (.*)|\s*)$/,
    first: 'PT',
    types: ['PT', 'DT'],
    tags: {
      title: ['TI'],
      authors: ['AF', 'AU'],
      groups: ['CA'],
      abstract: ['AB'],
      venues: ['SO'],
      year: ['PY'],
      at: ['DI'],
    },
  },
};

/** RIS, as reference managers and this site write it. */
export const ris = reader('ris', forms.ris);
/** EndNote’s export (`.enw`), which Google Scholar gives, too. */
export const endnote = reader('endnote', forms.endnote);
/** PubMed’s export (`.nbib`). */
export const pubmed = reader('pubmed', forms.pubmed);
/** Web of Science’s export as plain text. */
export const webOfScience = reader('web-of-science', forms.webOfScience);

function reader(name: string, form: Form): Reader {
  return {
    name,
    reads: ({ text }) => form.opening.test(text.slice(0, 2000)),
    read: ({ path, text }) => {
      const records = recordsOf(text, form);
      const papers = records.filter((record) => !noPaper.test(record.get(form.first)?.[0] ?? ''));
      const authors = inSpeech(papers.map((record) => authorsOf(record, form)));
      return readingOf(path, form.name, {
        references: papers.map((record, at) => referenceOf(record, form, authors[at] ?? [])),
        others: records.length - papers.length,
        findings: [],
      });
    },
  };
}

/** Kinds of RIS and EndNote for what belongs to a paper and is none. */
const noPaper = /^(?:NOTE|ATTACHMENT|Edited Book|Conference Proceedings Volume)$/i;

/** The values of a record by tag, in order; its line under an empty one. */
type Tagged = Map<string, string[]>;

function recordsOf(text: string, { field, first }: Form): Tagged[] {
  const records: Tagged[] = [];
  let values: string[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [found, tag = '', value = ''] = field.exec(line.replace(/^\ufeff/, '')) ?? [];
    if (tag === first) records.push(new Map([['', [String(index + 1)]]]));
    const record = records.at(-1);
    if (tag === 'ER') values = [];
    else if (found === undefined) goOn(values, line);
    else if (record) {
      values = record.get(tag) ?? [];
      record.set(tag, values);
      values.push(value.trim());
    }
  }
  return records;
}

/** A line without a tag goes on with the value above it; a blank one parts paragraphs. */
function goOn(values: string[], line: string): void {
  const last = values.pop();
  if (last !== undefined) values.push(line.trim() === '' ? `${last}\n` : `${last}\n${line.trim()}`);
}

/** Names as the first tag that has any gives them, and groups, whose names have no comma, last. */
function authorsOf(record: Tagged, { tags }: Form): string[] {
  const names =
    tags.authors.map((tag) => record.get(tag) ?? []).find((all) => all.length > 0) ?? [];
  const groups = tags.groups.flatMap((tag) => record.get(tag) ?? []);
  return withGroups(
    names.flatMap((lines) => lines.split('\n')),
    groups.filter((group) => !tags.authors.includes('A1') || !group.includes(',')),
  );
}

function referenceOf(
  record: Tagged,
  { tags, types, closing }: Form,
  authors: readonly string[],
): Reference {
  const all = (names: readonly string[]) => names.flatMap((tag) => record.get(tag) ?? []);
  const [title = '', ...others] = all(tags.title);
  const ours = isOurs(record);
  return {
    line: Number(record.get('')?.[0]),
    title: withoutMarkup((title || (others[0] ?? '')).trim().replace(closing ?? '', ''), ours),
    authors,
    abstract: withoutMarkup(all(tags.abstract)[0] ?? '', ours),
    brief: ours ? briefOf(record) : undefined,
    venues: all(tags.venues),
    venueType: all(types).flatMap((word) => venueTypeOf(word) ?? [])[0],
    year: /\d{4}/.exec(all(tags.year)[0] ?? '')?.[0],
    at: [
      ...all(tags.at).map((address) => address.replace(/ \[(?:doi|pii)\]$/, '')),
      ...all(['N1']).filter((note) => /^arXiv:/i.test(note)),
    ],
    ours,
  };
}

/** The brief in a record of ours: the last note, unless the notes stand behind the language, where there is no brief. */
function briefOf(record: Tagged): string | undefined {
  const tags = [...record.keys()];
  return tags.indexOf('N1') < tags.indexOf('LA') ? record.get('N1')?.at(-1) : undefined;
}

/** Whether this site wrote a record, which keeps the brief as a note; notes of others are other things. */
function isOurs(record: Tagged): boolean {
  return [...record.keys()].slice(1, 4).join() === 'TY,ID,TI' && record.has('LA');
}
