import { type Kind, kinds } from '../../../model/paper.ts';
import type { Cues, KindCues } from './kind-cues.ts';
import { type Mentions, mentionCounter } from './mentions.ts';
import type { Passage } from './passages.ts';
import { type Part, total, weigh } from './score.ts';

/** Weighted words of text beside the title at which a mention counts its plain weight. */
const usualLength = 100;

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
  const title = weigh(cues.title, new Map([...inTitle.keys()].map((term) => [term, 1])));
  const parts = [...title, ...weigh(cues.terms, anywhere)];
  return { value: cues.base + total(parts) - total(weigh(cues.not, anywhere)), terms: top(parts) };
}

function top(parts: Part[]): string[] {
  const strongest = [...parts].sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
  return [...new Set(strongest.map(({ term }) => term))].slice(0, 3);
}

/** Makes a mention in a short text weigh more, so that `base` means the same for all lengths. */
function levelled(passages: Passage[]): Passage[] {
  const length = passages.slice(1).reduce((sum, { text, weight }) => sum + text.length * weight, 0);
  const factor = Math.sqrt(usualLength / Math.max(length, usualLength / 4));
  return passages.map(({ text, weight }) => ({ text, weight: weight * factor }));
}
