import type { CleanDump, CleanEntry } from '../../src/ingest/repair/repair-dump.ts';
import { text } from '../../src/text/rich-text.ts';

type Made = Partial<CleanDump> & {
  file: string;
  /** The titles, or with their facts. */
  titles: readonly (string | (Partial<CleanEntry> & { title: string }))[];
};

/** For tests: a dump after repair, of titles each with a text. */
export function exampleDump({ file, titles, ...rest }: Made): CleanDump {
  const account = { lines: 0, blank: 0, header: 0, title: 0, text: 0, repeated: 0 };
  const entries = titles.map((given, index) => {
    const entry = typeof given === 'string' ? { title: given } : given;
    const about = [[text(`About ${entry.title}.`)]];
    return { text: about, brief: [], facts: {}, line: index + 1, ...entry };
  });
  return {
    file,
    path: `dumps/${file}`,
    digest: file.replace(/\.\w+$/, ''),
    date: '2024-05-01',
    label: null,
    description: null,
    textKind: 'abstract',
    layout: 'spaced',
    entries,
    account,
    ...rest,
  };
}
