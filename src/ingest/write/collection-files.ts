import type { MapData, PaperData } from '../../model/collections.ts';
import type { PaperText, Related } from '../../model/paper.ts';
import { identityOf } from '../../text/identity.ts';
import { linksOf } from '../../text/links-of.ts';
import { asWritten } from '../enrich/classify/as-written.ts';
import type { Classified } from '../enrich/classify/classify.ts';
import { gist } from '../enrich/gist/gist.ts';
import type { Merged } from '../merge/merge.ts';
import type { MergedDigest, MergedPaper } from '../merge/merged.ts';
import type { Identifiers } from '../read/read-identifiers.ts';
import { digestFile } from './digest-file.ts';
import { linesFile } from './lines-file.ts';
import { mapFile } from './map-file.ts';
import { paperFile } from './paper-file.ts';

/** Everything that the stages found out, by slug, identity or digest id. */
export type Findings = {
  merged: Merged;
  given: Map<string, Classified>;
  identifiers: Map<string, Identifiers>;
  relations: Map<string, Related[]>;
  terms: Map<string, string[]>;
  labels: Map<string, { label: string; line: string }>;
  map: MapData;
  texts: PaperText[];
};

/** The text of each file of the collections, by its path below the content folder. */
export function collectionFiles(findings: Findings): Map<string, string> {
  const { merged, relations } = findings;
  const texts = new Map(findings.texts.map((text) => [text.slug, text]));
  return new Map([
    ...merged.papers.map((paper): [string, string] => [
      `papers/${paper.slug}.md`,
      paperFile(paperData(paper, texts.get(paper.slug), findings), paper.texts),
    ]),
    ...merged.digests.map((digest): [string, string] => [
      `digests/${digest.id}.md`,
      digestFile(digestData(digest, findings)),
    ]),
    ['relations.json', linesFile(Object.fromEntries(relations))],
    ['terms.json', linesFile(Object.fromEntries(findings.terms))],
    ['map.json', mapFile(findings.map)],
  ]);
}

function paperData(paper: MergedPaper, text: PaperText | undefined, findings: Findings): PaperData {
  const { topics = [], kind = 'method' } = findings.given.get(paper.slug) ?? {};
  const words = [paper.title, text?.brief, text?.abstract].join('\n');
  const { authors = [], ...facts } = findings.identifiers.get(identityOf(paper.title)) ?? {};
  const paragraphs = [...(paper.texts.brief ?? []), ...(paper.texts.abstract ?? [])];
  return {
    title: paper.title,
    kind,
    topics: topics.map((topic) => ({ ...topic, terms: asWritten(topic.terms, words) })),
    digests: paper.digests,
    authors,
    ...facts,
    links: linksOf(paragraphs.flat()),
    gist: text?.abstract && !text.brief ? gist(text.abstract).sentences : [],
  };
}

function digestData(digest: MergedDigest, { labels }: Findings) {
  const found = labels.get(digest.id) ?? { label: digest.id, line: '' };
  const { date, label, description, sources, papers } = digest;
  return {
    date,
    label: label ?? found.label,
    line: found.line,
    ...(description && { description }),
    sources,
    papers,
  };
}
