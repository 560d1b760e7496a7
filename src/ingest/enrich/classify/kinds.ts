import { z } from 'zod';
import { type Kind, kinds } from '../../../model/paper.ts';
import { weightedTermsSchema } from '../../../model/topic.ts';
import { ranked } from '../../../text/counts.ts';
import { type Mentions, mentionCounter, type Passage, total, weigh } from './mentions.ts';

/** What speaks for and against one kind of paper. */
const cuesSchema = z.strictObject({
  /** The score that the kind has before anything is found. */
  base: z.number(),
  /** Cues in the title alone, where a single word tells much. */
  title: weightedTermsSchema.default({}),
  /** Cues in title and text. */
  terms: weightedTermsSchema.default({}),
  /** What speaks against the kind, in title and text. */
  not: weightedTermsSchema.default({}),
});
type Cues = z.infer<typeof cuesSchema>;

/** The content of `kinds.yaml`: cues for every kind. */
export const kindCuesSchema = z.record(z.enum(kinds), cuesSchema);
export type KindCues = z.infer<typeof kindCuesSchema>;

/** The kind of a paper with the up to three cues that earned it, strongest first. */
export type KindGiven = { kind: Kind; kindTerms: string[] };

/** Prepares the cues. The function returned judges the passages of a paper, whose first is the title. */
export function kindChooser(cues: KindCues): (passages: Passage[]) => KindGiven {
  const inTitle = mentionCounter(kinds.map((kind) => Object.keys(cues[kind].title)));
  const anywhere = mentionCounter(
    kinds.map((kind) => [...Object.keys(cues[kind].terms), ...Object.keys(cues[kind].not)]),
  );
  return (passages) => {
    const title = inTitle(passages.slice(0, 1).map(({ text }) => ({ text, weight: 1 })));
    const all = anywhere(levelled(passages));
    const judged = kinds.map((kind, i) => ({ kind, ...judge(cues[kind], title[i], all[i]) }));
    const best = judged.reduce((a, b) => (b.value > a.value ? b : a));
    return { kind: best.kind, kindTerms: best.terms };
  };
}

function judge(
  cues: Cues,
  inTitle: Mentions = new Map(),
  anywhere: Mentions = new Map(),
): { value: number; terms: string[] } {
  const once = new Map([...inTitle.keys()].map((term) => [term, 1]));
  const parts = ranked([...weigh(cues.title, once), ...weigh(cues.terms, anywhere)]);
  return {
    value: cues.base + total(parts) - total(weigh(cues.not, anywhere)),
    terms: [...new Set(parts.map(([term]) => term))].slice(0, 3),
  };
}

/** Weighted words of text beside the title at which a mention counts its plain weight. */
const usualLength = 100;

/** Makes a mention in a short text weigh more, so that `base` means the same for all lengths. */
function levelled(passages: Passage[]): Passage[] {
  const length = passages.slice(1).reduce((sum, { text, weight }) => sum + text.length * weight, 0);
  const factor = Math.sqrt(usualLength / Math.max(length, usualLength / 4));
  return passages.map(({ text, weight }) => ({ text, weight: weight * factor }));
}
