import type { NotedPaper, Paper } from '../model/paper.ts';
import { escapeTex } from '../text/escape.ts';
import { oneLine } from '../text/phrases.ts';
import { statusAndNote } from '../texts/status.ts';
import { citationListedIn } from '../texts/texts.ts';
import { citedUrl, issued, publicationType, writtenOnce } from './citation.ts';
import { isPerson, nameOfBibtex, nameParts } from './names.ts';

const entryTypes = {
  preprint: 'misc',
  article: 'article',
  conference: 'inproceedings',
  chapter: 'incollection',
} as const;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Papers as a BibTeX file in UTF-8, which Biber and BibTeX read. */
export function bibtex(papers: readonly NotedPaper[]): string {
  return papers.map(entry).join('\n');
}

/** The most authors that stand in a citation; of more, BibTeX's own `others` stands for the rest. */
const mostAuthors = 50;

/** What citing one paper takes, in BibTeX: its entry without texts and topics. */
export function bibtexCitation(paper: Paper): string {
  return entryOf(paper, cited(paper, mostAuthors));
}

const entry = writtenOnce((paper) => entryOf(paper, [...cited(paper), ...texts(paper)]));

type Field = [name: string, value: string | undefined];

function entryOf(paper: NotedPaper, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@${entryTypes[publicationType(paper)]}{${paper.key},\n${lines.join('\n')}\n}\n`;
}

function cited(paper: NotedPaper, most = Infinity): Field[] {
  const { title, authors, venue } = paper;
  const names = [...authors.slice(0, most).map(name), ...(authors.length > most ? ['others'] : [])];
  const { year, month } = issued(paper);
  return [
    ['title', `{{${tex(title)}}}`],
    ['author', names.length > 0 ? `{${names.join(' and ')}}` : undefined],
    [publicationType(paper) === 'article' ? 'journal' : 'booktitle', braced(venue)],
    ['year', braced(year?.toString())],
    ['month', month === undefined ? undefined : months[month - 1]],
    ...eprint(paper),
    ['doi', paper.doi ? `{${paper.doi}}` : undefined],
    ['url', `{${citedUrl(paper)}}`],
    ...provenance(paper),
  ];
}

function texts({ abstract, brief, topicDetails }: NotedPaper): Field[] {
  return [
    ['abstract', braced(abstract)],
    ['annote', braced(brief)],
    ['keywords', braced(topicDetails.map((topic) => topic.name).join(', '))],
  ];
}

/** `archivePrefix` is for BibTeX; Zotero keeps an id only beside `eprinttype`, which is biblatex’s. */
function eprint({ arxiv, categories }: Paper): Field[] {
  if (arxiv === null) return [];
  return [
    ['eprint', `{${arxiv}}`],
    ['archivePrefix', '{arXiv}'],
    ['eprinttype', '{arxiv}'],
    ['primaryClass', braced(categories[0])],
  ];
}

/** A paper that only its digests know is cited by its page here, as it was on the day of the first. */
function provenance(paper: NotedPaper): Field[] {
  const { source, venue, readerNote, digestDetails: digests } = paper;
  const owner = statusAndNote(paper);
  const note = (other: string | undefined) => braced([owner, other].filter(Boolean).join(' '));
  if (source !== null || venue !== null) return [['note', note(readerNote)]];
  const first = digests.findLast(({ date }) => date) ?? digests.at(-1);
  const listed = first && citationListedIn(first.label);
  return [
    ['urldate', braced(first?.date)],
    ['note', note([readerNote, listed].filter(Boolean).join('; '))],
  ];
}

/**
 * Groups stand in braces; a person whose parts are not certain stands as sources write the name. Of small words
 * in a family name (`Mac an Ultaigh`) BibTeX would make particles, but for braces.
 */
function name(value: string): string {
  const parts = nameParts(value);
  const text = tex(nameOfBibtex(value));
  if ('literal' in parts) return isPerson(value) ? text : `{${text}}`;
  return / \p{Ll}/u.test(parts.family) ? text.replace(/^[^,]+/, '{$&}') : text;
}

function braced(value: string | null | undefined): string | undefined {
  return value ? `{${tex(value)}}` : undefined;
}

function tex(value: string): string {
  return escapeTex(oneLine(value));
}
