import type { Figure } from '../../src/model/figure.ts';
import type { CorpusText } from '../../src/node/read-corpus.ts';
import { step } from '../../src/node/step.ts';
import type { SearchPaper } from '../../src/search/paper.ts';
import { monthOfArxiv } from '../../src/text/arxiv.ts';
import { rankByBm25 } from './bm25.ts';
import type { Cases } from './cases.ts';
import { type ClassifiedText, classifyTexts } from './classify-texts.ts';
import { makeQuestions } from './made-questions.ts';
import { withSearch, writeSearch } from './node-search.ts';
import { placesOf } from './search.ts';
import { type Answer, answersText, wideFigures } from './wide-answers.ts';

/** How many questions of each kind are made by rule. */
const made = 60;

/**
 * Looks for half-remembered papers in all the texts of a corpus, its search made in `folder`, or the one found there with
 * `reuse`. Prints its steps, which take a minute or two for 8,000 papers, and what was found by kind of question.
 */
export async function measureWide(
  cases: Cases['hf-queries'],
  corpus: AsyncIterable<CorpusText>,
  { folder, reuse }: { folder: string; reuse: boolean },
): Promise<Figure[]> {
  const texts = await step('Reading the texts', () => Array.fromAsync(corpus));
  if (!reuse) await makeSearch(texts, folder);
  const questions = [...cases, ...makeQuestions(texts, made)];
  const asking = () => ask(questions, texts, folder);
  const answers = await step(`Asking ${questions.length} questions`, asking);
  console.log(`\n${answersText(answers)}`);
  return wideFigures(answers, texts.length);
}

async function makeSearch(texts: readonly CorpusText[], folder: string): Promise<void> {
  const classifying = () => classifyTexts(texts);
  const { topics, papers } = await step(`Classifying ${texts.length} texts`, classifying);
  await step('Making their search', () => writeSearch(folder, papers.map(searchPaper), topics));
}

function searchPaper({ day, ...paper }: ClassifiedText): SearchPaper {
  return {
    ...paper,
    digests: [day],
    digestDetails: [{ date: day }],
    published: monthOfArxiv(paper.arxiv),
    venue: null,
    venueYear: null,
    code: [],
    language: 'en',
  };
}

async function ask(
  cases: Cases['hf-queries'],
  texts: readonly CorpusText[],
  folder: string,
): Promise<Answer[]> {
  const wanted = cases.map(({ query, arxiv }) => ({ query, slug: arxiv }));
  const places = await withSearch(folder, (find) => placesOf(wanted, find));
  const rankPlain = rankByBm25(texts.map((text) => ({ ...text, slug: text.arxiv, brief: null })));
  return cases.map((judged, at) => ({
    ...judged,
    place: places[at] ?? -1,
    plain: rankPlain(judged.query).indexOf(judged.arxiv),
  }));
}
