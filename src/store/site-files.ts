import { absolute } from '../components/href.ts';
import { paths } from '../model/address.ts';
import { dataPaths } from '../outputs/data-paths.ts';
import { fileForms, type SiteFile, siteFiles } from '../outputs/file-forms.ts';
import { type FilePart, fileParts } from '../outputs/file-parts.ts';
import { issuedParts } from '../outputs/issued-parts.ts';
import { collectionJson } from '../outputs/record-json.ts';
import { writeCitations } from '../outputs/write-citations.ts';
import { siteConfig } from '../site.config.ts';
import { cslItems } from './csl-items.ts';
import { paperRecords } from './paper-records.ts';
import { getPapers } from './papers.ts';

/** A file of all papers of the site, or of those of a year where all in one would be too large. */
export type SiteFilePart = FilePart & { form: SiteFile; path: string; url: string; type: string };

let files: Promise<SiteFilePart[]> | undefined;

/** The files that together hold all papers, in each form. */
export function getSiteFiles(): Promise<SiteFilePart[]> {
  if (import.meta.env.DEV) return load();
  files ??= load();
  return files;
}

async function load(): Promise<SiteFilePart[]> {
  const papers = [...(await getPapers()).values()];
  const records = await paperRecords(papers);
  const items = (await cslItems(papers)).map((item, index) => ({ item, record: records[index] }));
  return siteFiles.flatMap((form) =>
    fileParts(items, {
      yearOf: ({ item }) => issuedParts(item).year,
      write: (group) =>
        form === 'json'
          ? collectionJson(
              site(),
              group.flatMap(({ record }) => record ?? []),
            )
          : writeCitations(
              form,
              group.map(({ item }) => item),
            ),
      limit: siteConfig.largestFile,
    }).map((part) => described(form, part)),
  );
}

function described(form: SiteFile, part: FilePart): SiteFilePart {
  const path = dataPaths.allPapers(form, part.suffix);
  return { ...part, form, path, url: absolute(path), type: fileForms[form].type };
}

function site() {
  return {
    $schema: absolute(dataPaths.schema('collection')),
    type: 'site' as const,
    url: absolute(paths.home()),
    title: siteConfig.title,
    description: siteConfig.description,
    date: null,
  };
}
