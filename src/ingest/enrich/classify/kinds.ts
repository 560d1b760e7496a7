import { z } from 'zod';
import { kindSlugSchema, kindWordsSchema } from '../../../model/kind.ts';
import { weightedTermsSchema } from '../../../model/topic.ts';
import { ranked } from '../../../text/counts.ts';
import { type Mentions, mentionCounter, type Passage, total, weigh } from './mentions.ts';

/** A kind of paper, and what speaks for and against it. */
const ruleSchema = z.strictObject({
  ...kindWordsSchema.shape,
  /** The score that the kind has before anything is found. */
  base: z.number().default(0),
  /** Cues in the title alone, where a single word tells much. */
  title: weightedTermsSchema.default({}),
  /** Cues in title and text. */
  terms: weightedTermsSchema.default({}),
  /** What speaks against the kind, in title and text. */
  not: weightedTermsSchema.default({}),
});
type Rule = z.infer<typeof ruleSchema>;

/** The content of `kinds.yaml` by the slugs of kinds, in the order of lists. */
export const kindRulesSchema = z.record(kindSlugSchema, ruleSchema);
export type KindRules = z.infer<typeof kindRulesSchema>;

/** The kind of a paper with the up to three cues that earned it, strongest first; null where nothing speaks for any. */
export type KindGiven = { kind: string | null; kindTerms: string[] };

/** What speaks for a kind, by its rules, and the cues that do, strongest first. */
export type KindJudged = { kind: string; value: number; terms: string[] };

/** Prepares the cues. The function returned judges the passages of a paper, whose first is the title, by each kind. */
export function kindJudge(kinds: KindRules): (passages: Passage[]) => KindJudged[] {
  const rules = Object.entries(kinds);
  const inTitle = mentionCounter(rules.map(([, { title }]) => Object.keys(title)));
  const anywhere = mentionCounter(
    rules.map(([, { terms, not }]) => [...Object.keys(terms), ...Object.keys(not)]),
  );
  return (passages) => {
    const title = inTitle(passages.slice(0, 1).map(({ text }) => ({ text, weight: 1 })));
    const all = anywhere(levelled(passages));
    return rules.map(([kind, rule], i) => ({ kind, ...judge(rule, title[i], all[i]) }));
  };
}

/** The kind for which most speaks; none where nothing does. */
export function chooseKind(judged: readonly KindJudged[]): KindGiven {
  const [best] = judged.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  return best ? { kind: best.kind, kindTerms: best.terms } : { kind: null, kindTerms: [] };
}

function judge(
  cues: Rule,
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
