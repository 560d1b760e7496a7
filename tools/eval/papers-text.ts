import { parse } from 'yaml';
import { z } from 'zod';
import type { IngestResult } from '../../src/ingest/ingest.ts';
import { paperFileSchema } from '../../src/model/collections.ts';
import { relatedSchema } from '../../src/model/paper.ts';

type PaperFile = z.output<typeof paperFileSchema>;
type Related = z.infer<typeof relatedSchema>;

/** For a person to judge: so many papers, evenly spread over the digests, with all that the ingest says of each and why. */
export function papersText({ files }: Pick<IngestResult, 'files'>, count: number): string {
  const papers = papersOf(files);
  const relations = z
    .record(z.string(), z.array(relatedSchema))
    .parse(JSON.parse(files.get('relations.json') ?? '{}'));
  const inOrder = [...papers].sort(([, a], [, b]) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const step = Math.max(1, inOrder.length / count);
  return inOrder
    .filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step))
    .map(([slug, paper]) => paperText(paper, relations[slug] ?? [], papers))
    .join('\n');
}

function papersOf(files: IngestResult['files']): Map<string, PaperFile> {
  const entries = [...files].filter(([path]) => path.startsWith('papers/'));
  return new Map(
    entries.map(([path, text]) => [
      path.replace(/^papers\/|\.md$/g, ''),
      paperFileSchema.parse(parse(text.split('---\n')[1] ?? '')),
    ]),
  );
}

function placeOf({ digests: [first] }: PaperFile): string {
  return `${first?.id} ${String(first?.place).padStart(4, '0')}`;
}

function paperText(
  { title, arxiv, topics, kind, gist }: PaperFile,
  related: readonly Related[],
  papers: ReadonlyMap<string, PaperFile>,
): string {
  const lines = [
    `## ${title}`,
    ...(arxiv ? [`https://arxiv.org/abs/${arxiv}`] : []),
    `- kind: ${kind ?? 'none'}`,
    ...topics.map(({ slug, terms }) => `- topic: ${slug} (${terms.join(', ')})`),
    `- gist: ${gist.join(' ')}`,
    ...related.map(
      ({ slug, terms }) => `- related: ${papers.get(slug)?.title} (${terms.join(', ')})`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
