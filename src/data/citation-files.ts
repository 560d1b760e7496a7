import { bibtex } from '../export/bibtex.ts';
import { type CitationForm, citationForms } from '../export/citation-forms.ts';
import type { CslItem } from '../export/csl-item.ts';
import { cslJson } from '../export/csl-json.ts';
import { csv } from '../export/csv.ts';
import { markdown } from '../export/markdown.ts';
import { ris } from '../export/ris.ts';
import { cslItems } from './csl-items.ts';
import type { Paper } from './papers.ts';

/** What a page shows that can be cited: its papers, and its title where they are several. */
type Cited = { papers: readonly Paper[]; title?: string };
type File = Cited & { form: CitationForm };

const writers: Record<CitationForm, (items: CslItem[], title?: string) => string> = {
  bib: bibtex,
  ris,
  json: cslJson,
  csv,
  md: markdown,
};

/** The static paths of an endpoint `[…].[form].ts`: for each page that cites papers, a file in each form. */
export function citationPaths<Params extends Record<string, string>>(
  forms: readonly CitationForm[],
  pages: readonly ({ params: Params } & Cited)[],
): { params: Params & { form: CitationForm }; props: File }[] {
  return pages
    .filter(({ papers }) => papers.length > 0)
    .flatMap(({ params, ...cited }) =>
      forms.map((form) => ({ params: { ...params, form }, props: { ...cited, form } })),
    );
}

/** The file itself. */
export async function citationFile({ props }: { props: File }): Promise<Response> {
  const { form, papers, title } = props;
  return new Response(writers[form](await cslItems(papers), title), {
    headers: { 'Content-Type': `${citationForms[form].type}; charset=utf-8` },
  });
}
