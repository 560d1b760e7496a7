import { isSectionName } from '../../../text/abstract-sections.ts';
import { arxivIdOf } from '../../../text/arxiv.ts';
import { titleScore } from '../pasted/title-score.ts';
import { titleColumn } from '../references/table-columns.ts';
import { isPaperAddress } from './address-line.ts';
import { isLabel, isNumberedPart, namesDigest } from './list-labels.ts';
import type { Block } from './markdown-blocks.ts';
import { wordsOf } from './markdown-inline.ts';
import { inner, isPaperItem, isTitleParagraph, plainItems } from './markdown-items.ts';
import { pageLinks } from './page-links.ts';
import { isPossibleTitle } from './title-numbers.ts';

type Heading = Extract<Block, { kind: 'heading' }>;
/** A heading with what stands below it up to the next one. */
type Section = { heading: Heading; own: Block[]; deeper: boolean };

/** The headings, items and paragraphs of a Markdown file that are titles of papers, and the headings that name parts of one. */
export function titleBlocks(blocks: readonly Block[]): {
  titles: Set<Block>;
  labels: Set<Block>;
  links: Set<Block>;
} {
  const sections = sectionsOf(blocks);
  const parting = new Set<Block>(sections.map(({ heading }) => heading));
  const headings = new Set<Block>(paperHeadings(sections));
  const found = new Set<Block>(headings);
  const rows = blocks.some((block) => block.kind === 'table' && titleColumn(block) !== null);
  let within = false;
  const counts = countWords(blocks);
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' && parting.has(block)) within = headings.has(block);
    if (within) continue;
    const told = !(rows || headings.size > 1) || tellsAddress(block);
    if (block.kind === 'item' && told && isPaperItem(block, blocks[at + 1])) found.add(block);
    if (
      block.kind === 'paragraph' &&
      isTitleParagraph(block) &&
      told &&
      !isPagePart(wordsOf(block.lines[0] ?? [])) &&
      counts.get(bareHeading(wordsOf(block.lines[0] ?? []))) === 1
    )
      found.add(block);
  }
  const links = pageLinks(found, blocks);
  for (const block of links) found.delete(block);
  const labels = blocks.filter((block) => block.kind === 'heading' && !parting.has(block));
  const titles = found.size > 0 ? found : new Set(plainItems(blocks));
  return { titles, labels: new Set(labels), links };
}

/** Whether a heading opens a part of a page and no paper: `Contents`, `License`. */
export function isPagePart(words: string): boolean {
  return isNumberedPart(words) || pageParts.test(bareHeading(words)) || category.test(words.trim());
}

/** A category of arXiv as the name of a part, with how many papers it has. */
const category =
  /^(?:[a-z]+(?:-[a-z]+)?\.[A-Z]{2}|(?:astro|cond|hep|math|nucl|quant|gr|physics|q)-[a-z-]+)(?:\s*[[(]\d+[\])])?$/;

const pageParts =
  /^(?:(?:table of )?contents|toc|(?:arxiv |weekly )?papers(?: \(.*\))?|(?:executive |weekly |daily )?(?:summary|overview|highlights|trends|taxonomy|statistics)|introduction|papers at a glance|topic connections|key (?:takeaways|insights|trends|themes)|editor['’]s (?:note|picks?)|news|updates?|changelog|feedback|archives?|conclusions?|what['’]?s new|legend|notes?|references|licen[sc]e|contributing|contributors?|about(?: (?:us|this .*))?|acknowledge?ments?|citation|how to (?:use|contribute|cite|read)(?: .{0,20})?|usage|install(?:ation)?|star history|contact|(?:in )?other news|in the news|from the (?:web|blogs?)|quick (?:links|hits|bites)|jobs?|events?|sponsors?|related (?:work|projects|resources)|disclaimer|目录|说明|致谢|引用)$/i;

/** The headings that part a file, each with its own blocks; labels such as `Abstract` part nothing. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const counts = countWords(blocks);
  const sections: Section[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.kind === 'heading' && !isLabelHeading(block, counts)) {
      if (last && block.depth > last.heading.depth) last.deeper = true;
      sections.push({ heading: block, own: [], deeper: false });
    } else if (block.kind !== 'rule') last?.own.push(block);
  }
  return sections;
}

/** What notes on a paper call their parts. */
const partNames =
  /^(?:main (?:idea|contributions?)|contributions?|methods?|approach|key (?:points?|results?|findings)|strengths?|weaknesses|limitations?|why it matters|takeaways?|details|核心痛点|研究背景|数据方法|方法创新|实验结果|核心结论|一句话评价|主要工作|主要亮点|核心关键词|关键词|评分|论文总结|总结|亮点|方法|结果|结论|动机)$/i;

/** How often headings and lines of the same words stand in a file. */
function countWords(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    const words = bareHeading(
      wordsOf(block.kind === 'heading' ? block.spans : (block.lines[0] ?? [])),
    );
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

/** Whether a heading names a part of a paper: a label, or words that several headings have. */
function isLabelHeading(heading: Heading, counts: ReadonlyMap<string, number>): boolean {
  const words = wordsOf(heading.spans);
  const linked = heading.spans.some(({ url }) => url);
  return (
    !linked &&
    ((bareHeading(words) !== '' && (counts.get(bareHeading(words)) ?? 0) > 1) ||
      isSectionName(words) ||
      partNames.test(bareHeading(words)) ||
      (isLabel(/[:：]\s*$/.test(words) ? words : `${words}:`) && !/[:：]\s*\S/.test(words)))
  );
}

function bareHeading(words: string): string {
  return words
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s:：]+$/, '')
    .toLowerCase();
}

function paperHeadings(sections: readonly Section[]): Heading[] {
  const holders = sections.filter(holdsPapers);
  const depths = new Set(sections.map(({ heading }) => heading.depth));
  const parts = new Set(
    [...depths].filter((depth) => sections.every((s) => s.heading.depth !== depth || s.deeper)),
  );
  const leaves = sections.filter((section) => !section.deeper && !holders.includes(section));
  const texted = leaves.filter(({ own }) => own.length > 0).length;
  const above = shallowest(leaves);
  const numbers = leaves.filter(
    (leaf) => leaf.own.length > 0 && isNumbered(wordsOf(leaf.heading.spans)),
  ).length;
  const bare = texted <= 0.2 * leaves.length && holders.length === 0;
  return sections
    .filter((section, at) => {
      const { heading, own, deeper } = section;
      const words = wordsOf(heading.spans);
      if (parts.has(heading.depth) || holders.includes(section) || isPagePart(words)) return false;
      if (!/\p{L}{2}/u.test(words) || (at === 0 && isMasthead(words, sections))) return false;
      const linked = heading.spans.some(({ url }) => url && /^https?:/.test(url));
      if (holders.length > 0) return linked || own.some(tellsAddress);
      if ((heading.depth < above || numbers > 1) && !isTold(section)) return false;
      if (own.length > 0) return own.some(({ kind }) => kind !== 'table');
      return (
        !deeper &&
        (linked ||
          isNumbered(words) ||
          (bare &&
            isPossibleTitle(words) &&
            (leaves.length > 1 || titleScore(words) > 3 || words.length > 40)))
      );
    })
    .map(({ heading }) => heading);
}

/** The depth of the least deep of two papers or more that are numbered or tell addresses; above it stand parts of the page. */
function shallowest(leaves: readonly Section[]): number {
  const depths = leaves.filter(isTold).map(({ heading }) => heading.depth);
  return depths.length > 1 ? Math.min(...depths) : 0;
}

function isTold({ heading, own }: Section): boolean {
  const linked = heading.spans.some(({ url }) => url && isPaperAddress(url));
  return linked || own.some(tellsAddress) || (own.length > 0 && isNumbered(wordsOf(heading.spans)));
}

/** Whether the first heading of a file names the digest or its day. */
function isMasthead(words: string, sections: readonly Section[]): boolean {
  const [first, ...others] = sections;
  return namesDigest(words) || (others.length > 0 && first?.own.length === 0);
}

function holdsPapers({ heading, own }: Section): boolean {
  if (own.some((block) => block.kind === 'table' && titleColumn(block) !== null)) return true;
  if (isPlainList(own)) return true;
  const items = own.filter((block) => block.kind === 'item');
  const papers = items.filter((item, at) => isPaperItem(item, items[at + 1]));
  const linked = heading.spans.some(({ url }) => url);
  if (!linked && papers.length > 0 && papers.length >= 0.6 * items.length) return true;
  const addresses = new Set(
    inner(own).flatMap(({ url }) => (url && isPaperAddress(url) ? (arxivIdOf(url) ?? url) : [])),
  );
  return !linked && items.length > 2 && addresses.size > 2;
}

/** Whether titles and texts in turn stand below a heading as in plain text: at least two of each. */
function isPlainList(own: readonly Block[]): boolean {
  const paragraphs = own.filter((block) => block.kind === 'paragraph');
  const parts = paragraphs.map(({ lines }) => lines.map(wordsOf));
  const words = parts.length > 2 ? parts.map((lines) => lines.join(' ')) : parts.flat();
  const isTitle = (at: number) => titleScore(words[at] ?? '') > 3 && words[at]?.length !== 0;
  const pairs = words.filter((text, at) => at > 0 && titleScore(text) < 0 && isTitle(at - 1));
  return pairs.length >= 2 && pairs.length * 2 >= 0.8 * (words.length - 1);
}

function tellsAddress(block: Block): boolean {
  const lines = block.kind === 'paragraph' || block.kind === 'item' ? block.lines : [];
  const within = block.kind === 'item' ? inner(block.body) : [];
  return [...lines.flat(), ...within].some(({ text, url }) => isPaperAddress(url ?? text.trim()));
}

function isNumbered(words: string): boolean {
  return /^[[(]?\d{1,3}[\])}.:]/.test(words);
}
