import { arxivIdOf } from '../../../text/arxiv.ts';
import { titleColumn } from '../references/table-columns.ts';
import { isPaperAddress } from './address-line.ts';
import type { Block } from './markdown-blocks.ts';
import { inner, leadOf } from './markdown-items.ts';

/**
 * The blocks taken for titles that are links of a page instead: to its other files, to code, to where people
 * follow it. Only beside papers that tell their addresses, or rows of a table, can they be told from titles.
 */
export function pageLinks(titles: Iterable<Block>, blocks: readonly Block[]): Set<Block> {
  const found = [...titles];
  const rows = blocks.some((block) => block.kind === 'table' && titleColumn(block) !== null);
  const papers = found.filter(tellsPaper).length;
  if (!rows && papers < 2) return new Set();
  return new Set(found.filter((block) => !tellsPaper(block) && leadsElsewhere(block)));
}

function tellsPaper(block: Block): boolean {
  return spansOf(block).some(
    ({ text, url }) => isPaperAddress(url ?? text.trim()) || arxivIdIn.test(text),
  );
}

const arxivIdIn = /(?<![\d.])\d{4}\.\d{4,5}(?![\d.])/;

function leadsElsewhere(block: Block): boolean {
  if (block.kind === 'table' || block.kind === 'rule') return false;
  const first = block.kind === 'heading' ? block.spans : (block.lines[0] ?? []);
  const lead = block.kind === 'heading' ? first.find(({ url }) => url) : leadOf(first)[0];
  return lead?.url !== undefined && arxivIdOf(lead.url) === null && elsewhere.test(lead.url);
}

/** A file beside the page, or a host of code or of talk. */
const elsewhere =
  /^(?!\w+:)|^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|(?:twitter|x|facebook|linkedin|youtube|slack|telegram|weibo|zhihu|patreon)\.com|discord\.(?:gg|com)|t\.me|\w+\.slack\.com|\w+\.substack\.com\/?$|bsky\.app)\b/i;

function spansOf(block: Block) {
  if (block.kind === 'heading') return block.spans;
  if (block.kind === 'paragraph') return block.lines.flat();
  return block.kind === 'item' ? [...block.lines.flat(), ...inner(block.body)] : [];
}
