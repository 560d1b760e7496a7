import type { Figure } from '../../src/model/figure.ts';
import { tableText } from '../../src/node/report.ts';
import type { Cases } from './cases.ts';
import { shareWithin } from './search.ts';

/** A question with the places of the paper that it looks for, from 0, in the search and in a plain full-text ranking; -1 for none. */
export type Answer = Cases['hf-queries'][number] & { place: number; plain: number };

/** What questions of a kind are called, and the share of them whose paper is to be among the first five. */
const kinds: Record<string, { name: string; aim: number }> = {
  paraphrase: { name: 'paraphrases', aim: 0.92 },
  everyday: { name: 'everyday words', aim: 0.45 },
  author: { name: 'authors', aim: 0.95 },
  name: { name: 'names', aim: 0.96 },
  fragment: { name: 'fragments of titles', aim: 1 },
  typo: { name: 'slips', aim: 1 },
  all: { name: 'all', aim: 0.88 },
  'made-name': { name: 'made: names', aim: 0.96 },
  'made-fragment': { name: 'made: fragments of titles', aim: 0.88 },
  'made-slip': { name: 'made: slips', aim: 0.86 },
  'made-author': { name: 'made: authors', aim: 0.95 },
};

/** Whether the search may be tuned on a question: where the arXiv id of its paper is odd. */
export function isTunedOn({ arxiv }: Pick<Answer, 'arxiv'>): boolean {
  return Number(arxiv.at(-1)) % 2 === 1;
}

/** Which share of the papers looked for are among the first five of so many: by kind of question, then those not tuned on and those tuned on. */
export function wideFigures(answers: readonly Answer[], papers: number): Figure[] {
  const figure = (id: string, name: string, some: readonly Answer[], most: number): Figure => ({
    id: `wide.${id}`,
    part: `Search in ${papers.toLocaleString('en')} papers`,
    name,
    value: within(some, most),
    aim: kinds[id]?.aim ?? 0.88,
    cases: some.length,
    baselines: { 'full text': within(some, most, 'plain') },
    how: `Share of half-remembered papers, among ${papers} of many days, that stand ${most > 1 ? 'among the first five' : 'first'} for what someone types of them: ${name}.`,
  });
  const halves = halvesOf(ofKind(answers, 'all'));
  return [
    ...Object.entries(kinds).map(([kind, { name }]) =>
      figure(kind, `${name}, in first five`, ofKind(answers, kind), 5),
    ),
    figure('unseen', 'all not tuned on, in first five', halves.unseen, 5),
    figure('tuned', 'all tuned on, in first five', halves.tuned, 5),
  ].filter(({ cases }) => cases > 0);
}

/**
 * A table of the shares at the first place and within five by kind of question, those tuned on and those not apart, and
 * the questions among the former whose paper is not among the first five.
 */
export function answersText(answers: readonly Answer[]): string {
  const { unseen, tuned } = halvesOf(answers);
  const rows = Object.entries(kinds).map(([kind, { name }]) => [
    name,
    shares(ofKind(answers, kind)),
    shares(ofKind(unseen, kind)),
    shares(ofKind(tuned, kind)),
    shares(ofKind(answers, kind), 'plain'),
  ]);
  const place = (at: number) => (at < 0 ? '-' : String(at + 1));
  const missed = tuned
    .filter((answer) => within([answer], 5) === 0)
    .map((one) => [one.kind, one.query, one.arxiv, place(one.place), place(one.plain)]);
  return [
    'First, in first five (questions)',
    tableText([['', 'together', 'not tuned on', 'tuned on', 'full text'], ...rows]),
    'Questions tuned on whose paper is not among the first five, with its place here and in full text',
    tableText([['kind', 'question', 'paper', 'place', 'full text'], ...missed]),
  ].join('\n\n');
}

function halvesOf(answers: readonly Answer[]): { unseen: Answer[]; tuned: Answer[] } {
  return {
    unseen: answers.filter((answer) => !isTunedOn(answer)),
    tuned: answers.filter(isTunedOn),
  };
}

function ofKind(answers: readonly Answer[], kind: string): Answer[] {
  return answers.filter((one) => one.kind === kind || (kind === 'all' && !isMade(one)));
}

/** Whether a question was made by a rule, and not by a person. */
function isMade({ kind }: Answer): boolean {
  return kind.startsWith('made-');
}

type Ranking = 'place' | 'plain';

function shares(answers: readonly Answer[], ranking: Ranking = 'place'): string {
  const share = (most: number) => within(answers, most, ranking).toFixed(2);
  return `${share(1)} ${share(5)} (${answers.length})`;
}

function within(answers: readonly Answer[], most: number, ranking: Ranking = 'place'): number {
  return shareWithin(
    answers.map((answer) => answer[ranking]),
    most,
  );
}
