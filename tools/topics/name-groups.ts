import {
  type LabelCorpus,
  labelCandidates,
} from '../../src/ingest/enrich/label/label-candidates.ts';
import { labelSurfaces, sentenceCase } from '../../src/ingest/enrich/label/label-surfaces.ts';
import { phraseKey } from '../../src/ingest/enrich/terms/terms.ts';
import { isMeasure } from '../../src/text/units.ts';

/** A name of one word takes a second phrase where both fit into so many characters. */
const longest = 36;
const nothing = { topics: [], topicsOf: new Map(), strengths: new Map() };

/**
 * Names groups of papers, given by slug, by the phrase that sets each apart from the rest, as the areas of the
 * map are named, or by the best of its own `terms`; a lone word with the next one: `Cache & prefill`. No two
 * names are alike.
 */
export function nameGroups(
  corpus: LabelCorpus,
  groups: readonly { papers: readonly string[]; terms: readonly string[] }[],
): string[] {
  const candidates = labelCandidates(groups, corpus, nothing);
  const surfaces = labelSurfaces(candidates.flat(), corpus.papers);
  const taken = new Set<string>();
  return groups.map(({ terms }, at) => {
    const phrases = (candidates[at] ?? []).flatMap(({ key }) => surfaces.get(key) ?? []);
    const fit = [...phrases, ...terms].filter(isFit);
    const free = fit.filter((phrase) => !taken.has(phraseKey(phrase)));
    const [first = `Group ${at + 1}`, ...others] = free;
    taken.add(phraseKey(first));
    if (/[\s-]/.test(first)) return sentenceCase(first);
    const second = others.find((other) => completes(first, other));
    if (second) taken.add(phraseKey(second));
    return sentenceCase(second ? `${first} & ${second}` : first);
  });
}

function isFit(phrase: string): boolean {
  return phrase.length <= longest && !phrase.split(/[\s-]/).some(isMeasure);
}

/** Whether two phrases without a word in common fit into one name. */
function completes(first: string, second: string): boolean {
  const words = phraseKey(first).split(' ');
  const shares = phraseKey(second)
    .split(' ')
    .some((word) => words.some((own) => own.includes(word) || word.includes(own)));
  return !shares && first.length + second.length + 3 <= longest;
}
