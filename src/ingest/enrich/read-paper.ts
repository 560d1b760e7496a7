import type { Field } from '../../model/field.ts';
import type { PaperText } from '../../model/paper.ts';
import type { Topic } from '../../model/topic.ts';
import { labelledSections } from '../../text/abstract-sections.ts';
import { toPlain } from '../../text/rich-text.ts';
import { hashOf } from '../kept.ts';
import type { MergedPaper } from '../merge/merged-paper.ts';
import { textsMarkdown } from '../write/texts-markdown.ts';
import { type Classified, classifier, vocabularyOf } from './classify/classify.ts';
import type { KindRules } from './classify/kinds.ts';
import { gist } from './gist.ts';
import { languageOf } from './language.ts';
import { type SeenText, textSeer } from './relate/nearest.ts';
import { shareKnown } from './terms/fitting-field.ts';
import type { TermTable } from './terms/term-vectors.ts';
import { type Thing, thingFinder } from './terms/things.ts';

/** What is known of a paper from its text, the vocabulary and the field alone. */
export type PaperRead = {
  text: Omit<PaperText, 'slug'>;
  /** A hash of its texts as its file has them. */
  textsHash: string;
  /** Sentences of the abstract in place of a brief. */
  gist: string[];
  given: Classified;
  /** What it is about, and which share of its words the field knows; nothing without a field. */
  things: Thing[];
  known: number;
  seen: SeenText;
};

/** What papers are read by. */
type Knowledge = { topics: readonly Topic[]; kinds: KindRules; field: Field | null };

/** A title with its texts, and the language of both where they do not tell it. */
export type Readable = Pick<MergedPaper, 'title' | 'texts'> & { language: string };

/** Makes a function that reads a paper; its terms are numbered in the table. */
export function paperReader(
  { topics, kinds, field }: Knowledge,
  table: TermTable,
): (paper: Readable) => PaperRead {
  const classify = classifier(topics, kinds, field);
  const thingsOf = field && thingFinder(field, vocabularyOf(topics));
  const see = textSeer(field, table);
  return (paper) => {
    const text = paperText(paper);
    const whole = { slug: '', ...text };
    const abstract = paper.texts.abstract?.map(toPlain) ?? [];
    return {
      text,
      textsHash: hashOf(textsMarkdown(paper.texts)),
      gist: text.brief ? [] : gist(abstract, text.language).sentences,
      given: classify(whole),
      things: thingsOf?.(whole) ?? [],
      known: field ? shareKnown(whole, field) : 0,
      seen: see(text),
    };
  };
}

/**
 * The plain texts of a paper, in the language that they tell, else in the one that is said. They have no
 * labels of sections, which say nothing of the paper.
 */
function paperText({ title, texts, language }: Readable): Omit<PaperText, 'slug'> {
  const plain = (kind: 'brief' | 'abstract') => {
    const sections = texts[kind] && labelledSections(texts[kind].map(toPlain));
    return sections?.map(({ text }) => text).join(' ') ?? null;
  };
  const text = { title, brief: plain('brief'), abstract: plain('abstract') };
  return { ...text, language: languageOf({ slug: '', ...text }, language) };
}
