import { type Addresses, sortAddress } from '../lists/address-line.ts';
import type { Block } from '../lists/markdown-blocks.ts';
import { entryLines, titleLines } from '../lists/markdown-entry.ts';
import { type Span, wordsOf } from '../lists/markdown-inline.ts';
import { isLinkWord } from '../lists/markdown-items.ts';
import { type LinkedLine, signLines } from '../lists/plain-lines.ts';
import { columnsOf, titleColumn } from './table-columns.ts';

/** The lines of the papers that the rows of a table are. */
export function rowLines(table: Extract<Block, { kind: 'table' }>): LinkedLine[] {
  const kinds = columnsOf(table.head);
  const title = titleColumn(table) ?? 0;
  return table.rows.flatMap(({ line, cells }) => {
    const spans = cells[title] ?? [];
    if (!/\p{L}{2}/u.test(wordsOf(spans.flat()))) return [];
    const others = cells.flatMap((cell, at): LinkedLine[] => {
      if (at === title) return [];
      return cellLines(cell, line, kinds[at] ?? null);
    });
    return [
      ...titleLines({ kind: 'item', line, lines: spans, body: [], ordered: false, only: false }),
      ...others,
    ];
  });
}

function cellLines(lines: Span[][], line: number, kind: string | null): LinkedLine[] {
  const words = wordsOf(lines.flatMap((spans) => [...spans, { text: ' ' }]));
  if (words === '' && lines.length === 0) return [];
  const base = { line, blankBefore: false };
  if (kind === 'authors') return [{ ...base, text: words, sign: 'authors' }];
  if (kind === 'venue') return [{ ...base, text: '', sign: 'facts', venue: words }];
  if (kind === 'text')
    return lines.map((spans) => ({
      ...base,
      text: wordsOf(spans).replace(/^[●•▪]\s*|^(?:展开|点击展开|(?:click to )?expand)\s*/i, ''),
      sign: 'text' as const,
      whole: true,
    }));
  return [
    linkLine(lines.flat(), line),
    ...signLines(entryLines({ kind: 'paragraph', line, lines }, true)).filter(
      ({ sign }) => sign === 'facts',
    ),
  ];
}

/** The addresses that the words of a cell lead to, whatever words: `[Paper](…), [Weights](…)`. */
function linkLine(spans: readonly Span[], line: number): LinkedLine {
  const addresses: Addresses = { at: [], links: [] };
  for (const { text, url = '' } of spans)
    if (/^https?:/.test(url) && isLinkWord(text)) sortAddress(url, text, addresses);
  return { line, text: '', sign: 'facts', blankBefore: false, ...addresses };
}
