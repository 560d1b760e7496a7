import { arxivIdOf } from '../../text/arxiv.ts';
import { isAbstractSection, isLabel, namesDigest, readLabel } from './list-labels.ts';
import type { Block } from './markdown-blocks.ts';
import { type Span, wordsOf } from './markdown-inline.ts';
import { doiOf } from './stated-facts.ts';
import { isPossibleTitle } from './title-numbers.ts';

type Heading = Extract<Block, { kind: 'heading' }>;
type Item = Extract<Block, { kind: 'item' }>;
/** A heading with what stands below it up to the next one. */
type Section = { heading: Heading; own: Block[]; deeper: boolean };

/** The headings, items and paragraphs of a Markdown file that are titles of papers. */
export function titleBlocks(blocks: readonly Block[]): Set<Block> {
  const sections = sectionsOf(blocks);
  const headings = new Set<Block>(paperHeadings(sections));
  const found = new Set<Block>(headings);
  let within = false;
  const counts = countWords(blocks);
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' && sections.some(({ heading }) => heading === block))
      within = headings.has(block);
    if (within) continue;
    if (block.kind === 'item' && isPaperItem(block, blocks[at + 1])) found.add(block);
    if (block.kind === 'paragraph' && isTitleParagraph(block, counts)) found.add(block);
  }
  return found.size > 0 ? found : new Set(plainItems(blocks));
}

/** Whether a heading opens a part of a page and no paper: `Contents`, `License`. */
export function isPagePart(words: string): boolean {
  return pageParts.test(bareHeading(words));
}

const pageParts =
  /^(?:(?:table of )?contents|toc|(?:executive |weekly |daily )?(?:summary|overview|highlights|trends|taxonomy|statistics)|introduction|papers at a glance|topic connections|key (?:takeaways|insights|trends|themes)|editor['’]s (?:note|picks?)|news|updates?|changelog|feedback|archives?|conclusions?|what['’]?s new|what is .*|legend|notes?|references|licen[sc]e|contributing|contributors?|about(?: .*)?|acknowledge?ments?|citation|how to .*|usage|install(?:ation)?|star history|contact|related (?:work|projects|resources)|disclaimer|目录|说明|致谢|引用)$/i;

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
    ((counts.get(bareHeading(words)) ?? 0) > 1 ||
      isAbstractSection(words) ||
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
  const bare = leaves.length > 1 && texted <= 0.2 * leaves.length && holders.length === 0;
  return sections
    .filter((section, at) => {
      const { heading, own, deeper } = section;
      const words = wordsOf(heading.spans);
      if (parts.has(heading.depth) || holders.includes(section) || isPagePart(words)) return false;
      if (!/\p{L}{2}/u.test(words) || (at === 0 && isMasthead(words, sections))) return false;
      const linked = heading.spans.some(({ url }) => url && /^https?:/.test(url));
      if (holders.length > 0) return linked || own.some(tellsAddress);
      if (own.length > 0) return true;
      return !deeper && (linked || isNumbered(words) || (bare && isPossibleTitle(words)));
    })
    .map(({ heading }) => heading);
}

/** Whether the first heading of a file names the digest or its day. */
function isMasthead(words: string, sections: readonly Section[]): boolean {
  const [first, ...others] = sections;
  return namesDigest(words) || (others.length > 0 && first?.own.length === 0);
}

function holdsPapers({ heading, own }: Section): boolean {
  if (own.some((block) => block.kind === 'table' && titleColumn(block) !== null)) return true;
  const items = own.filter((block) => block.kind === 'item');
  const papers = items.filter((item, at) => isPaperItem(item, items[at + 1]));
  const linked = heading.spans.some(({ url }) => url);
  if (!linked && papers.length > 0 && papers.length >= 0.6 * items.length) return true;
  const addresses = new Set(
    inner(own).flatMap(({ url }) => (url && isPaperAddress(url) ? (arxivIdOf(url) ?? url) : [])),
  );
  return !linked && items.length > 2 && addresses.size > 2;
}

function tellsAddress(block: Block): boolean {
  const lines = block.kind === 'paragraph' || block.kind === 'item' ? block.lines : [];
  return lines.flat().some(({ text, url }) => isPaperAddress(url ?? text.trim()));
}

/** Whether an address is one of a paper. */
function isPaperAddress(url: string): boolean {
  return (
    arxivIdOf(url) !== null ||
    doiOf(url) !== null ||
    /^https?:\/\/\S*(?:openreview\.net|aclanthology\.org|proceedings|\.pdf$|semanticscholar\.org|ieee\.org|acm\.org|nature\.com|biorxiv\.org|medrxiv\.org|ssrn\.com|springer\.com|sciencedirect\.com|pubmed)/i.test(
      url,
    )
  );
}

/** Whether an item of a list is a paper: it opens with a linked or strong title, or tells a paper's address. */
function isPaperItem({ lines, body, ordered, only }: Item, next: Block | undefined): boolean {
  const spans = lines[0] ?? [];
  const words = wordsOf(spans);
  if (!/\p{L}{2}/u.test(words) || isLabel(words) || /^https?:/.test(words)) return false;
  const [lead, after] = leadOf(spans);
  const addressed = [...lines.flat(), ...inner(body)].some(({ text, url }) =>
    isPaperAddress(url ?? text.trim()),
  );
  if (namesDigest(words) && !addressed) return false;
  if (/^\[?\d{4}\.\d{4,5}(?:v\d+)?\]?\s*[—–:|-]+\s*\p{L}/u.test(words)) return true;
  if (ordered && only && next?.kind === 'paragraph' && isPossibleTitle(words)) return true;
  if (lead?.url)
    return (
      !lead.url.startsWith('#') &&
      !isLinkWord(wordsOf([lead])) &&
      (addressed || /^https?:/.test(lead.url))
    );
  if (lead?.strong)
    return (
      addressed ||
      (wordsOf([lead]).length >= 20 &&
        !/^\s*[:：]|[:：]\s*$/.test(
          `${lead.text}${after?.text ?? ''}`.slice(lead.text.length - 1, lead.text.length + 2),
        ))
    );
  return addressed;
}

function inner(body: readonly Block[]): Span[] {
  return body.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.lines.flat()
      : block.kind === 'item'
        ? [...block.lines.flat(), ...inner(block.body)]
        : [],
  );
}

/** The first span of words of a line that is linked or strong, where nothing but marks and numbers stand before it; and the one after it. */
export function leadOf(spans: readonly Span[]): [Span | undefined, Span | undefined] {
  const at = spans.findIndex(({ text }) => /\p{L}/u.test(text));
  const first = spans[at];
  return first?.url || first?.strong ? [first, spans[at + 1]] : [undefined, undefined];
}

/** Whether words lead to a paper or its code and are no title: `PDF`, `Project page`. */
export function isLinkWord(words: string): boolean {
  const bare = words.replace(/[^\p{L} ]/gu, '').trim();
  return (
    bare === '' ||
    readLabel(`${bare}:`) !== null ||
    /^(?:here|links?|abs|post|thread|tweet|(?:read|view|see|get)(?: [\w’']+){0,3}|more|blog(?: post)?)$/i.test(
      bare,
    )
  );
}

/** A line of strong or linked words alone, as long as titles are. */
function isTitleParagraph(
  { lines }: Extract<Block, { kind: 'paragraph' }>,
  counts: ReadonlyMap<string, number>,
): boolean {
  const spans = (lines[0] ?? []).filter(({ text }) => /\p{L}/u.test(text));
  const words = wordsOf(lines[0] ?? []);
  return (
    spans.length > 0 &&
    spans.every(({ strong, url }) => strong || (url && !url.startsWith('#'))) &&
    !isLinkWord(wordsOf([spans[0] as Span])) &&
    !isLabel(words) &&
    !namesDigest(words) &&
    !isAbstractSection(words) &&
    words.length >= 3 &&
    counts.get(bareHeading(words)) === 1 &&
    isPossibleTitle(words)
  );
}

/** Items of a file that holds little else: each a title. */
function plainItems(blocks: readonly Block[]): Block[] {
  const items = blocks.filter((block) => block.kind === 'item');
  const fit = items.filter(
    ({ lines }) => isPossibleTitle(wordsOf(lines[0] ?? [])) && !isLabel(wordsOf(lines[0] ?? [])),
  );
  return items.length > 1 && fit.length > 0.8 * blocks.length - 2 ? fit : [];
}

function isNumbered(words: string): boolean {
  return /^[[(]?\d{1,3}[\])}.:]/.test(words);
}

const columns = {
  title:
    /^(?:(?:paper )?titles?|papers?(?: (?:title|name)s?)?|name|标题|论文(?:标题|名称)?|题目)$/i,
  authors: /^(?:authors?|by|作者)$/i,
  text: /^(?:abstract|summary|description|tl;?dr|key (?:idea|points?)|overview|highlights?|摘要|简介|总结|core contribution|notes?|comment|ai summary)$/i,
  venue: /^(?:venue|conference|journal|publication|published in|会议|期刊)$/i,
};
type Column = keyof typeof columns;

/** What the columns of a table hold, by their heads. */
export function columnsOf(head: readonly Span[]): (Column | null)[] {
  return head.map(({ text }) => {
    const words = text.replace(/[^\p{L}; ]/gu, '').trim();
    const [name] = Object.entries(columns).find(([, pattern]) => pattern.test(words)) ?? [];
    return (name as Column | undefined) ?? null;
  });
}

/** The column of a table whose cells are titles, or null for a table of something else. */
export function titleColumn({ head, rows }: Extract<Block, { kind: 'table' }>): number | null {
  const at = columnsOf(head).indexOf('title');
  const titled = rows.filter(({ cells }) => /\p{L}{2}/u.test(wordsOf((cells[at] ?? []).flat())));
  return at >= 0 && titled.length > 0.5 * rows.length ? at : null;
}
