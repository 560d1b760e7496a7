import type { Diagnostic } from '../../model/diagnostic.ts';
import { finding } from '../rules.ts';
import { lineOf, type ReadEntry } from './reader.ts';

/** What a person should look at in the entries of a dump: titles without text, and where the file is `pasted` lines before the first text that look like a day and lines broken within paragraphs. */
export function entryFindings(
  file: string,
  entries: readonly ReadEntry[],
  { pasted }: { pasted: boolean },
): Diagnostic[] {
  const firstText = entries.findIndex((entry) => entry.text.length > 0);
  const alone = entries.flatMap((entry, index) => {
    if (entry.text.length > 0 || entry.brief?.length) return [];
    const leading = pasted && index < firstText;
    const told = { file, line: lineOf(entry), actual: entry.title };
    if (leading && looksLikeDay(entry.title)) return [finding('unreadable-date', told)];
    const doubtful = leading && entry.title.split(' ').length < 3;
    return [finding('entry-without-text', doubtful ? { ...told, severity: 'warning' } : told)];
  });
  const thin = entries.filter((entry) => lengthOf(entry.text.join(' ')) < thinText).length;
  const broken = pasted && firstText >= 0 && entries.length >= 8 && thin > entries.length * 0.4;
  const actual = `${thin} of ${entries.length} entries with fewer than ${thinText} characters of text`;
  return [
    ...alone,
    ...(broken ? [finding('lines-broken', { file, actual })] : []),
    ...entries.flatMap(({ findings }) => findings ?? []),
  ];
}

/** Characters below which a text is hardly a brief. */
const thinText = 100;

/** The length of a text in letters; a Chinese, Japanese or Korean character says as much as three. */
function lengthOf(text: string): number {
  return (
    text.length + 2 * (text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0)
  );
}

const dayWords =
  /(?:^|[^\p{L}])(?:jan|feb|m[aäá]r|mrz|apr|avr|ma[iy]|jun|jul|juil|aug|ao[uû]|sep|o[ck]t|nov|de[cz]|d[ée]c|mon|tue|wed|thu|fri|sat|sun|today|yesterday|ago)\p{L}{0,6}(?:[^\p{L}]|$)/iu;

/** Whether a short line was probably meant as a day, though it cannot be read as one. */
function looksLikeDay(title: string): boolean {
  return (
    title.length <= 30 && /\d/.test(title) && title.split(/\s+/).length <= 6 && dayWords.test(title)
  );
}
