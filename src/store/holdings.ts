import { once } from './once.ts';
import { getPapers } from './papers.ts';

/** What any paper of the site has: pages speak of nothing that none has. */
type Holdings = {
  /** Ids of arXiv, which tell the months of submission. */
  hasArxiv: boolean;
  /** Links to code. */
  hasCode: boolean;
  /** Links to code in abstracts, where they are counted. */
  hasCountedCode: boolean;
  /** Several topics at once. */
  hasTopicPairs: boolean;
  /** Anything of which the trends have a figure. */
  hasTrends: boolean;
};

export const getHoldings = once(async (): Promise<Holdings> => {
  const papers = [...(await getPapers()).values()];
  const hasArxiv = papers.some(({ published }) => published);
  const hasCode = papers.some(({ code }) => code.length > 0);
  const hasTopicPairs = papers.some(({ topics }) => topics.length > 1);
  const hasCountedCode = papers.some(({ abstract, code }) => abstract && code.length > 0);
  const hasTrends = hasArxiv || hasTopicPairs || hasCountedCode;
  return { hasArxiv, hasCode, hasCountedCode, hasTopicPairs, hasTrends };
});
