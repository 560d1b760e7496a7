import { genericWords } from '../terms/generic-words.ts';
import type { PaperPhrases } from './phrase-usage.ts';

/** How much a paper is about what a phrase names. */
const about = { named: 1, half: 0.8, twice: 0.6, model: 0.55, loose: 0.45 };

/**
 * Makes a function that says how much each paper is about what a phrase names, by slug: in full where its title has it,
 * less where the text says it again and again, and least where the title has the telling words of a pair alone; these
 * count no more than half of what the others do. It looks at those papers alone that have the phrase or such a word.
 */
export function paperWeigher(
  papers: readonly PaperPhrases[],
): (key: string) => Map<string, number> {
  const having = numbersBy(papers, ({ inTitle, counts }) => [...inTitle, ...counts.keys()]);
  const entitled = numbersBy(papers, ({ titleWords }) => titleWords);
  return (key) => {
    const words = key.split(' ');
    const first = words.length === 2 && words.find((word) => !genericWords.has(word));
    const loose = first ? (entitled.get(first) ?? []) : [];
    const found = new Set([...(having.get(key) ?? []), ...loose]);
    const own = [...found].sort((a, b) => a - b);
    return weigh(
      key,
      own.flatMap((paper) => papers[paper] ?? []),
    );
  };
}

/** The numbers of the papers that have each key. */
function numbersBy(
  papers: readonly PaperPhrases[],
  keysOf: (paper: PaperPhrases) => Iterable<string>,
): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  papers.forEach((paper, number) => {
    for (const key of keysOf(paper)) {
      const known = numbers.get(key);
      if (known) known.push(number);
      else numbers.set(key, [number]);
    }
  });
  return numbers;
}

function weigh(key: string, papers: readonly PaperPhrases[]): Map<string, number> {
  const words = key.split(' ');
  const telling = words.filter((word) => !genericWords.has(word));
  const firm = new Map<string, number>();
  const loose = new Map<string, number>();
  for (const { slug, inTitle, titleWords, counts } of papers) {
    const count = counts.get(key) ?? 0;
    const hasAll = words.every((word) => titleWords.has(word));
    const hasSome = hasAll || telling.some((word) => titleWords.has(word));
    if (inTitle.has(key) || (hasAll && count > 0)) firm.set(slug, about.named);
    else if ((hasSome && count > 0) || count > 2) firm.set(slug, about.half);
    else if (count > 1) firm.set(slug, about.twice);
    else if (
      words.length === 2 &&
      telling.length > 0 &&
      telling.every((word) => titleWords.has(word))
    )
      loose.set(slug, words[1] === 'model' ? about.model : about.loose);
  }
  const factor = Math.min(1, total(firm) / 2 / (total(loose) || 1));
  return new Map([
    ...firm,
    ...[...loose].map(([slug, weight]) => [slug, weight * factor] as const),
  ]);
}

/** How many papers are firmly about a subject. */
export function firmly(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].filter((weight) => weight >= about.twice).length;
}

/** Whether a paper of this weight is surely about a subject: its title says so at least in part, or its text more than twice. */
export function isSure(weight: number): boolean {
  return weight >= about.half;
}

/** Whether some title names a subject at least in part, and a name of three words more papers than one of several. */
export function isFirm(key: string, weights: ReadonlyMap<string, number>, papers: number): boolean {
  const isLong = key.split(' ').length > 2 && papers > 1;
  const isNamed = [...weights.values()].some((weight) => weight >= about.half);
  return isNamed && (!isLong || firmly(weights) > 1);
}

function total(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
