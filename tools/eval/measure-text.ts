import { parseFolders } from '../../src/ingest/read/parse-folders.ts';
import type { Figure } from '../../src/model/figure.ts';
import { placesOf } from '../../src/node/places.ts';
import { readInput } from '../../src/node/read-input.ts';
import { identityOf } from '../../src/text/identity.ts';
import type { Cases } from './read-cases.ts';
import type { SitePaper } from './read-site.ts';
import { type RawText, scoreTextRepairs } from './text-repairs.ts';

/** Measures the texts of a built site against the dumps that it was built from. */
export async function measureText(
  cases: Cases['text-repairs'],
  papers: SitePaper[],
  dumps: string[],
): Promise<Figure[]> {
  const { input } = await readInput(placesOf({ dumps }));
  const parsed = parseFolders(input.folders).dumps;
  const texts: RawText[] = parsed.flatMap(({ entries }) =>
    entries.map(({ title, text }) => ({ title, text: text.join(' ') })),
  );
  const shown = new Map(papers.map((paper) => [identityOf(paper.title), paper]));
  const repair = (text: string, title: string): string => {
    const paper = shown.get(identityOf(title || text));
    if (!title) return paper?.title ?? '';
    const texts = [paper?.brief ?? '', paper?.abstract ?? ''];
    return (
      texts.sort(
        (a, b) => Math.abs(a.length - text.length) - Math.abs(b.length - text.length),
      )[0] ?? ''
    );
  };
  const { figure, spans, missing, clean, changed } = scoreTextRepairs({ cases, texts, repair });
  const present = spans - missing;
  return [
    {
      id: 'text.spans',
      part: 'Text',
      name: 'spans repaired',
      value: present === 0 ? 1 : (figure * spans) / present,
      aim: 0.95,
      baselines: {},
      cases: present,
      how: 'Share of judged spans of TeX residue, of those that the dumps of the site hold, that a reader sees as they should be.',
    },
    {
      id: 'text.clean',
      part: 'Text',
      name: 'clean texts unchanged',
      value: 1 - changed.length / Math.max(1, clean),
      aim: 1,
      baselines: {},
      cases: clean,
      how: 'Share of texts without any sign of residue that stand on the site letter for letter.',
    },
  ];
}
