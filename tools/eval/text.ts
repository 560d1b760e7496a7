import { readFolders } from '../../src/ingest/read/read-folders.ts';
import type { Figure } from '../../src/model/figure.ts';
import { placesOf } from '../../src/node/places.ts';
import { readInput } from '../../src/node/read-input.ts';
import { identityOf } from '../../src/text/identity.ts';
import type { Cases, Site } from './cases.ts';

/** Measures the texts of a built site against the dumps that it was built from. */
export async function measureText(
  cases: Cases['text-repairs'],
  { papers }: Site,
  dumps: string[],
): Promise<Figure[]> {
  if (cases.length === 0) return [];
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
export type RepairCase = Cases['text-repairs'][number];

/** A text as a dump has it, with the title above it; a title is its own text. */
export type RawText = { title: string; text: string };

type RepairScore = {
  /** Share of the spans mended, 0 to 1. */
  figure: number;
  spans: number;
  /** Spans whose raw form stands in no text of their title; they count as not mended. */
  missing: number;
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
  /\w---?\w| -- |<=|>=|->|=>|!=|''|(?<![\w*])\*{1,2}\w|(?<=[a-z])(?:19|20)\d\d[a-z]/,
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
  const verdicts = cases.flatMap(({ title, spans }) => {
    const own = repaired.filter((text) => text.title === title);
    own.push({ title, text: title, after: repair(title, '') });
    return spans.map(([raw, wanted]) => {
      const holding = own.filter(({ text }) => text.includes(raw));
      if (holding.length === 0) return 'missing';
      return holding.every(({ after }) => after.includes(wanted)) ? 'mended' : 'failed';
    });
  });
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  const clean = repaired.filter(({ text }) => isClean(text));
  return {
    figure: verdicts.length === 0 ? 0 : count('mended') / verdicts.length,
    spans: verdicts.length,
    missing: count('missing'),
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

function squeezed(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
