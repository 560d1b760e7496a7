import type { Figure } from '../../src/model/figure.ts';
import type { CorpusText } from '../../src/node/read-corpus.ts';
import type { Cases } from './cases.ts';
import { type ClassifiedText, classifyTexts } from './classify-texts.ts';
import { scoreTopics } from './topics.ts';

type Judged = Cases['wide-topics'][number];
type IsHeldOut = (day: string) => boolean;

/** Topics and kinds of papers of other days, which no digest of the site has, from their texts in a corpus. */
export async function measureDays(
  cases: readonly Judged[],
  corpus: AsyncIterable<CorpusText>,
  isHeldOut: IsHeldOut,
): Promise<Figure[]> {
  const wanted = new Set(cases.map(({ arxiv }) => arxiv));
  const texts: CorpusText[] = [];
  for await (const text of corpus) if (wanted.has(text.arxiv)) texts.push(text);
  const { papers } = await classifyTexts(texts);
  return dayFigures(cases, papers, isHeldOut);
}

type Given = Pick<ClassifiedText, 'arxiv' | 'day' | 'topics' | 'kind'>;

/**
 * The figures of judged papers by source, those of days held out and those of days that may have been learnt from or tuned
 * on apart. Cases without a paper are left out: the corpus lacks their texts.
 */
export function dayFigures(
  cases: readonly Judged[],
  papers: readonly Given[],
  isHeldOut: IsHeldOut,
): Figure[] {
  const given = new Map(papers.map((paper) => [paper.arxiv, paper]));
  return groups.flatMap(({ id, held, source, part, whose }) => {
    const some = cases.filter(({ arxiv, source: from }) => {
      const paper = given.get(arxiv);
      return from === source && paper && isHeldOut(paper.day) === held;
    });
    return some.length > 0 ? groupFigures({ id, part, whose }, some, given) : [];
  });
}

const days = [
  { id: 'unseen', held: true, name: 'Unseen days', whose: 'days never learnt from or tuned on' },
  { id: 'tuned', held: false, name: 'Days tuned on', whose: 'days learnt from and tuned on' },
];
const sources = { hf: 'Hugging Face', arxiv: 'arXiv' };
const groups = days.flatMap(({ id, held, name, whose }) =>
  Object.entries(sources).map(([source, from]) => ({
    ...{ id: `${id}.${source}`, held, source },
    part: `${name}, ${from}`,
    whose: `judged papers of ${from} on ${whose}, from their abstracts`,
  })),
);

function groupFigures(
  { id, part, whose }: { id: string; part: string; whose: string },
  cases: readonly Judged[],
  given: ReadonlyMap<string, Given>,
): Figure[] {
  const byTitle = new Map(
    cases.flatMap(({ arxiv, title }) => {
      const paper = given.get(arxiv);
      return paper ? [[title, paper]] : [];
    }),
  );
  const { microF1, firstRight, kindRight } = scoreTopics(cases, byTitle);
  const all = { part, baselines: {}, cases: cases.length };
  return [
    {
      ...all,
      id: `${id}.f1`,
      name: 'topic sets, micro-F1',
      value: microF1,
      aim: 0.82,
      how: `F1 of all topics given, taken together, to ${whose}.`,
    },
    {
      ...all,
      id: `${id}.first`,
      name: 'first topic right',
      value: firstRight,
      aim: 0.78,
      how: `Share whose first topic is the judged one, of ${whose}.`,
    },
    {
      ...all,
      id: `${id}.kind`,
      name: 'kind right',
      value: kindRight,
      aim: 0.9,
      how: `Share whose kind is the judged one, of ${whose}.`,
    },
  ];
}
