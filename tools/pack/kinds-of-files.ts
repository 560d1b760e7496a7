/** What becomes of a file of a built site in a packed copy. */
export type Fate =
  /** A page, with its addresses rewritten. */
  | 'page'
  /** A style sheet, with its fonts and pictures in it. */
  | 'style'
  /** A module, as a classic script. */
  | 'module'
  /** What only scripts fetch: in a script that holds it. */
  | 'data'
  /** What scripts fetch and people take: as it is, and in such a script. */
  | 'both'
  /** As it is. */
  | 'same'
  /** Nothing: it is for hosts, feed readers, search engines and browsers' shells, or stands in a style sheet. */
  | 'none';

const fates: [pattern: RegExp, fate: Fate][] = [
  [/\.(gz|br)$/, 'none'],
  [/^(_headers|_redirects|CNAME|\.nojekyll|robots\.txt|llms\.txt)$/, 'none'],
  [/^(manifest\.webmanifest|sw\.js|offline-\w+\.json)$/, 'none'],
  [/^(icon-[^/]*|apple-touch-icon)\.png$/, 'none'],
  [/^(og|screenshots|\.well-known)\//, 'none'],
  [/\.(xml|opml)$|(^|\/)feed\.json$|(^|\/)feeds?\/.*\.json$/, 'none'],
  [/^_astro\/.*\.(woff2?|svg)$/, 'none'],
  [/^pagefind\/pagefind\.js$/, 'module'],
  [/^pagefind\/.*\.(js|css)$/, 'none'],
  [/^pagefind\//, 'data'],
  [/^(map\/.*|search\/.*)\.json$|^map\/dots\.svg$/, 'data'],
  [/^papers\/[^/]+\.(json|bib|ris|md)$/, 'both'],
  [/\.html$/, 'page'],
  [/\.css$/, 'style'],
  [/^_astro\/.*\.m?js$/, 'module'],
];

/** The fate of a file by its path in the site. */
export function fateOf(path: string): Fate {
  return fates.find(([pattern]) => pattern.test(path))?.[1] ?? 'same';
}
