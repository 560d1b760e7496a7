import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPapers } from '../../src/node/read-papers.ts';

/** A page that stands for all of its kind: its name in words, and its address without the base path. */
export type PageKind = { name: string; path: string };

type Paper = {
  slug: string;
  title: string;
  brief: string | null;
  abstract: string | null;
  kind: string | null;
  authors: string[];
  published: string | null;
};
type Listed = { papers: string[] };
type Digest = Listed & { id: string; date: string | null; from?: string };
type Topic = Listed & { slug: string };

/**
 * One page of each kind that a built site has, found from its data; kinds of which it has no page are
 * left out. For those who look at, test or measure every kind of page.
 */
export function pageKinds(out: string): PageKind[] {
  const read = (name: string) => JSON.parse(readFileSync(join(out, `api/${name}.json`), 'utf8'));
  const papers = readPapers(out);
  const all = [
    ...paperKinds(papers, out),
    ...listKinds(papers, read('digests').digests, read('topics').topics),
    ...fixedKinds,
    ...toolKinds(papers),
    ...firstBelow(out, 'author', '/authors/'),
    ...firstBelow(out, 'venue', '/venues/'),
    ...firstBelow(out, 'term', '/terms/'),
  ];
  return all.filter(({ path }) => existsSync(join(out, fileOf(path))));
}

const fixedKinds: PageKind[] = [
  { name: 'front page', path: '/' },
  { name: 'digests', path: '/digests/' },
  { name: 'topics', path: '/topics/' },
  { name: 'terms', path: '/terms/' },
  { name: 'dates', path: '/dates/' },
  { name: 'published', path: '/published/' },
  { name: 'kinds', path: '/kinds/' },
  { name: 'about', path: '/about/' },
  { name: 'quality', path: '/about/quality/' },
  { name: 'offline', path: '/about/offline/' },
  { name: 'kept pages', path: '/about/offline/not-kept/' },
  { name: 'data', path: '/about/data/' },
  { name: 'sources', path: '/about/sources/' },
  { name: 'search', path: '/search/' },
  { name: 'search with results', path: '/search/?q=cache' },
  { name: 'search without results', path: '/search/?q=zzqqxx' },
  { name: 'not found', path: '/404.html' },
  { name: 'map', path: '/map/' },
  { name: 'trends', path: '/trends/' },
  { name: 'trends of topics', path: '/trends/topics/' },
  { name: 'reading list', path: '/reading-list/' },
  { name: 'authors', path: '/authors/' },
  { name: 'venues', path: '/venues/' },
  { name: 'feeds', path: '/feeds/' },
];

/** Pages of papers that differ in what they show. */
function paperKinds(papers: Paper[], out: string): PageKind[] {
  const most = (size: (paper: Paper) => number) => papers.toSorted((a, b) => size(b) - size(a))[0];
  const longestWord = ({ title }: Paper) => Math.max(...title.split(/\s/).map((w) => w.length));
  const hasMaths = ({ slug }: Paper) =>
    readFileSync(join(out, `papers/${slug}/index.html`), 'utf8').includes('<math');
  return named('/papers/', {
    'paper with brief': papers.find((paper) => paper.brief)?.slug,
    'paper with abstract': papers.find((paper) => paper.abstract)?.slug,
    'paper with long title': most(({ title }) => title.length)?.slug,
    'paper with long word': most(longestWord)?.slug,
    'paper with many authors': most(({ authors }) => authors.length)?.slug,
    'paper with maths': papers.find(hasMaths)?.slug,
    'paper without text': papers.find((paper) => !paper.brief && !paper.abstract)?.slug,
  });
}

function listKinds(papers: Paper[], digests: Digest[], topics: Topic[]): PageKind[] {
  const longest = digests.toSorted((a, b) => b.papers.length - a.papers.length)[0];
  const date = digests.find(({ date, from }) => date && !from)?.date;
  return [
    ...named('/digests/', {
      digest: digests[0]?.id,
      'digest, page 2': longest && `${longest.id}/2`,
      'whole digest': longest && `${longest.id}/all`,
    }),
    ...named('/topics/', { topic: topics.find((topic) => topic.papers.length > 0)?.slug }),
    ...named('/dates/', {
      year: date?.slice(0, 4),
      month: date?.slice(0, 7),
      day: date ?? undefined,
      undated: 'undated',
    }),
    ...named('/published/', { 'month of submission': papers.find((p) => p.published)?.published }),
    ...named('/kinds/', { kind: papers[0]?.kind ?? undefined }),
  ];
}

function toolKinds(papers: Paper[]): PageKind[] {
  const compared = papers.slice(0, 3).map((paper) => paper.slug);
  return [
    { name: 'compare, empty', path: '/compare/' },
    { name: 'compare', path: `/compare/?papers=${compared.join(',')}` },
  ];
}

/** The first page to which the list at a path links below itself. */
function firstBelow(out: string, name: string, path: string): PageKind[] {
  const file = join(out, fileOf(path));
  if (!existsSync(file)) return [];
  const link = new RegExp(`href="[^"]*(${path}[^"/#]+/)"`).exec(readFileSync(file, 'utf8'));
  return link?.[1] ? [{ name, path: link[1] }] : [];
}

function named(folder: string, slugs: Record<string, string | null | undefined>): PageKind[] {
  return Object.entries(slugs).flatMap(([name, slug]) =>
    slug ? [{ name, path: `${folder}${slug}/` }] : [],
  );
}

function fileOf(path: string): string {
  const file = path.split('?')[0] ?? path;
  return file.endsWith('/') ? `${file}index.html` : file;
}
