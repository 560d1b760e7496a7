import { fileResponse } from '../store/page-files.ts';
import { getSiteFiles, type SiteFilePart } from '../store/site-files.ts';

/** All papers of the site: `/papers.bib` and its like. */
export async function getStaticPaths() {
  return (await getSiteFiles()).map((part) => ({
    params: { all: `papers${part.suffix}`, form: part.form },
    props: part,
  }));
}

export function GET({ props }: { props: SiteFilePart }): Response {
  return fileResponse(props.text, props.form);
}
