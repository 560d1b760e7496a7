import { DomUtils, parseDocument } from 'htmlparser2';
import { arxivEntry } from '../arxiv/arxiv-entry.ts';
import { lineFinder, paragraphsOf, type ReadEntry, type Reader, refusal } from '../reader.ts';
import { rootOf } from './feed.ts';

type Node = Parameters<typeof DomUtils.textContent>[0] & object;

/** An answer of OAI-PMH with records in `arXiv` or `oai_dc`; deleted records, which say nothing, are left out. */
export const oai: Reader = {
  name: 'oai-pmh',
  reads: ({ text }) => rootOf(text) === 'OAI-PMH',
  read: ({ path, text }) => {
    const document = parseDocument(text, { xmlMode: true });
    const find = lineFinder(text);
    const records = DomUtils.getElementsByTagName('metadata', document.children);
    const entries = records
      .map((record) => entryOf(record, find))
      .filter(({ title }) => title !== '');
    const [error] = DomUtils.getElementsByTagName('error', document.children);
    const words = error ? ` (“${DomUtils.textContent(error).trim()}”)` : '';
    if (entries.length === 0)
      return refusal(
        path,
        `an answer of OAI-PMH without papers${words}`,
        'Delete the file, or ask for other days.',
      );
    return { entries, header: 'rest', days: [], diagnostics: [] };
  },
};

function entryOf(record: Node, find: (part: string) => number): ReadEntry {
  const all = (name: string, below: Node = record) =>
    DomUtils.getElementsByTagName((found) => found.split(':').at(-1) === name, below, true);
  const texts = (name: string, below?: Node) =>
    all(name, below).map((found) => DomUtils.textContent(found).trim());
  const [id] = texts('id');
  const names = all('author').map((author) =>
    ['forenames', 'keyname', 'suffix'].map((part) => texts(part, author)[0] ?? '').join(' '),
  );
  const at = [id && `arXiv:${id}`, ...texts('identifier')];
  return arxivEntry({
    at,
    title: texts('title')[0] ?? '',
    authors: [...names, ...texts('creator').map(inOrder)].join('; '),
    categories: texts('categories')[0]?.split(/\s+/) ?? [],
    comments: texts('comments')[0],
    journal: texts('journal-ref')[0],
    doi: texts('doi')[0],
    abstract: paragraphsOf(texts('abstract')[0] ?? texts('description')[0] ?? ''),
    lines: [{ line: find(id ?? at.find(Boolean) ?? ''), kind: 'title' }],
  });
}

/** `Vall, Mireia` in the order in which people say it. */
function inOrder(name: string): string {
  return name.replace(/^([^,]+), ([^,]+)$/, '$2 $1');
}
