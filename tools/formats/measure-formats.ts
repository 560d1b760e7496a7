import { doubtOf } from '../../src/ingest/merge/doubtful-titles.ts';
import { openMail } from '../../src/ingest/read/mail/open-mail.ts';
import { noSettings, settingsFor } from '../../src/ingest/read/owner/digests-config.ts';
import { readDump } from '../../src/ingest/read/read-dump.ts';
import { repair } from '../../src/ingest/repair/repair.ts';
import { repairDump, titleIdentity } from '../../src/ingest/repair/repair-dump.ts';
import { identityOf } from '../../src/text/identity.ts';
import { toPlain } from '../../src/text/rich-text.ts';
import type { Form, GivenPaper } from './write-formats.ts';

/** What came back of papers that were written in a form; counts of papers but for `days` and `refused`. */
export type Outcome = {
  days: number;
  /** Files that gave an error and so no paper. */
  refused: number;
  written: number;
  titles: number;
  /** Titles that no paper has. */
  wrong: number;
  /** Of these, and of all, those that look like no title. */
  garbage: number;
  authors: number;
  arxiv: number;
  abstracts: number;
  /** Of which day the digest is right. */
  dated: number;
  /** Files with a warning or an error. */
  warned: number;
  examples: string[];
};

/** Writes each day in a form, reads it, and counts what came back letter for letter. */
export async function measureForm(
  form: Form,
  days: ReadonlyMap<string, readonly GivenPaper[]>,
): Promise<Outcome> {
  const outcome: Outcome = {
    ...{ days: 0, refused: 0, written: 0, titles: 0, wrong: 0, garbage: 0 },
    ...{ authors: 0, arxiv: 0, abstracts: 0, dated: 0, warned: 0, examples: [] },
  };
  for (const [day, papers] of days) await measureDay(form, day, papers, outcome);
  return outcome;
}

async function measureDay(
  form: Form,
  day: string,
  papers: readonly GivenPaper[],
  outcome: Outcome,
): Promise<void> {
  // A day that the form itself tells is read from there.
  const file = `${form.holds.includes('day') ? 'papers' : day}.${form.ending}`;
  const bytes = new TextEncoder().encode(form.write(papers, day));
  const settings = settingsFor(noSettings, file);
  const [opened = { path: file, file, bytes }] = await openMail({ path: file, file, bytes });
  const { dump, diagnostics } = readDump(opened, settings);
  outcome.days += 1;
  outcome.written += papers.length;
  if (diagnostics.some(({ severity }) => severity !== 'note')) outcome.warned += 1;
  if (!dump) outcome.refused += 1;
  if (dump?.date === day) outcome.dated += 1;
  const given = new Map(papers.map((paper) => [titleIdentity(paper.title), paper]));
  for (const entry of dump ? repairDump(dump).entries : []) {
    const paper = given.get(identityOf(entry.title));
    given.delete(identityOf(entry.title));
    if (doubtOf(entry.title)) outcome.garbage += 1;
    if (!paper) {
      outcome.wrong += 1;
      outcome.examples.push(`${day}: ${entry.title}`);
      continue;
    }
    outcome.titles += 1;
    if (sameNames(entry.facts.authors, paper.authors)) outcome.authors += 1;
    if (entry.facts.arxiv === paper.arxiv) outcome.arxiv += 1;
    const text = identityOf(entry.text.map(toPlain).join(''));
    if (text === identityOf(toPlain(repair(paper.abstract, paper.title)))) outcome.abstracts += 1;
  }
}

function sameNames(found: readonly string[] = [], given: readonly string[]): boolean {
  const plain = (names: readonly string[]) =>
    names.map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim()).join('\n');
  return plain(found) === plain(given);
}
