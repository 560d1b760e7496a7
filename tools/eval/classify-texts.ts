import { classify } from '../../src/ingest/enrich/classify/classify.ts';
import { readKinds, readTopics } from '../../src/ingest/read/owner/read-vocabulary.ts';
import { repair, repairTitle } from '../../src/ingest/repair/repair.ts';
import type { PaperText } from '../../src/model/paper.ts';
import type { Topic } from '../../src/model/topic.ts';
import { placesOf } from '../../src/node/places.ts';
import type { CorpusText } from '../../src/node/read-corpus.ts';
import { readInput } from '../../src/node/read-input.ts';
import { labelledSections, sectionParagraphs } from '../../src/text/abstract-sections.ts';
import { toPlain } from '../../src/text/rich-text.ts';

/** A text of a corpus as a site would have it, with what the ingest says of it. Its slug is its arXiv id. */
export type ClassifiedText = PaperText &
  Omit<CorpusText, 'abstract'> & { topics: string[]; kind: string | null };

/** What the texts were classified by, and what it gave. */
type Classification = { topics: Topic[]; papers: ClassifiedText[] };

/** Repairs and classifies texts that are in no digest of the site, just as the ingest would, by the repository's own topics and kinds. */
export async function classifyTexts(texts: readonly CorpusText[]): Promise<Classification> {
  const { input } = await readInput(placesOf({}));
  const { topics } = readTopics(input.topics);
  const { kinds } = readKinds(input.kinds);
  const papers = texts.map((text) => ({ ...text, ...paperText(text) }));
  const given = classify(papers, topics, kinds ?? {}, input.field);
  return {
    topics,
    papers: papers.map((paper) => {
      const found = given.get(paper.slug);
      const slugs = found?.topics.map(({ slug }) => slug) ?? [];
      return { ...paper, topics: slugs, kind: found?.kind ?? null };
    }),
  };
}

function paperText({ arxiv, title, abstract }: CorpusText): PaperText {
  const paragraphs = sectionParagraphs([abstract]).map((text) => toPlain(repair(text, title)));
  const sections = labelledSections(paragraphs).map(({ text }) => text);
  return {
    slug: arxiv,
    title: toPlain(repairTitle(title)),
    brief: null,
    abstract: sections.join(' ') || null,
  };
}
