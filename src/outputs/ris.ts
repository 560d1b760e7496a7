import type { NotedPaper } from '../model/paper.ts';
import { oneLine } from '../text/phrases.ts';
import { statusAndNote } from '../texts/status.ts';
import { citedUrl, issued, publicationType, writtenOnce } from './citation.ts';
import { nameInverted } from './names.ts';

/** What Zotero’s import keeps apart: UNPB, the standard’s word for a preprint, becomes a journal article there. */
const recordTypes = {
  preprint: 'MANSCPT',
  article: 'JOUR',
  conference: 'CONF',
  chapter: 'CHAP',
} as const;

/** Papers as a RIS file: a field on each line, records apart by an empty one. */
export function ris(papers: readonly NotedPaper[]): string {
  return papers.map(record).join('\r\n');
}

const record = writtenOnce((paper) => {
  const lines = fields(paper).flatMap(([tag, value]) =>
    value ? [`${tag}  - ${oneLine(value)}\r\n`] : [],
  );
  return `TY  - ${recordTypes[publicationType(paper)]}\r\n${lines.join('')}ER  - \r\n`;
});

/** The brief is the last note before the language, so that whoever reads the file back knows it from other notes. */
function fields(paper: NotedPaper): [tag: string, value: string | null | undefined][] {
  const { year, month } = issued(paper);
  const note = (text: string | null | undefined): [string, typeof text] => ['N1', text];
  const notes = [statusAndNote(paper), paper.readerNote].map(note);
  const months = month ? String(month).padStart(2, '0') : '';
  return [
    ['ID', paper.key],
    ['TI', paper.title],
    ...paper.authors.map((name): [string, string] => ['AU', nameInverted(name)]),
    ['PY', year?.toString()],
    ['DA', year === undefined ? undefined : `${year}/${months}//`],
    ['T2', paper.venue],
    ['DB', paper.arxiv && 'arXiv'],
    ['AN', paper.arxiv],
    ['DO', paper.doi],
    ['AB', paper.abstract],
    ...(paper.brief ? [...notes, note(paper.brief)] : []),
    ...paper.topicDetails.map((topic): [string, string] => ['KW', topic.name]),
    ['LA', paper.language],
    ...(paper.brief ? [] : notes),
    ['UR', citedUrl(paper)],
  ];
}
