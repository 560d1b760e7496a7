import { type Line, splitLines } from '../decode-bytes.ts';
import type { ReadEntry, Reader } from '../reader.ts';
import { announcement, arxivEntry } from './arxiv-entry.ts';

/** Pages of what a search at arXiv found, copied as text. Their titles stand without a label. */
export const arxivSearch: Reader = {
  name: 'arxiv-search',
  reads: ({ text }) =>
    /^\s*arXiv:\S+ *\[[a-z, ]+\][^\n]*\r?\n(?:(?!\s*Title:)[^\n]*\n){1,6}?\s*Authors:/m.test(
      text,
    ) && /^\s*Submitted \d/m.test(text),
  read: ({ path, text }) =>
    announcement(path, { entries: resultsOf(splitLines(text)).map(parse), days: [], revised: 0 }),
};

const opening = /^(?:\d+\. )?(arXiv:\S+) *\[[a-z, ]+\]/;
const label =
  /^(Authors|Abstract|Comments|Journal ref|Report number|MSC Class|ACM Class|Submitted)(?::| (?=\d))\s*(.*)$/;
/** What stands between an id and its title: categories, and a DOI. */
const beside = /^(?:[a-z-]+(?:\.[A-Za-z-]+)?(?:\s+|$))+$|^(?:doi\s+)?10\.\d{4,9}\/\S+$/;

/** The filled lines of each paper, from its id on. */
function resultsOf(lines: readonly Line[]): Line[][] {
  const results: Line[][] = [];
  for (const line of lines) {
    if (opening.test(line.text)) results.push([]);
    if (line.text !== '') results.at(-1)?.push(line);
  }
  return results;
}

function parse(lines: readonly Line[]): ReadEntry {
  const [first, ...others] = lines;
  const fields = new Map<string, string>();
  let name = 'title';
  let titled = first?.number ?? 1;
  for (const { number, text } of others) {
    const [, found, value = text] = label.exec(text) ?? [];
    name = found ?? name;
    if (!found && name === 'title' && beside.test(text)) {
      fields.set('beside', `${fields.get('beside') ?? ''} ${text}`);
      continue;
    }
    if (name === 'title' && !fields.has(name)) titled = number;
    // Below the day stands what belongs to the page.
    if (found || name !== 'Submitted') fields.set(name, `${fields.get(name) ?? ''} ${value}`);
  }
  const value = (of: string) => fields.get(of)?.trim();
  const abstract = value('Abstract')?.replace(/\s*[△▽] (?:Less|More)$/, '');
  return arxivEntry({
    at: [opening.exec(first?.text ?? '')?.[1]],
    title: value('title') ?? '',
    authors: value('Authors'),
    categories: value('beside')?.match(/[a-z-]+\.[A-Za-z-]+|(?<!\S)[a-z]+-[a-z]+(?!\S)/g) ?? [],
    comments: value('Comments'),
    journal: value('Journal ref'),
    doi: /10\.\d{4,9}\/\S+/.exec(value('beside') ?? '')?.[0],
    abstract: abstract ? [abstract] : [],
    lines: [{ line: titled, kind: 'title' }],
  });
}
