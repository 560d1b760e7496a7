import { readLabel } from './list-labels.ts';
import type { LinkedLine } from './plain-lines.ts';

/** The lines of a list, its titles in the language of the papers where lines below them tell those of translations. */
export function withOriginalTitles(lines: readonly LinkedLine[]): LinkedLine[] {
  const kept: LinkedLine[] = [];
  let title: LinkedLine | undefined;
  for (const line of lines) {
    const found = label.exec(line.text);
    if (line.sign === 'title') {
      title = { ...line };
      kept.push(title);
    } else if (!found || !title) kept.push(line);
    else if (found[1] && !readLabel(found[1])) title.text = found[1];
  }
  return kept;
}

/** A line that tells the title of a paper above which a translation stands. */
const label =
  /^(?:原文标题|英文标题|原标题|原題|英語タイトル|original title|english title)\s*[:：]\s*(.*)$/iu;
