import { absolute } from '../href.ts';
import { paths } from '../model/address.ts';
import {
  dataPaths,
  type FileForm,
  type FileName,
  fileForms,
  type ListForm,
  listFiles,
  partFile,
  type SiteForm,
  siteFiles,
  wholeFile,
} from '../model/files.ts';
import type { Paper } from '../model/paper.ts';
import { issued } from '../outputs/citation.ts';
import { type FilePart, fileParts, itemParts, listText, mostBytes } from '../outputs/file-parts.ts';
import { linkset } from '../outputs/linkset.ts';
import { type CollectionHead, paperJson } from '../outputs/records.ts';
import { writeCitations } from '../outputs/write-citations.ts';
import { siteConfig } from '../site.config.ts';
import { getDigests, getDigestsByDate } from '../store/digests.ts';
import { once } from '../store/once.ts';
import { getPapers, papersOf } from '../store/papers.ts';
import { getTopics } from '../store/topics.ts';
import { dayInWords } from '../text/dates.ts';

/** A list of papers that has files beside its page; the key is what its page is named by: a slug, an id, a day. */
type PaperList = { key: string; path: string; head: CollectionHead; papers: readonly Paper[] };
type ListOf = 'topics' | 'digests' | 'dates';

/** A file of a list: all its papers, or those of a year where all in one would be too large. */
type ListFile = FileName<ListForm> & { papers: readonly Paper[] };

/** A file of all papers of the site, or of those of a year where all in one would be too large. */
export type SiteFile = FilePart & { form: SiteForm; path: string; url: string; type: string };

const limit = siteConfig.largestFile;
const yearOf = (paper: Paper) => issued(paper).year;

/** The lists that have papers, and so files. */
const getLists = once(async (): Promise<Record<ListOf, PaperList[]>> => {
  const topics = [...(await getTopics()).values()].map(({ slug, name, definition, papers }) =>
    listOf(slug, paths.topic(slug), papers, {
      type: 'topic',
      title: name,
      description: definition,
      date: null,
    }),
  );
  const digests = (await getDigests()).map(async ({ id, label, date, description, papers }) =>
    listOf(id, paths.digest(id), await papersOf(papers), {
      type: 'digest',
      title: label,
      description: description ?? null,
      date,
    }),
  );
  const days = [...(await getDigestsByDate(10))].map(async ([date, ofDay]) =>
    listOf(
      date,
      paths.date(date),
      await papersOf([...new Set(ofDay.flatMap(({ papers }) => papers))]),
      { type: 'day', title: dayInWords(date, 'weekday'), description: null, date },
    ),
  );
  const filled = (lists: PaperList[]) => lists.filter(({ papers }) => papers.length > 0);
  return {
    topics: filled(topics),
    digests: filled(await Promise.all(digests)),
    dates: filled(await Promise.all(days)),
  };
});

function listOf(
  key: string,
  path: string,
  papers: readonly Paper[],
  facts: Omit<CollectionHead, '$schema' | 'url'>,
): PaperList {
  const head = { $schema: absolute(dataPaths.schema('collection')), url: absolute(path), ...facts };
  return { key, path, papers, head };
}

/** The files of all topics, digests and days by the path of their page, in the order in which they are offered. */
export const getListFiles = once(async (): Promise<Map<string, ListFile[]>> => {
  const lists = Object.values(await getLists()).flat();
  return new Map(lists.map((list) => [list.path, filesOf(list)]));
});

function filesOf({ papers, head }: PaperList): ListFile[] {
  return listFiles.flatMap((form) =>
    itemParts(papers, {
      yearOf,
      atMost: (paper) => mostBytes(form, paper),
      write: (part) => listText(form, part, head),
      limit,
    }).map((part) => ({ ...partFile(form, part.suffix), papers: part.items })),
  );
}

/** The files that together hold all papers, in each form. */
export const getSiteFiles = once(async (): Promise<SiteFile[]> => {
  const { title, description } = siteConfig;
  const papers = [...(await getPapers()).values()];
  const { head } = listOf('', paths.home(), [], { type: 'site', title, description, date: null });
  return siteFiles.flatMap((form) => {
    const write = (part: readonly Paper[]) => listText(form, part, head);
    return fileParts(papers, { yearOf, write, limit }).map((part) => {
      const path = dataPaths.allPapers(form, part.suffix);
      return { ...part, form, path, url: absolute(path), type: fileForms[form].type };
    });
  });
});

type File = { form: FileForm; papers: readonly Paper[]; list?: PaperList };

/**
 * The static paths of an endpoint `[param].[form].ts` of lists: for each its files and its links. In the
 * place of the form stands what the name of the file ends in.
 */
export async function listPaths(
  of: ListOf,
  param: string,
): Promise<{ params: Record<string, string>; props: File }[]> {
  const files = await getListFiles();
  return (await getLists())[of].flatMap((list) =>
    [...(files.get(list.path) ?? []), { ...wholeFile('linkset.json'), papers: list.papers }].map(
      ({ name, ...file }) => ({
        params: { [param]: list.key, form: name },
        props: { ...file, list },
      }),
    ),
  );
}

/** A file of a page: what a paper or a list of papers is in a form. */
export async function pageFile({ props }: { props: File }): Promise<Response> {
  return fileResponse(await textOf(props), props.form);
}

async function textOf({ form, papers, list }: File): Promise<string> {
  const [only] = papers;
  if (form === 'linkset.json' && list) {
    const files = (await getListFiles()).get(list.path) ?? [];
    return linkset(
      list.head.url,
      papers.map(({ url }) => url),
      files,
    );
  }
  if (list) return listText(form as ListForm, papers, list.head);
  if (form === 'json' && only) return paperJson(only, absolute(dataPaths.schema('paper')));
  return writeCitations(form as Exclude<ListForm, 'json'>, papers);
}

/** A file of a form, in UTF-8. */
export function fileResponse(text: string, form: FileForm): Response {
  return textResponse(text, fileForms[form].type);
}

/** A text of a media type, in UTF-8. */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** A file of JSON, small enough to be read by machines and still by people: no indentation, one final newline. */
export function jsonResponse(value: unknown): Response {
  return fileResponse(`${JSON.stringify(value)}\n`, 'json');
}
