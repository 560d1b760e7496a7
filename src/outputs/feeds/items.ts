import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { firstDay, type Paper } from '../../model/paper.ts';
import { siteConfig } from '../../site.config.ts';
import { escapeHtml, xmlText } from '../../text/escape.ts';
import { plainName } from '../../text/family-name.ts';
import { identityOf } from '../../text/identity.ts';
import { languageMarkup } from '../../text/languages.ts';
import { leadOf, sentence } from '../../text/sentences.ts';
import { markedTitle, statusAndNote } from '../../texts/status.ts';
import {
  feedAbstract,
  feedCode,
  feedPaper,
  feedTitleAlone,
  language as ofPage,
  statusName,
} from '../../texts/texts.ts';

/** Who names and since when, the first part of a tag URI (RFC 4151): `offprint.example,2025`. */
export type TagEntity = string;

/** A name that stays the same wherever the thing is found, from the entity and what it calls the thing. */
export function tagUri(entity: TagEntity, specific: string): string {
  return `tag:${checked(entity)}:${specific}`;
}

/** The ISO day on which the entity began to name things: of a year or month without a day the first. */
export function tagStart(entity: TagEntity): string {
  const [, date = ''] = checked(entity).split(',');
  return `${date}-01-01`.slice(0, 10);
}

/** Authority and date as RFC 4151 allows them. */
const form = /^([a-z0-9._-]+@)?[a-z0-9-]+(\.[a-z0-9-]+)*,\d{4}(-\d\d){0,2}$/;

function checked(entity: TagEntity): TagEntity {
  if (form.test(entity)) return entity;
  throw new Error(
    `The ids of feeds cannot begin with “${entity}”.\nWrite a domain of yours in lower case, a comma and a year, such as offprint.example,2025, as feedEntity in astro.config.mjs.`,
  );
}

/**
 * The id of a paper in every feed: 128 bits of the SHA-256 of its identity (see `identity.ts`), in hex;
 * where a title was corrected, of the first one's. Neither host, base path nor slug goes in, so that no
 * move of them makes readers show it again.
 */
export function paperId(
  entity: TagEntity,
  { title, identity }: { title: string; identity: string | null },
): string {
  const hash = bytesToHex(sha256(utf8ToBytes(identity ?? identityOf(title)))).slice(0, 32);
  return tagUri(entity, `paper/${hash}`);
}

/** The id of a digest as an item. */
function digestId(entity: TagEntity, id: string): string {
  return tagUri(entity, `digest/${id}`);
}

/**
 * The id of a feed, which its archive documents share (RFC 5005, section 4): what it is of, and for
 * a topic or kind the name of its file.
 */
export function feedId(
  entity: TagEntity,
  of: 'everything' | 'digests' | 'topic' | 'kind',
  name?: string,
): string {
  return tagUri(entity, ['feed', of, ...(name ? [name] : [])].join('/'));
}

/** What a feed tells of one paper or digest; the same in every feed, so that readers know it again. */
export type FeedItem = {
  /** A tag URI. */
  id: string;
  /** Absolute address of its page. */
  url: string;
  /** Plain text, not empty. */
  title: string;
  /** Language of its title and texts (BCP 47). */
  language: string;
  /** Plain text shorter than the content; null where it would repeat it (RFC 4287, 4.2.13). */
  summary: string | null;
  /** HTML without script and relative addresses, in characters that XML allows. */
  html: string;
  /** Names; empty when unknown. */
  authors: readonly string[];
  /** Names of topics, the kind, and what has become of it. */
  tags: readonly string[];
  /** Absolute address of the paper elsewhere. */
  related: string | null;
  /** ISO day on which it first stood in a digest, null when no digest of it has a day. */
  published: string | null;
  /** ISO day; what stands for it where no day is known is said at `itemDay`. */
  updated: string;
};

/**
 * A paper as an item of feeds. Its texts are the plain renderings: many readers strip MathML and leave
 * the letters of a formula in a heap, while `5 × 10⁵` in Unicode comes through everywhere.
 */
export function paperItem(paper: Paper, entity: TagEntity): FeedItem {
  const { brief, abstract } = paper;
  const lead = leadOf(paper)?.text;
  const isWhole = lead === (brief ?? abstract) && !(brief && abstract);
  return {
    id: paperId(entity, paper),
    url: paper.url,
    title: xmlText(markedTitle(paper)),
    language: paper.language,
    summary: lead && !isWhole ? xmlText(lead) : null,
    html: contentOf(paper),
    authors: paper.authors.map((name) => xmlText(plainName(name))),
    tags: [
      ...paper.topicDetails.map(({ name }) => name),
      paper.kindName ?? paper.kind ?? [],
      paper.status ? statusName(paper.status) : [],
    ]
      .flat()
      .map(xmlText),
    related: paper.source,
    ...itemDay(firstDay(paper), entity),
  };
}

/** An item whose text is the summary of a longer one. */
export function shortItem(item: FeedItem): FeedItem {
  const { summary, language } = item;
  return summary ? { ...item, html: paragraph(summary, language), summary: null } : item;
}

function contentOf(paper: Paper): string {
  const { brief, abstract, arxiv, source, code, language } = paper;
  const said = statusAndNote(paper);
  const links = [
    ...(source ? [link(source, arxiv ? `arXiv:${arxiv}` : feedPaper)] : []),
    ...(code[0] ? [link(code[0], feedCode)] : []),
  ];
  return [
    ...(said ? [`<p><strong>${escapeHtml(xmlText(said))}</strong></p>`] : []),
    ...(brief ? [paragraph(brief, language)] : []),
    ...(abstract ? [paragraph(abstract, language, brief ? feedAbstract : null)] : []),
    ...(brief || abstract ? [] : [`<p>${escapeHtml(feedTitleAlone)}</p>`]),
    ...(links.length > 0 ? [`<p>${links.join(' · ')}</p>`] : []),
  ].join('');
}

/** A text of a paper, behind a word of ours. */
function paragraph(text: string, language: string, label: string | null = null): string {
  const markup = inLanguage(text, language);
  const ours = markup && ` lang="${ofPage}"`;
  const before = label ? `<strong${ours}>${escapeHtml(label)}</strong> ` : '';
  return `<p${markup}>${before}${escapeHtml(xmlText(text))}</p>`;
}

function inLanguage(text: string, language: string): string {
  return languageMarkup(text, language, ofPage);
}

function link(url: string, name: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`;
}

/** What feeds need to know of a digest. */
type ToldDigest = {
  id: string;
  label: string;
  /** Absolute address of its page. */
  url: string;
  /** ISO day, null when it has none. */
  date: string | null;
  /** Its leading topics in one line, or empty. */
  line: string;
  description?: string | undefined;
  /** In its own order. */
  papers: readonly Paper[];
};

/** A digest as an item of feeds: its papers as a numbered list, each with its link and its lead. */
export function digestItem(digest: ToldDigest, entity: TagEntity): FeedItem {
  const lines = [digest.line, digest.description ?? ''].filter((line) => line !== '');
  return {
    id: digestId(entity, digest.id),
    url: digest.url,
    title: xmlText(digest.label),
    language: siteConfig.language,
    summary: lines.length > 0 ? lines.map((line) => sentence(xmlText(line))).join(' ') : null,
    html: [
      ...lines.map((line) => paragraph(sentence(line), siteConfig.language)),
      `<ol>${digest.papers.map(entryOf).join('')}</ol>`,
    ].join(''),
    authors: [],
    tags: [],
    related: null,
    ...itemDay(digest.date, entity),
  };
}

function entryOf(paper: Paper): string {
  const { url } = paper;
  const title = markedTitle(paper);
  const lead = leadOf(paper)?.text;
  const brief = lead ? `<br>${escapeHtml(xmlText(lead))}` : '';
  return `<li><p${inLanguage(title, paper.language)}><a href="${escapeHtml(url)}">${escapeHtml(xmlText(title))}</a>${brief}</p></li>`;
}

/**
 * `published` and `updated` of an item. The day of the first dated digest is both: that a paper comes
 * back in a later digest changes the digest, not the item, and no day is known on which it was retracted.
 * Without any day `published` is left out, but Atom demands an `updated` (RFC 4287, 4.1.2), and neither the
 * clock nor a guess may make one: it is then the day on which the site began to name things. Nothing of the
 * site is older, nothing later is known, and readers that sort by time put such items where the site puts
 * them, last.
 */
function itemDay(
  day: string | null,
  entity: TagEntity,
): { published: string | null; updated: string } {
  return { published: day, updated: day ?? tagStart(entity) };
}
