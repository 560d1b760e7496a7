import { arxivIdOf } from '../../../text/arxiv.ts';
import { linksOf } from '../../../text/rich-text.ts';
import { doiOf } from '../stated-facts.ts';
import { readLabel } from './list-labels.ts';

/** Addresses that a line gives: of the paper, and of code and the like. */
export type Addresses = { at: string[]; links: string[] };

const address =
  /https?:\/\/[^\s<>"'|）】，]+|\b(?:www\.)?(?:arxiv\.org|doi\.org|openreview\.net|github\.com|huggingface\.co)\/[^\s<>"'|）】，]+|\barXiv[:\s]\s*\d{4}\.\d{4,5}(?:v\d+)?|\barXiv:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?|\bdoi:\s*10\.\d{4,9}\/\S+|(?<![\d./\w-])10\.\d{4,9}\/\S+|(?<![\w./-])\d{4}\.\d{4,5}(?:v\d+)?(?![\w/-]|\.\d)/gi;

/** The addresses of a line that holds nothing else but words such as `PDF` and `Code` beside them; null for other lines. */
export function readAddresses(text: string): Addresses | null {
  const found: Addresses = { at: [], links: [] };
  const between: string[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const words = text.slice(end, match.index);
    between.push(words);
    sortAddress(trimAddress(match[0]), words, found);
    end = match.index + match[0].length;
  }
  if (end === 0) return null;
  return [...between, text.slice(end)].every(isFiller) ? found : null;
}

/** Puts an address where it belongs by the word beside it, else by its host. */
export function sortAddress(url: string, word: string, into: Addresses): void {
  const whole = /^(?:https?:|doi|10\.|arxiv[:\s])|^\d{4}\./i.test(url) ? url : `https://${url}`;
  const named = readLabel(
    `${word
      .replace(/[^\p{L} ]/gu, ' ')
      .trim()
      .split(/\s{2,}/)
      .at(-1)}:`,
  )?.meaning;
  if (isId(whole)) into.at.push(whole.replace(/^arxiv\s+/i, 'arXiv:'));
  else if (
    /\/\/(?:www\.)?(?:x|twitter|t|youtube|youtu|reddit|linkedin|facebook|weibo|zhihu)\.(?:com|co|be|cn)\//i.test(
      whole,
    ) ||
    /tweet|thread|video/i.test(word)
  )
    return;
  else if (named === 'code' || isCode(whole) || /\.github\.io\b/.test(whole))
    into.links.push(whole);
  else into.at.push(whole);
}

/** Whether an address is one of a paper. */
export function isPaperAddress(url: string): boolean {
  return (
    isId(url) ||
    /^https?:\/\/\S*(?:openreview\.net|aclanthology\.org|proceedings|\.pdf$|semanticscholar\.org|ieee\.org|acm\.org|nature\.com|biorxiv\.org|medrxiv\.org|ssrn\.com|springer\.com|sciencedirect\.com|pubmed)/i.test(
      url,
    )
  );
}

function isId(url: string): boolean {
  return arxivIdOf(url) !== null || doiOf(url) !== null;
}

function isCode(url: string): boolean {
  return linksOf([{ type: 'link', url, children: [] }]).some(({ code }) => code);
}

/** An address without the punctuation of the sentence around it. */
function trimAddress(url: string): string {
  const bare = url.replace(/[.,;:!?]+$/, '');
  return bare.endsWith(')') && !bare.includes('(')
    ? trimAddress(bare.slice(0, -1))
    : bare.replace(/\]$/, '');
}

const filler =
  /\b(?:papers?|pdf|html|abs|download|view|open|abstract|full text|arxiv|preprint|links?|urls?|code|github|repo(?:sitory)?|project|pages?|website|web|home ?page|hugging ?face|hf|alphaxiv|open ?review|doi|source|data(?:set)?|demo|model|blog|video|tweet|slides|poster|read|more|on|at|and|or|see|available|official|here|v\d+)\b|\[?\b[a-z-]+\.[A-Za-z-]{2,}\b\]?|论文|链接|代码|主页|原文/gi;

function isFiller(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words.replace(filler, ''));
}
