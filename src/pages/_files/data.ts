import { keepFacts } from 'virtual:offprint/kept-facts';
import { absolute } from '../../href.ts';
import { paths } from '../../model/address.ts';
import {
  dataPaths,
  type FileName,
  fileForms,
  type ListForm,
  leanListFiles,
  listFiles,
  paperFiles,
  partFile,
  type SiteForm,
  siteFiles,
  wholeFile,
} from '../../model/files.ts';
import type { ListPart } from '../../model/list-parts.ts';
import type { Paper } from '../../model/paper.ts';
import type { TopicGroup } from '../../model/topic.ts';
import { issued } from '../../outputs/citation.ts';
import {
  type FilePart,
  fileParts,
  itemParts,
  listsHaveAbstracts,
  listText,
  mostBytes,
  partsOfYear,
} from '../../outputs/file-parts.ts';
import { linkset } from '../../outputs/linkset.ts';
import { type CollectionHead, listedJson, paperJson } from '../../outputs/records.ts';
import { writeCitations } from '../../outputs/write-citations.ts';
import { siteConfig } from '../../site.config.ts';
import { getDigests, getDigestsByDate } from '../../store/digests.ts';
import { once } from '../../store/once.ts';
import { getPapers, getPapersInParts, papersOf } from '../../store/papers.ts';
import { getTopics } from '../../store/topics.ts';
import { dayInWords } from '../../texts/days.ts';
import { listOfYear } from '../../texts/texts.ts';
import { type KeyOf, keys, recordOf } from '../_cache-key.ts';
import { partsOf } from '../_in-years.ts';
import type { WrittenFile } from './written-file.ts';

/** A list of papers that has files beside its page. */
type PaperList = {
  path: string;
  head: CollectionHead;
  papers: readonly Paper[];
  /** Paths of the years that stand apart from it. */
  years?: readonly string[];
};

/** A file of a list: all its papers, or those of a year where all in one would be too large. */
type ListFile = FileName<ListForm> & { papers: readonly Paper[] };

/** A file of all papers of the site, or of those of a year where all in one would be too large; its text is made when asked for. */
type SiteFile = Facts & Required<WrittenFile> & { form: SiteForm; url: string };
type Facts = Omit<FilePart, 'text'>;

const limit = siteConfig.largestFile;
const yearOf = (paper: Paper) => issued(paper).year;

/** What a list is offered in. */
const listForms = siteConfig.files === 'lean' ? leanListFiles : listFiles;

/** The lists that have papers, and so files: topics or their parts by year, digests, and days of several digests. */
const getLists = once(async (): Promise<PaperList[]> => {
  const topics = [...(await getTopics()).values()].flatMap(topicLists);
  const digests = (await getDigests()).map(async ({ id, label, date, from, description, papers }) =>
    listOf(paths.digest(id), await papersOf(papers), {
      type: 'digest',
      title: label,
      description: description ?? null,
      date,
      ...(from && { from }),
    }),
  );
  const several = [...(await getDigestsByDate(10))].filter(([, ofDay]) => ofDay.length > 1);
  const days = several.map(async ([date, ofDay]) => {
    const papers = await papersOf([...new Set(ofDay.flatMap(({ papers }) => papers))]);
    const title = dayInWords(date, 'weekday');
    return listOf(paths.date(date), papers, { type: 'day', title, description: null, date });
  });
  const lists = [...topics, ...(await Promise.all([...digests, ...days]))];
  return lists.filter(({ papers }) => papers.length > 0);
});

/** A topic, and each of its years that stands apart. */
function topicLists({ slug, name, definition, papers }: TopicGroup): PaperList[] {
  const [first, ...others] = partsOf(papers);
  const list = ({ year, papers }: ListPart) =>
    listOf(paths.topic(slug, 1, year), papers, {
      type: 'topic',
      title: year ? listOfYear(name, year) : name,
      description: definition,
      date: null,
    });
  const lists = others.map(list);
  return [{ ...list(first), years: lists.map(({ path }) => path) }, ...lists];
}

function listOf(
  path: string,
  papers: readonly Paper[],
  facts: Omit<CollectionHead, '$schema' | 'url'>,
): PaperList {
  const head = { $schema: absolute(dataPaths.schema('collection')), url: absolute(path), ...facts };
  return { path, papers, head };
}

/** The files of all topics, digests and days of several digests by the path of their page, in the order in which they are offered. */
export const getListFiles = once(async (): Promise<Map<string, ListFile[]>> => {
  return new Map((await getLists()).map((list) => [list.path, filesOf(list)]));
});

/** No form of a paper is as long as so many of its records: most lists need no measuring, for which each would be written. */
const mostRecords = 4;

function filesOf({ papers, head }: PaperList): ListFile[] {
  const bytes = papers.reduce((sum, paper) => sum + Buffer.byteLength(listedJson(paper)), 0);
  if (mostRecords * bytes <= limit)
    return listForms.map((form) => ({ ...partFile(form, ''), papers }));
  return listForms.flatMap((form) =>
    itemParts(papers, {
      yearOf,
      atMost: (paper) => mostBytes(form, paper),
      write: (part) => listText(form, part, head),
      limit,
    }).map((part) => ({ ...partFile(form, part.suffix), papers: part.items })),
  );
}

/**
 * The files that together hold all papers, in each form; of many papers, or of several years, each year has its own, and
 * each month of the newest. What is known of those that rest is kept: to tell how large one is, it would have to be written.
 */
export const getSiteFiles = once(async (): Promise<SiteFile[]> => {
  const all = [...(await getPapers()).values()];
  const years = [...((await getPapersInParts()) ?? [[null, all] as const])];
  const keyOf = await keys();
  const groups = siteFiles.flatMap((form) =>
    years.map(([year, papers]) => ({
      form,
      parts: () => siteParts(form, year, papers),
      key: keyOf([form, year, year === null ? papers.map(recordOf) : papers]),
    })),
  );
  const factsOf = ({ parts }: (typeof groups)[number]): Facts[] =>
    parts().map(({ text: _, ...facts }) => facts);
  const known = keepFacts(new Map(groups.map((group) => [group.key, () => factsOf(group)])));
  return groups.flatMap(({ form, parts, key }) =>
    (known.get(key) ?? []).map((facts, index) => {
      const path = dataPaths.allPapers(form, facts.suffix);
      const text = () => parts()[index]?.text ?? '';
      return { ...facts, form, path, url: absolute(path), type: fileForms[form].type, text, key };
    }),
  );
});

function siteParts(form: SiteForm, year: string | null, papers: readonly Paper[]): FilePart[] {
  const record = year === null ? (paper: Paper) => JSON.stringify(paper) : listedJson;
  const write = (part: readonly Paper[]) =>
    form === 'json'
      ? `{"papers":[${part.map(record).join(',')}]}\n`
      : writeCitations(form, part, siteConfig.title);
  // Readers of records find them by the year or month alone.
  const most = form === 'json' ? Infinity : limit;
  return year === null
    ? fileParts(papers, { yearOf, write, limit: most })
    : partsOfYear(papers, { year, write, limit: most });
}

/** The files beside the pages of papers and of lists, and those of all papers. */
export async function dataFiles(): Promise<WrittenFile[]> {
  const files = await getListFiles();
  const keyOf = await keys();
  const { size } = await getPapers();
  return [
    ...(await getSiteFiles()).map(({ path, type, text, key }) => ({ path, type, text, key })),
    ...[...(await getPapers()).values()].flatMap((paper) => besidePaper(paper, keyOf)),
    ...(await getLists()).flatMap((list) =>
      besideList(list, files.get(list.path) ?? [], { keyOf, ofSite: size }),
    ),
  ];
}

/** What lies beside a list, but for its papers. */
export const besides: readonly FileName[] =
  siteConfig.files === 'lean' ? [] : [wholeFile('linkset.json')];

function besidePaper(paper: Paper, keyOf: KeyOf): WrittenFile[] {
  return paperFiles.map((form) => ({
    path: paths.file(paths.papers(paper.slug), form),
    type: fileForms[form].type,
    text: () => paperJson(paper, absolute(dataPaths.schema('paper'))),
    key: keyOf(recordOf(paper)),
  }));
}

function besideList(
  { path, head, papers, years = [] }: PaperList,
  files: readonly ListFile[],
  { keyOf, ofSite }: { keyOf: KeyOf; ofSite: number },
): WrittenFile[] {
  const addresses = [...papers.map(({ url }) => url), ...years.map(absolute)];
  return [
    ...files.map(({ form, name, papers }) => ({
      path: paths.file(path, name),
      type: fileForms[form].type,
      text: () => listText(form, papers, head, ofSite),
      key: keyOf([head, papers, listsHaveAbstracts(ofSite)]),
    })),
    ...besides.map(({ form, name }) => ({
      path: paths.file(path, name),
      type: fileForms[form].type,
      text: () => linkset(head.url, addresses, files),
      key: keyOf([head, addresses, files]),
    })),
  ];
}
