import { feedForms, fileForms } from '../model/files.ts';

/** Media types of the site's files by the ending of their names; a longer ending goes before a shorter one. */
export const mediaTypes = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: fileForms.json.type,
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  md: `${fileForms.md.type}; charset=utf-8`,
  csv: `${fileForms.csv.type}; charset=utf-8`,
  bib: `${fileForms.bib.type}; charset=utf-8`,
  ris: `${fileForms.ris.type}; charset=utf-8`,
  opml: 'text/x-opml; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  zip: 'application/zip',
} as const;

/** Types that the last ending does not tell, by the end of the path, in which `*` is a part of a name. */
export const pathTypes = {
  '.csl.json': fileForms['csl.json'].type,
  '.linkset.json': fileForms['linkset.json'].type,
  '/feed.json': feedForms.json.type,
  '/feed/*.json': feedForms.json.type,
  '/feed.xml': `${feedForms.xml.type}; charset=utf-8`,
  '/feed/*.xml': `${feedForms.xml.type}; charset=utf-8`,
  '/schemas/*.json': 'application/schema+json',
  '/opensearch.xml': 'application/opensearchdescription+xml',
} as const;

/** The end of a path as a regular expression: `\.csl\.json$`. */
export function endPattern(end: string): string {
  return `${end.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`;
}

/** The type of a file by its path, null where nothing tells it: hosts then send it as bytes. */
export function mediaTypeOf(path: string): string | null {
  const end = Object.entries(pathTypes).find(([ending]) =>
    new RegExp(endPattern(ending)).test(path),
  );
  if (end) return end[1];
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return Object.hasOwn(mediaTypes, extension)
    ? mediaTypes[extension as keyof typeof mediaTypes]
    : null;
}

const compressible = /\.(html|css|m?js|json|jsonld|webmanifest|xml|txt|md|csv|bib|ris|opml|svg)$/i;

/** Whether a file of a built site is worth compressing, by its name: texts are, pictures and fonts are not. */
export function isCompressible(name: string): boolean {
  return compressible.test(name);
}

/** Whether a file is a compressed copy of one beside it, as `npm run precompress` writes them: `index.html.br`. */
export function isCompressedCopy(name: string): boolean {
  return /\.(br|gz)$/.test(name) && isCompressible(name.replace(/\.(br|gz)$/, ''));
}
