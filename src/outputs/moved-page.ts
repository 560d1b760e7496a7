import { escapeHtml } from '../text/escape.ts';

/**
 * The page at a former address of a paper: it leads on at once, by a link where a browser does not, and
 * tells search engines which address stands. `address` is under the base path, `canonical` absolute.
 */
export function movedPage(paper: {
  title: string;
  address: string;
  canonical: string;
  language: string;
  policy: string;
}): string {
  const title = escapeHtml(paper.title);
  const address = escapeHtml(paper.address);
  return `<!doctype html>
<html lang="${escapeHtml(paper.language)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(paper.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${escapeHtml(paper.canonical)}">
<title>${title}</title>
<h1>This paper has another address</h1>
<p><a href="${address}">${title}</a></p>
</html>
`;
}
