import { countOf } from '../../text/count-of.ts';
import { inQuotes } from './in-quotes.ts';
import { answerOptions, beginning, nothing } from './search-dialog-lists.ts';
import { type Engine, search } from './search-engine.ts';
import { searchProposals } from './search-proposals.ts';
import { readState } from './search-state.ts';
import { type SuggestedTopic, suggestTopics } from './topic-suggestions.ts';

/** What the dialog shows: its options, and how the search went, in words. */
export type Answer = { options: HTMLElement[]; status: string };

/** Papers offered; the last option leads to all. */
const offered = 6;

/** Answers the words of the dialog; without words it offers where to begin. */
export async function answerSearch(
  text: string,
  engine: Promise<Engine>,
  topics: readonly SuggestedTopic[],
): Promise<Answer> {
  if (!text) return { options: beginning(topics), status: '' };
  const state = { ...readState(''), text };
  const found = await search(await engine, state);
  const suggested = suggestTopics(topics, text, found.topic);
  if (found.total + suggested.length === 0) {
    const proposals = await searchProposals(await engine, state);
    const sought = found.arxiv ? `with the arXiv id ${found.arxiv}` : `for ${inQuotes(text)}`;
    return {
      options: nothing(proposals, topics),
      status: `No papers ${sought}. ${found.arxiv ? '' : 'Other or fewer words may find some.'}`,
    };
  }
  const counts = [countOf(found.total, 'paper')];
  if (suggested.length > 0) counts.push(countOf(suggested.length, 'topic'));
  return {
    options: answerOptions({
      papers: await found.load(offered),
      suggested,
      topics,
      total: found.total,
      text,
    }),
    status: `${counts.join(', ')}${found.corrected ? ` for ${inQuotes(found.corrected.to)}` : ''}`,
  };
}
