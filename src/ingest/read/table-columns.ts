import type { Block } from './markdown-blocks.ts';
import { type Span, wordsOf } from './markdown-inline.ts';

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
