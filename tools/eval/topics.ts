import type { Figure } from '../../src/model/figure.ts';
import { type Cases, hasAbstracts, type Site } from './cases.ts';

/** Topics and kinds of the papers against judged ones. */
export function measureTopics(cases: Cases['topics'], site: Site): Figure[] {
  if (cases.length === 0) return [];
  const given = new Map(
    cases.flatMap(({ title }) => {
      const paper = site.find(title);
      return paper ? [[title, paper] as const] : [];
    }),
  );
  const { microF1, firstRight, kindRight } = scoreTopics(cases, given);
  const aim = hasAbstracts(site) ? 0.88 : 0.8;
  const part = { part: 'Topics', aim, baselines: {}, cases: cases.length };
  return [
    {
      ...part,
      id: 'topics.f1',
      name: 'topic sets, micro-F1',
      value: microF1,
      how: 'F1 of all topics given to the judged papers, taken together.',
    },
    {
      ...part,
      id: 'topics.first',
      name: 'first topic right',
      value: firstRight,
      how: 'Share of judged papers whose first topic is the judged one.',
    },
    {
      ...part,
      id: 'topics.kind',
      name: 'kind right',
      value: kindRight,
      how: 'Share of judged papers whose kind is the judged one.',
    },
  ];
}

type Judged = Cases['topics'][number];
type Given = Omit<Judged, 'title' | 'kind'> & { kind: string | null };

/**
 * Compares given topics and kinds (by title; topics in order, the leading one first) with judged ones; a
 * paper without an answer counts as missed.
 */
export function scoreTopics(cases: readonly Judged[], given: ReadonlyMap<string, Given>) {
  const counts = { right: 0, wrong: 0, missed: 0, first: 0, kind: 0 };
  for (const judged of cases) {
    const { topics, kind } = given.get(judged.title) ?? { topics: [], kind: '' };
    const right = topics.filter((topic) => judged.topics.includes(topic)).length;
    counts.right += right;
    counts.wrong += topics.length - right;
    counts.missed += judged.topics.length - right;
    if (topics[0] === judged.topics[0]) counts.first++;
    if (kind === judged.kind) counts.kind++;
  }
  const { right, wrong, missed, first, kind } = counts;
  return {
    /** F1 of all topic assignments taken together. */
    microF1: (2 * right) / (2 * right + wrong + missed),
    /** Share of papers whose leading topic is the judged one. */
    firstRight: first / cases.length,
    /** Share of papers whose kind is the judged one. */
    kindRight: kind / cases.length,
  };
}
