import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { IngestResult } from '../../src/ingest/ingest.ts';
import { digestSchema, type MapData, mapSchema } from '../../src/model/collections.ts';
import type { Figure } from '../../src/model/figure.ts';
import { placesOf } from '../../src/node/places.ts';
import type { CorpusText } from '../../src/node/read-corpus.ts';
import { ingestPlaces } from '../../src/node/run-ingest.ts';
import type { Cases } from './cases.ts';

/** What digests are called, by id. */
type Labels = readonly { id: string; label: string }[];

/** Labels of digests against words of their themes; digests that are not there count for nothing. */
export function measureLabels(cases: Cases['labels'], digests: Labels, about: About): Figure[] {
  const labels = new Map(digests.map(({ id, label }) => [id, label.toLowerCase()]));
  const judged = cases.filter(({ digest }) => labels.has(digest));
  const hits = judged.filter(({ digest, words }) =>
    words.some((word) => labels.get(digest)?.includes(word)),
  );
  if (judged.length === 0) return [];
  return [
    {
      ...about,
      name: 'labels that name the theme',
      value: hits.length / judged.length,
      aim: 0.9,
      baselines: {},
      cases: judged.length,
      how: 'Share of digests whose label holds a word of the theme that a reader gave it.',
    },
  ];
}

type About = Pick<Figure, 'id' | 'part'>;

/** Which days, and how many of them, evenly spread over all that there are. */
type Days = { isWanted: (day: string) => boolean; count: number };

/** Ingests the texts of some days as a site of their own, a digest a day; its dumps stay in `folder`, in the place of what was there. */
export async function ingestDays(
  texts: readonly CorpusText[],
  folder: string,
  days: Days,
): Promise<IngestResult> {
  const dumps = join(folder, 'dumps');
  rmSync(dumps, { recursive: true, force: true });
  mkdirSync(dumps, { recursive: true });
  const byDay = Map.groupBy(texts, ({ day }) => day);
  for (const day of chooseDays([...byDay.keys()], days))
    writeFileSync(join(dumps, `${day}.json`), JSON.stringify(byDay.get(day)));
  const places = placesOf({ dumps: [dumps], content: join(folder, 'content') });
  return (await ingestPlaces(places)).result;
}

/** The days that are wanted, evenly spread, in their order. */
export function chooseDays(all: readonly string[], { isWanted, count }: Days): string[] {
  const days = all.filter(isWanted).sort();
  const step = Math.max(1, days.length / count);
  return days.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
}

/** The digests of collections, in the order of ids. */
export function digestsOf(
  files: IngestResult['files'],
): { id: string; label: string; line: string; papers: string[] }[] {
  return [...files]
    .filter(([path]) => path.startsWith('digests/'))
    .map(([path, text]) => ({
      ...digestSchema.parse(parse(text.split('---\n')[1] ?? '')),
      id: path.replace(/^digests\/|\.md$/g, ''),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** For a person to judge: the label of each digest above the titles of its papers, then the name of each region of the map above those next to its place. */
export function labelsText({ files, papers }: Pick<IngestResult, 'files' | 'papers'>): string {
  const titles = new Map(papers.map(({ slug, title }) => [slug, title]));
  const list = (slugs: readonly string[]) => slugs.map((slug) => `- ${titles.get(slug) ?? slug}`);
  const digests = digestsOf(files).flatMap(({ id, label, line, papers }) => [
    ...['', `## ${label}`, '', `${id}: ${line}`, ''],
    ...list(papers),
  ]);
  const map = mapSchema.parse(JSON.parse(files.get('map.json') ?? ''));
  const regions = regionsOf(map).flatMap(({ name, papers }) => [
    '',
    `## ${name}`,
    '',
    ...list(papers),
  ]);
  return ['# Digests', ...digests, '', '# Regions', ...regions, ''].join('\n');
}

/** The named areas and parts of a map, each with the papers next to its name. */
function regionsOf(map: MapData): { name: string; papers: string[] }[] {
  return map.areas.flatMap(({ name, parts }, area) => [
    { name, papers: nearestTo(map, area, null) },
    ...parts.flatMap((one, part) =>
      one.name ? [{ name: `${name} › ${one.name}`, papers: nearestTo(map, area, part) }] : [],
    ),
  ]);
}

/** How many papers of a region are listed. */
const most = 12;

/** The papers of an area, or of one of its parts, the nearest to where its name stands first. */
function nearestTo({ areas, papers }: MapData, area: number, part: number | null): string[] {
  const place = part === null ? areas[area] : areas[area]?.parts[part];
  const distance = ([x, y]: readonly number[]) =>
    Math.hypot((x ?? 0) - (place?.x ?? 0), (y ?? 0) - (place?.y ?? 0));
  return Object.entries(papers)
    .filter(([, at]) => at[2] === area && (part === null || at[3] === part))
    .sort(([, a], [, b]) => distance(a) - distance(b))
    .slice(0, most)
    .map(([slug]) => slug);
}
