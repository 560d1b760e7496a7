import { absolute } from '../components/href.ts';
import { paths } from '../model/address.ts';
import { dataPaths } from '../outputs/data-paths.ts';
import { type FileForm, fileForms, wholeFile } from '../outputs/file-forms.ts';
import { linkset } from '../outputs/linkset.ts';
import { collectionJson, paperJson } from '../outputs/record-json.ts';
import { writeCitations } from '../outputs/write-citations.ts';
import { cslItems } from './csl-items.ts';
import { getListFiles } from './list-files.ts';
import { listHead } from './list-head.ts';
import type { ListFacts, PaperList } from './paper-lists.ts';
import { paperRecords } from './paper-records.ts';
import type { Paper } from './papers.ts';

/** What a file holds: papers, and where they are a list what the list is. */
type File = { form: FileForm; papers: readonly Paper[]; list?: ListFacts };

/**
 * The static paths of an endpoint `[…].[form].ts` of lists: for each that has papers, its files and its
 * links. In the place of the form stands what the name of the file ends in.
 */
export async function listPaths<Params extends Record<string, string>>(
  lists: readonly PaperList[],
  paramsOf: (key: string) => Params,
): Promise<{ params: Params & { form: string }; props: File }[]> {
  const pages = lists
    .filter(({ papers }) => papers.length > 0)
    .map(async ({ key, list, papers }) => {
      const files = [...(await getListFiles(list.path)), { ...wholeFile('linkset.json'), papers }];
      return files.map(({ name, ...file }) => ({
        params: { ...paramsOf(key), form: name },
        props: { ...file, list },
      }));
    });
  return (await Promise.all(pages)).flat();
}

/** The file itself. */
export async function pageFile({ props }: { props: File }): Promise<Response> {
  return fileResponse(await textOf(props), props.form);
}

/** A file of a form, in UTF-8. */
export function fileResponse(text: string, form: FileForm): Response {
  return new Response(text, {
    headers: { 'Content-Type': `${fileForms[form].type}; charset=utf-8` },
  });
}

async function textOf({ form, papers, list }: File): Promise<string> {
  if (form === 'linkset.json') return linksOf(papers, list);
  if (form === 'json') return recordsOf(papers, list);
  return writeCitations(form, await cslItems(papers), list?.title);
}

/** A list of papers as the site's own record. */
async function recordsOf(papers: readonly Paper[], list?: ListFacts): Promise<string> {
  const records = await paperRecords(papers);
  const [only] = records;
  if (list) return collectionJson(listHead(list), records);
  return only ? paperJson(only, absolute(dataPaths.schema('paper'))) : '';
}

async function linksOf(papers: readonly Paper[], list?: ListFacts): Promise<string> {
  const items = papers.map(({ slug }) => absolute(paths.papers(slug)));
  const page = list?.path ?? paths.home();
  return linkset(absolute(page), items, await getListFiles(page));
}
