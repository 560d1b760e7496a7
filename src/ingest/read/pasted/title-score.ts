/** One feature of a line: points for a title when positive, for text when negative. */
type Feature = (line: string) => number;

/** What a full stop at the end weighs before anything is known of the dump's own titles. */
export const usualFullStop = -4;

/**
 * How much a line looks like a title (positive, up to 10) and not like text (negative).
 * `fullStop` is what a full stop at its end weighs.
 */
export function titleScore(line: string, fullStop = usualFullStop): number {
  const ending = endsInFullStop(line) ? fullStop : otherEnding(line);
  return features.reduce((sum, feature) => sum + feature(line), ending);
}

/** Whether a line ends as a sentence does, brackets and quotation marks aside. */
export function endsInFullStop(line: string): boolean {
  return /[.…。]["'”’)\]]*$/.test(line);
}

/** Text seldom ends without a full stop; a question is a title more often than a text. */
const otherEnding: Feature = (line) => (/[:;,]$/.test(line) ? 0 : 3);

/** Titles have 20 to 200 characters, most fewer than 120; texts have more, but for a brief sentence. */
const length: Feature = ({ length }) => {
  const steps = [
    [20, 0],
    [120, 2],
    [160, 0],
    [200, -2],
    [250, -4],
    [400, -8],
  ] as const;
  return steps.find(([most]) => length <= most)?.[1] ?? -12;
};

/** Sentences that begin within the line; `Will it? An analysis` and `… inference. Part I` are titles. */
const sentences: Feature = (line) => {
  const starts = line.match(
    /(?<!\b(?:\p{Lu}|vs|al|e\.g|i\.e))[.!]["'”’)\]]* (?!(?:Part|Vol)\b)["“(]?\p{Lu}/gu,
  );
  return Math.max(-6, -3 * (starts?.length ?? 0));
};

/** Title case, by the share of capitals among the longer words after the first. */
const capitals: Feature = (line) => {
  const words = line
    .split(/[\s–—/-]+/)
    .slice(1)
    .filter((word) => /^\P{L}*\p{L}{4}/u.test(word));
  if (words.length < 2) return 0;
  const share = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length / words.length;
  if (share >= 0.6) return share >= 0.8 ? 5 : 3;
  return share <= 0.15 ? -1 : 0;
};

/** A title begins with a capital, or with a name such as `eLantern`, `p-Lantern` or `2-Lantern`. */
const beginning: Feature = (line) => (/^\p{Ll}+(?:[ ,.:]|$)/u.test(line) ? -2 : 0);

/** How sentences of an abstract open. */
const opening: Feature = (line) =>
  /^(?:We|Our|In this|This (?:paper|work|study|article|report)|It|They|These|To (?:address|tackle|this end)|Finally|However|Moreover|Furthermore|Additionally|Code)\b/.test(
    line,
  )
    ? -2
    : 0;

/** Words that whole sentences need and titles, being noun phrases mostly, do not. */
const sentenceWords: Feature = (line) => {
  const found = line.match(
    / (?:is|are|was|were|be|been|has|have|had|it|they|we|our|this|these|which|also|both|while|such|not|only|so)(?= |,)/g,
  );
  return Math.max(-4, -(found?.length ?? 0));
};

const address: Feature = (line) => (/https?:\/\/|www\./.test(line) ? -3 : 0);

const features: readonly Feature[] = [
  length,
  sentences,
  capitals,
  beginning,
  opening,
  sentenceWords,
  address,
];
