import { rarity } from './rarity.ts';
import type { Concept } from './ways.ts';

/** Words of more papers than this cost much to load and tell little. */
const frequent = 3000;
/** What the other words must tell of the whole question, from 0 to 1. */
const enough = 0.7;

/** Leaves out very frequent words of a question where the others tell nearly all of it. */
export function dropFrequent(concepts: readonly Concept[], papers: number): Concept[] {
  const tells = (some: readonly Concept[]) =>
    some.reduce((sum, { df }) => sum + rarity(df, papers), 0);
  const rare = concepts.filter(({ df }) => df <= frequent);
  return tells(rare) >= enough * tells(concepts) && rare.length > 0 ? rare : [...concepts];
}
