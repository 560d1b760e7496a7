import { type Inline, mergeText, type RichText, text } from '../../text/rich-text.ts';

/** What stands before a mark that opens: the begin of the text, white space, a bracket, a quote, a dash. */
const open = String.raw`(?<=^|[\s([“"‘'—–/-])`;

const marks = new RegExp(
  [
    String.raw`${open}\*\*(?=[\p{L}\p{N}“"([])(?<strong>[^*]{1,200}?)(?<=[^\s*])\*\*`,
    String.raw`${open}\*(?=[\p{L}“"])(?<emphasis>[^*=<>{}|]{1,80}?)(?<=[^\s*_^(])\*(?![\p{L}\p{N}*])`,
    String.raw`${open}_(?=\p{L})(?<underlined>[\p{L} ,&'’-]{2,60}?)(?<=\p{L})_(?![\p{L}\p{N}_{(])`,
  ].join('|'),
  'gu',
);

/** The text with words between the marks of Markdown, such as `*so*` and `**so**`, as emphasis. */
export function readMarkdown(value: string): RichText {
  if (!/[*_]/.test(value)) return [text(value)];
  const read: Inline[] = [];
  let end = 0;
  for (const match of value.matchAll(marks)) {
    const { strong, emphasis, underlined } = match.groups ?? {};
    const children = [text(strong ?? emphasis ?? underlined ?? '')];
    const type = strong === undefined ? 'emphasis' : 'strong';
    read.push(text(value.slice(end, match.index)), { type, children });
    end = match.index + match[0].length;
  }
  return mergeText([...read, text(value.slice(end))]);
}
