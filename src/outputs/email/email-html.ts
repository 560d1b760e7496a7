import { siteConfig } from '../../site.config.ts';
import { arxivLinks } from '../../text/arxiv.ts';
import { escapeHtml } from '../../text/escape.ts';
import { languageMarkup } from '../../text/languages.ts';
import { oneLine } from '../../text/phrases.ts';
import { digestDay } from '../../texts/days.ts';
import {
  emailAllDigests,
  emailDigestOf,
  emailMoreOnSite,
  emailReadOnSite,
  emailRole,
  emailWhole,
} from '../../texts/texts.ts';
import {
  type EmailDigest,
  type EmailShape,
  emailLead,
  emailSubject,
  shorteningNote,
  type ToldPaper,
  toldPapers,
} from './email-digest.ts';

/**
 * A digest as the HTML of a message: tables for layout, styles in attributes, no image and no script.
 * A style sheet in the head adds only what clients may leave out: links in our blue, and the dark.
 */
export function emailHtml(digest: EmailDigest, shape: EmailShape): string {
  const { site } = digest;
  return `<!doctype html>
<html lang="${html(site.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${html(emailSubject(digest))}</title>
<link rel="canonical" href="${html(digest.url)}">
<style>${styles.sheet}</style>
</head>
<body style="${styles.body}">
<div style="${styles.preheader}">${html(emailLead(digest))}</div>
<div role="article" aria-roledescription="${html(emailRole)}" aria-label="${html(emailSubject(digest))}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"><tr><td align="center">
<!--[if mso]><table role="presentation" width="640"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${styles.column}">
<tr><td align="left" style="${styles.head}">
${head(digest, shape)}
</td></tr>
<tr><td align="left" style="${styles.list}">
${toldPapers(digest.papers, shape)
  .map((told) => paper(told, site.language))
  .join('\n')}
${rest(digest, shape)}</td></tr>
<tr><td align="left" class="m" style="${styles.foot}">
<p style="${styles.line}">${html(emailDigestOf)} <a href="${html(site.home)}">${html(site.title)}</a> · <a href="${html(digest.url)}">${html(emailReadOnSite)}</a> · <a href="${html(site.digests)}">${html(emailAllDigests)}</a></p>
${unsubscribeMark}
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</div>
</body>
</html>
`;
}

function head(digest: EmailDigest, shape: EmailShape): string {
  const days = digestDay(digest, 'weekday');
  const note = shorteningNote(shape, digest.papers.length);
  const markup = (text: string) => languageMarkup(text, siteConfig.language, digest.site.language);
  return [
    `<p class="m" style="${styles.small}"><a href="${html(digest.site.home)}">${html(digest.site.title)}</a>${days ? ` · ${days}` : ''}</p>`,
    `<h1${markup(digest.label)} style="${styles.title}">${html(digest.label)}</h1>`,
    `<p style="${styles.line}">${html(emailLead(digest))}</p>`,
    ...(digest.description
      ? [`<p${markup(digest.description)} style="${styles.line}">${html(digest.description)}</p>`]
      : []),
    ...(note
      ? [
          `<p class="m" style="${styles.small}">${html(note)} <a href="${html(digest.url)}">${html(emailWhole)}</a></p>`,
        ]
      : []),
  ].join('\n');
}

function paper(told: ToldPaper, page: string): string {
  const { number, title, url, said, text, authors, topics, arxiv } = told;
  const markup = (shown: string) => languageMarkup(shown, told.language, page);
  const link = arxiv && `<a href="${html(arxivLinks(arxiv).abstract)}">arXiv</a>`;
  const facts = [authors, topics].flatMap((fact) => (fact ? html(fact) : []));
  // Without other facts the link stands behind the text: a line of its own costs 70 bytes a paper.
  const telling = [text && html(text), facts.length === 0 && link].filter(Boolean).join(' ');
  const known = facts.length > 0 ? [...facts, link].filter(Boolean).join(' · ') : '';
  return [
    `<h2${markup(title)} style="${styles.paper}">${number}. <a href="${html(url)}">${html(title)}</a></h2>`,
    said && `<p style="${styles.text}"><b>${html(said)}</b></p>`,
    telling && `<p${markup(text ?? '')} style="${styles.text}">${telling}</p>`,
    known && `<p class="m" style="${styles.facts}">${known}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function rest({ papers, url }: EmailDigest, { listed }: EmailShape): string {
  if (listed >= papers.length) return '';
  return `<p style="${styles.rest}"><a href="${html(url)}">${html(emailMoreOnSite(papers.length - listed))}</a></p>\n`;
}

function html(text: string): string {
  return escapeHtml(oneLine(text));
}

const sans = 'font:14px/1.5 Arial,Helvetica,sans-serif;color:#4a5266';

/**
 * Styles of a message. Dark blue-grey on white keeps its contrast where a client turns colours round;
 * no background but white is set, so that nothing stays light by itself.
 */
const styles = {
  sheet: [
    ':root{color-scheme:light dark;supported-color-schemes:light dark}',
    'a{color:#1f4b99}',
    '@media (prefers-color-scheme:dark){',
    'body,table,td{background:#14171f!important}',
    'td,h1,h2,p{color:#e4e7ee!important;border-color:#3a4150!important}',
    '.m{color:#b4bac7!important}',
    'a{color:#a9c4ff!important}',
    '}',
  ].join(''),
  body: 'margin:0;padding:0;background:#ffffff',
  preheader: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  column: 'max-width:640px',
  head: 'padding:24px 16px 20px;font:16px/1.5 Georgia,serif;color:#1d2436',
  list: 'padding:2px 16px 22px;border-top:1px solid #d5d9e2;font:16px/1.5 Georgia,serif;color:#1d2436;overflow-wrap:anywhere',
  foot: `padding:16px;border-top:1px solid #d5d9e2;${sans}`,
  title: 'margin:6px 0 10px;font-size:26px;line-height:1.25',
  line: 'margin:0 0 8px',
  small: `margin:0 0 8px;${sans}`,
  paper: 'margin:20px 0 3px;font-size:17px',
  text: 'margin:0',
  facts: `margin:3px 0 0;${sans}`,
  rest: 'margin:24px 0 0',
};

/** Where the HTML of a message has room for the one thing that differs from reader to reader. */
export const unsubscribeMark = '<!--unsubscribe-->';

/** Both forms of a message with the address, mailto or https, by which this reader leaves the list, and its `name`. */
export function withUnsubscribe(
  message: { html: string; text: string },
  { url, name }: { url: string; name: string },
): { html: string; text: string } {
  const line = `<p style="${styles.line}"><a href="${escapeHtml(url)}">${escapeHtml(name)}</a></p>`;
  return {
    html: message.html.replace(unsubscribeMark, () => line),
    text: `${message.text}${name}: ${url}\n`,
  };
}
