import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../model/address.ts';
import { pageReader } from '../check/built-site.ts';
import { findingsText, indexedPapers } from '../check/check-site.ts';
import { type Finding, lostAnchors } from '../check/page-rules.ts';
import type { Part } from './read-parts.ts';

/**
 * What is wrong with a site of parts that were sound each, in words; null where nothing is. What leads from one part to
 * another must be there, each paper and digest has its page, each paper is in the feed of everything and in the search.
 */
export function findJoinFaults(
  out: string,
  files: readonly string[],
  parts: readonly Part[],
): string | null {
  const all = new Set(files);
  const has = (path: string) => all.has(path) || all.has(`${path}index.html`);
  const findings = [
    ...parts.flatMap((part) => lostLinks(part, has)),
    ...lostPlaces(out, parts, has),
    ...gaps(out, parts, has),
  ];
  return findings.length > 0 ? findingsText(findings) : null;
}

function lostLinks({ facts, lists }: Part, has: (path: string) => boolean): Finding[] {
  return lists.links.elsewhere
    .filter((path) => !has(path))
    .map((path) => ({
      path,
      rule: 'links',
      reason: `The part of ${facts.year} leads there, and no part has it.`,
    }));
}

function lostPlaces(
  out: string,
  parts: readonly Part[],
  has: (path: string) => boolean,
): Finding[] {
  const read = pageReader(out);
  const anchors = parts.flatMap(({ lists }) => lists.links.anchors);
  return lostAnchors(
    anchors.filter(({ target }) => has(target)),
    (path) => [...read(path).ids],
  );
}

type Digests = { digests: { id: string; papers: string[] }[] };

function gaps(out: string, parts: readonly Part[], has: (path: string) => boolean): Finding[] {
  const text = readFileSync(join(out, 'api/digests.json'), 'utf8');
  const { digests }: Digests = JSON.parse(text);
  const papers = [...new Set(digests.flatMap((digest) => digest.papers))];
  const [{ facts }] = parts as [Part];
  const home = facts.site + facts.base;
  const held = new Set(parts.flatMap(({ lists }) => lists.links.feeds));
  const lacks = (rule: string, reason: string, path: string) => ({ path, rule, reason });
  return [
    ...[...digests.map(({ id }) => paths.digest(id)), ...papers.map(paths.papers)]
      .filter((path) => !has(path))
      .map((path) => lacks('collections', 'The digests tell of it, and there is no page.', path)),
    ...papers
      .map((slug) => paths.papers(slug))
      .filter((path) => !held.has(home + path.slice(1)))
      .map((path) => lacks('feeds', 'The paper is in no feed.xml.', path)),
    ...indexedPapers(out, papers.length).map((fault) => lacks('collections', fault, '/search/')),
  ];
}
