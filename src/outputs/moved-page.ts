import { escapeHtml } from '../text/escape.ts';
import { languageMarkup } from '../text/languages.ts';
import { language, movedHeading } from '../texts/texts.ts';

/**
 * The page at a former address of a paper: it leads on at once, by a link where a browser does not, and
 * tells search engines which address stands. `address` is under the base path, `canonical` absolute,
 * `language` that of the paper.
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
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(paper.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${escapeHtml(paper.canonical)}">
<title>${title}</title>
<h1>${escapeHtml(movedHeading)}</h1>
<p><a href="${address}"${languageMarkup(paper.title, paper.language, language)}>${title}</a></p>
</html>
`;
}
