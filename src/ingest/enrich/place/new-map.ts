import type { MapData } from '../../../model/collections.ts';
import type { PaperText } from '../../../model/paper.ts';
import type { LabelCorpus } from '../label/label-candidates.ts';
import type { TopicFacts } from '../label/topic-facts.ts';
import type { Nearest } from '../relate/nearest.ts';
import { drawMap } from './draw-map.ts';
import { layNew } from './keep-map.ts';

type Drawing = {
  nearestOf: (papers: readonly PaperText[]) => Pick<Nearest, 'papers' | 'nearTo'>;
  corpusOf: (papers: readonly PaperText[]) => LabelCorpus;
  topics: TopicFacts;
  before: MapData | null;
};

/** More papers than these would take minutes and gigabytes. */
const mostLaidOut = 12_000;

/** Draws a map anew; of very many papers a sample, evenly taken, among which the others are laid. See `drawMap`. */
export function newMap(
  papers: readonly PaperText[],
  { nearestOf, corpusOf, topics, before }: Drawing,
  most = mostLaidOut,
): MapData {
  const step = Math.ceil(papers.length / most);
  const some = step > 1 ? papers.filter((_, at) => at % step === 0) : papers;
  const map = drawMap(nearestOf(some), corpusOf(some), topics, before);
  return { ...(step > 1 ? layNew(nearestOf(papers), map) : map), drawn: papers.length };
}
