import { isPaperAddress } from '../lists/address-line.ts';
import type { Block } from '../lists/markdown-blocks.ts';
import { type Span, wordsOf } from '../lists/markdown-inline.ts';

const columns = {
  title:
    /^(?:(?:paper )?titles?|papers?(?: (?:title|name)s?)?|name|标题|论文(?:标题|名称)?|题目)$/i,
  authors: /^(?:authors?|by|作者)$/i,
  text: /^(?:abstract|summary|description|tl;?dr|key (?:idea|points?)|overview|highlights?|(?:原始|原文|中文)?摘要|简介|总结|core contribution|notes?|comment|ai summary)$/i,
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

type Table = Extract<Block, { kind: 'table' }>;

/** The column of a table whose cells are titles by its head, or by links of several words to papers; null for a table of something else. */
export function titleColumn(table: Table): number | null {
  const { head, rows } = table;
  const named = columnsOf(head).indexOf('title');
  const at = named >= 0 ? named : head.findIndex((_, column) => isLinkedTitles(table, column));
  const titled = rows.filter(({ cells }) => /\p{L}{2}/u.test(wordsOf((cells[at] ?? []).flat())));
  return at >= 0 && titled.length > 0.5 * rows.length ? at : null;
}

/** Whether a table tells addresses of papers, whichever its columns are. */
export function tellsPapers({ rows }: Table): boolean {
  return rows.some(({ cells }) => cells.flat(2).some(({ url }) => url && isPaperAddress(url)));
}

function isLinkedTitles({ rows }: Table, column: number): boolean {
  const linked = rows.filter(({ cells }) =>
    (cells[column] ?? []).flat().some(({ text, url }) => {
      return url && isPaperAddress(url) && text.trim().split(/\s+/).length >= 4;
    }),
  );
  return linked.length > 0.7 * rows.length;
}
