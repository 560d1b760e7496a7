type Json = Record<string, unknown>;
type Site = { url: string; name: string; description: string; language: string };

/** The schema.org description of the site and of its search, whose address holds `{search_term_string}`. */
export function siteJsonLd(site: Site, search: string): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': site.url,
    url: site.url,
    name: site.name,
    description: site.description,
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: search },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The schema.org description of the data of the site: one data set in several files. */
export function datasetJsonLd(
  site: Site,
  page: string,
  files: readonly { url: string; type: string; bytes: number }[],
): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${page}#data`,
    url: page,
    name: `The papers of ${site.name}`,
    description: `The collection behind this site as files. ${site.description}`,
    inLanguage: site.language,
    isAccessibleForFree: true,
    distribution: files.map(({ url, type, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: type,
      contentSize: `${bytes} B`,
    })),
  };
}
