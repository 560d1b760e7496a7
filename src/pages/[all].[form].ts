import { fileResponse, getSiteFiles, type SiteFile } from './_files.ts';

/** All papers of the site: `/papers.bib` and its like. */
export async function getStaticPaths() {
  return (await getSiteFiles()).map((part) => ({
    params: { all: `papers${part.suffix}`, form: part.form },
    props: part,
  }));
}

export function GET({ props }: { props: SiteFile }): Response {
  return fileResponse(props.text, props.form);
}
