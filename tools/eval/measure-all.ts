import { readFolders } from '../../src/ingest/read/read-folders.ts';
import type { Figure } from '../../src/model/figure.ts';
import { placesOf } from '../../src/node/places.ts';
import { readInput } from '../../src/node/read-input.ts';
import { identityOf } from '../../src/text/identity.ts';
import { measureGist, measureLabels, measureRelated, measureTopics } from './measure-papers.ts';
import { measureSearch } from './measure-search.ts';
import type { Cases } from './read-cases.ts';
import { readSiteData, type SitePaper } from './read-site.ts';

/** Every figure that the cases allow, for a site built into `out` from these dumps. */
export async function measureAll(cases: Cases, out: string, dumps: string[]): Promise<Figure[]> {
  const site = readSiteData(out);
  return [
    ...(cases['text-repairs'].length > 0
      ? await measureText(cases['text-repairs'], site.papers, dumps)
      : []),
    ...(cases.topics.length > 0 ? measureTopics(cases.topics, site) : []),
    ...(cases.related.length > 0 ? measureRelated(cases.related, site) : []),
    ...(await measureSearch(cases, out, site.find)),
    ...measureLabels(cases.labels, site),
    ...measureGist(site),
  ];
}

/** Measures the texts of a built site against the dumps that it was built from. */
async function measureText(
  cases: Cases['text-repairs'],
  papers: SitePaper[],
  dumps: string[],
): Promise<Figure[]> {
  const { input } = await readInput(placesOf({ dumps }));
  const parsed = readFolders(input.folders).dumps;
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

/** A paper's title and, for each place of its text that wants mending, the raw span and how a reader should see it. */
export type RepairCase = { title: string; spans: [raw: string, wanted: string][] };

/** A text as a dump has it, with the title above it; a title is its own text. */
export type RawText = { title: string; text: string };

type RepairScore = {
  /** Share of the spans mended, 0 to 1. */
  figure: number;
  spans: number;
  /** Spans whose raw form stands in no text of their title; they count as not mended. */
  missing: number;
  /** Spans not mended, with the texts that came out. */
  failures: { title: string; raw: string; wanted: string; repaired: string[] }[];
  /** Texts without residue. */
  clean: number;
  /** Those among them that came out changed, white space apart; none should. */
  changed: { title: string; before: string; after: string }[];
};

type Input = {
  cases: readonly RepairCase[];
  texts: readonly RawText[];
  /** The plain rendering of a repaired text; `title` is raw and empty when the text is a title itself. */
  repair: (text: string, title: string) => string;
};

/** Signs of lost or left TeX and of broken lines, wide on purpose: what none of them fits is clean. */
const residue = [
  /[\\$^{}~`]/,
  /(?<![\w/])\w{1,4}_\w/,
  /[\d)]times|times \d+\^|\d times and [\d.]+ times|\ban? [\d.]+ times\b/,
  /(?<![a-z])(?:sim|pm|approx|ge|le)(?=\d| \d)|(?:(?:up|down|left|right)arrow|infty|cdot|(?<![a-z])[lgn]eq(?![a-z])|mathcal|mathbb)/,
  /(?<![A-Za-z])(?:alpha|beta|epsilon|eta|ell|rho|sigma|tau|lambda|Delta|Theta|Omega|Psi)(?![a-z])/,
  /x20\d\w/,
  /\w---?\w/,
  /[a-z%)\]A-Z][.?!][A-Z][A-Za-z]*[ ,]/,
  /\s[,;:.](?:\s|$)|\( | \)/,
  /",\s?"|[.:] \* /,
  /[a-z]\((?:[A-Z]{2,}|e\.g|i\.e)|\)[a-z]{3,}/,
  /[a-z)]-(?:a|an|the|it|we|which|while|such|from|and|where|reasoning|scenarios)\s/,
  /\b(?:[a-z]+-ings?|[A-Za-z]{4,}that)\b|\b[A-Z] (?:ext)\b/,
  /https?: |\[https?:|\.\w+\{/,
  /\b\w*[A-Z]\w*[A-Z]\w*(?:is|models\w*) /,
];

/** Scores a repair on known spans and on texts that it must leave alone. */
export function scoreTextRepairs({ cases, texts, repair }: Input): RepairScore {
  const repaired = texts.map(({ title, text }) => ({ title, text, after: repair(text, title) }));
  const results = cases.flatMap(({ title, spans }) => {
    const own = repaired.filter((text) => text.title === title);
    own.push({ title, text: title, after: repair(title, '') });
    return spans.map(([raw, wanted]) => judgeSpan(title, raw, wanted, own));
  });
  const clean = repaired.filter(({ text }) => isClean(text));
  const mended = results.filter(({ verdict }) => verdict === 'mended').length;
  return {
    figure: results.length === 0 ? 0 : mended / results.length,
    spans: results.length,
    missing: results.filter(({ verdict }) => verdict === 'missing').length,
    failures: results.flatMap(({ verdict, failure }) => (verdict === 'mended' ? [] : [failure])),
    clean: clean.length,
    changed: clean
      .filter(({ text, after }) => squeezed(text) !== squeezed(after))
      .map(({ title, text, after }) => ({ title, before: text, after })),
  };
}

/** Whether a text shows no sign of residue outside its addresses. */
export function isClean(text: string): boolean {
  const prose = text.replace(/(?<!\[)https?:\/\/[^\s{}\]]+/g, 'address');
  return !residue.some((sign) => sign.test(prose));
}

function judgeSpan(
  title: string,
  raw: string,
  wanted: string,
  own: readonly (RawText & { after: string })[],
) {
  const holding = own.filter(({ text }) => text.includes(raw));
  const done = holding.every(({ after }) => after.includes(wanted));
  const verdict = holding.length === 0 ? 'missing' : done ? 'mended' : 'failed';
  return { verdict, failure: { title, raw, wanted, repaired: holding.map(({ after }) => after) } };
}

function squeezed(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
