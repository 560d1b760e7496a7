import type { DigestData, MapData, PaperFile } from '../../model/collections.ts';
import type { PaperText, Related, TextKind } from '../../model/paper.ts';
import { monthOfArxiv } from '../../text/arxiv.ts';
import { sameLanguage } from '../../text/languages.ts';
import type { RichText } from '../../text/rich-text.ts';
import { linksOf } from '../../text/rich-text.ts';
import type { Classified } from '../enrich/classify/classify.ts';
import { asWritten } from '../enrich/classify/term-finder.ts';
import type { Memory } from '../kept.ts';
import type { Former } from '../merge/former-addresses.ts';
import type { Ledger } from '../merge/ledger.ts';
import type { Merged } from '../merge/merge.ts';
import type { MergedDigest } from '../merge/merge-digest.ts';
import type { MergedPaper } from '../merge/merged-paper.ts';
import { citationKeys } from './citation-keys.ts';
import { frontMatter } from './front-matter.ts';
import { textsMarkdown } from './texts-markdown.ts';
import { withMark } from './written-mark.ts';

/** Everything that the stages found out, by slug, identity or digest id. */
export type Findings = {
  merged: Merged;
  ledger: Ledger;
  former: Map<string, Former>;
  given: Map<string, Classified>;
  relations: Map<string, Related[]>;
  terms: Map<string, string[]>;
  labels: Map<string, { label: string; line: string }>;
  map: MapData;
  texts: PaperText[];
  /** By slug the sentences that stand in the place of a brief. */
  gists: Map<string, string[]>;
  /** Knows the files that were written before. */
  memory: Memory;
  /** The language of the site (BCP 47). */
  language: string;
};

/** The text of each file of the collections, by its path below the content folder. */
export function collectionFiles(findings: Findings): Map<string, string> {
  const { merged, relations } = findings;
  const texts = new Map(findings.texts.map((text) => [text.slug, text]));
  const keys = keysOf(findings);
  return new Map([
    ...merged.papers.map((paper): [string, string] => {
      const path = `papers/${paper.slug}.md`;
      const text = texts.get(paper.slug);
      const data = paperData(paper, keys.get(paper.slug) ?? '', text, findings);
      const write = () => withMark(path, paperFile(asShown(data, text), paper.texts));
      return [path, findings.memory.recall('file', [data, paper.texts], write)];
    }),
    ...merged.digests.map((digest) =>
      marked(`digests/${digest.id}.md`, digestFile(digestData(digest, findings))),
    ),
    ['relations.json', `${linesOf(Object.fromEntries(relations))}\n`],
    ['terms.json', `${linesOf(Object.fromEntries(findings.terms))}\n`],
    ['map.json', mapFile(findings.map)],
    ['addresses.tsv', findings.ledger.text()],
  ]);
}

function marked(path: string, text: string): [path: string, text: string] {
  return [path, withMark(path, text)];
}

/** Who was given an address first is given a key first. */
function keysOf({ merged, ledger, language }: Findings): Map<string, string> {
  const papers = new Map(merged.papers.map((paper) => [paper.identity, paper]));
  const inOrder = ledger.identities().flatMap((identity) => papers.get(identity) ?? []);
  return citationKeys(
    inOrder.map(({ slug, title, facts, words }) => {
      const { authors = [], venueYear, arxiv } = facts;
      const year = venueYear?.toString() ?? monthOfArxiv(arxiv ?? '')?.slice(0, 4) ?? null;
      const said = words.findLast(({ key }) => key)?.key;
      return { slug, title, authors, year, ...(said && { said }) };
    }),
    language,
  );
}

function paperData(
  paper: MergedPaper,
  key: string,
  text: PaperText | undefined,
  findings: Findings,
): PaperFile {
  const { topics = [], kind = null } = findings.given.get(paper.slug) ?? {};
  const paragraphs = [...(paper.texts.brief ?? []), ...(paper.texts.abstract ?? [])];
  const inText = paper.words.some((word) => word.links) ? [] : paragraphs.flat();
  const { links = [], language: _, ...facts } = paper.facts;
  const language = otherLanguage(text, findings.language);
  return {
    title: paper.title,
    key,
    otherTitles: paper.otherTitles,
    formerly: [],
    ...findings.former.get(paper.slug),
    ...(kind && { kind }),
    topics,
    digests: paper.digests,
    ...(language && { language }),
    authors: [],
    ...facts,
    links: linksOf([...inText, ...links.map(asLink)]),
    gist: findings.gists.get(paper.slug) ?? [],
  };
}

/** The data with the terms of topics as the texts have them. */
function asShown(data: PaperFile, text: PaperText | undefined): PaperFile {
  const words = [data.title, text?.brief, text?.abstract].join('\n');
  const shown = data.topics?.map((one) => ({ ...one, terms: asWritten(one.terms, words) }));
  return { ...data, topics: shown ?? [] };
}

/** The language of a paper where it is not that of the site. */
function otherLanguage(text: PaperText | undefined, site: string): string | undefined {
  const { language = site } = text ?? {};
  return sameLanguage(language, site) ? undefined : language;
}

function asLink(url: string): RichText[number] {
  return { type: 'link', url, children: [] };
}

function digestData(digest: MergedDigest, { labels }: Findings) {
  const found = labels.get(digest.id) ?? { label: digest.id, line: '' };
  const { date, from, label, description, sources, papers } = digest;
  return {
    date,
    ...(from && { from }),
    label: label ?? found.label,
    line: found.line,
    ...(description && { description }),
    sources,
    papers,
  };
}

/** The text of `content/digests/<id>.md`: everything is frontmatter. */
function digestFile(data: DigestData): string {
  return frontMatter(data);
}

/** JSON with a line for each paper by its slug, so that a change shows as a small diff. */
function linesOf(bySlug: Record<string, unknown>): string {
  const lines = Object.keys(bySlug)
    .sort()
    .map((slug) => `${JSON.stringify(slug)}: ${JSON.stringify(bySlug[slug])}`);
  return `{\n${lines.join(',\n')}\n}`;
}

/** The text of `content/map.json`: a line for each area and each paper. */
function mapFile({ drawn, areas, papers }: MapData): string {
  const lines = areas.map(({ x, y, name, parts }) =>
    JSON.stringify({ x, y, name, parts: parts.map(({ x, y, name }) => ({ x, y, name })) }),
  );
  const head = drawn === undefined ? '' : `"drawn": ${drawn},\n`;
  return `{\n${head}"areas": [\n${lines.join(',\n')}\n],\n"papers": ${linesOf(papers)}\n}\n`;
}

/**
 * The text of `content/papers/<slug>.md`: facts as YAML frontmatter, then a section for each text.
 * Empty and absent facts are left out, so that a file says only what is known.
 */
function paperFile(data: PaperFile, texts: Partial<Record<TextKind, RichText[]>>): string {
  return `${frontMatter(known(data))}\n${textsMarkdown(texts)}`;
}

function known(data: PaperFile): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
