import { dataPaths } from '../domain/data-paths.ts';
import { paths } from '../domain/urls.ts';
import type { CollectionRecord } from '../export/collection-record.ts';
import { type FileForm, fileForms, listFiles } from '../export/file-forms.ts';
import { linkset } from '../export/linkset.ts';
import { collectionJson, paperJson } from '../export/record-json.ts';
import { writeCitations } from '../export/write-citations.ts';
import { cslItems } from './csl-items.ts';
import { absolute } from './href.ts';
import { paperRecords } from './paper-records.ts';
import type { Paper } from './papers.ts';

/** What a list of papers is, beside its papers. */
export type ListFacts = Pick<CollectionRecord, 'type' | 'title' | 'description' | 'date'> & {
  /** Path of its page. */
  path: string;
};
/** What a page shows that has files: its papers, and where they are a list what the list is. */
type Shown = { papers: readonly Paper[]; list?: ListFacts };
type File = Shown & { form: FileForm };

/** The static paths of an endpoint `[…].[form].ts`: for each page that shows papers, a file in each form. */
export function filePaths<Params extends Record<string, string>>(
  forms: readonly FileForm[],
  pages: readonly ({ params: Params } & Shown)[],
): { params: Params & { form: FileForm }; props: File }[] {
  return pages
    .filter(({ papers }) => papers.length > 0)
    .flatMap(({ params, ...shown }) =>
      forms.map((form) => ({ params: { ...params, form }, props: { ...shown, form } })),
    );
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
  const schema = (name: string) => absolute(dataPaths.schema(name));
  if (!list) return only ? paperJson(only, schema('paper')) : '';
  const { path, ...facts } = list;
  return collectionJson({ $schema: schema('collection'), url: absolute(path), ...facts }, records);
}

function linksOf(papers: readonly Paper[], list?: ListFacts): string {
  const items = papers.map(({ slug }) => absolute(paths.papers(slug)));
  return linkset(absolute(list?.path ?? paths.home()), items, listFiles);
}
