const abbreviation =
  /(?:\b(?:e\.g|i\.e|et al|etc|vs|cf|viz|resp|approx|ca|incl|Figs?|Eqs?|Secs?|Refs?|Tab|Nos?|Vol|Dr|Mr|Mrs|Ms|Prof|St|Phys|Rev|Lett|Proc|Trans|a\.k\.a|w\.r\.t|s\.t)|\b\p{L}|^[(\d]+\)?)\.$/u;
// A capital may stand inside the first word (`vLLM`), and a bracket or a formula may open a sentence.
const opening = String.raw`["'“‘([$\\]*(?:\p{Lu}|\p{N}|\p{Ll}+-?\p{Lu})|[$\\]`;
// The space between sentences gets lost in dumps; only before these words is that beyond doubt.
const surely =
  '(?:A|By|Finally|Furthermore|Here|However|In|It|Moreover|Our|The|This|Through|To|We) ';
const boundary = new RegExp(
  `[.!?]+["'”’)\\]]*\\s+(?=${opening})|(?<=\\p{L}{2}|\\p{N}%?)[.!?](?=${surely})`,
  'gu',
);

/**
 * Splits a plain text into its sentences, each an exact piece of the text without the white space
 * around it. A full stop after an abbreviation, an initial or inside a number ends nothing.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].trimEnd().length;
    if (abbreviation.test(text.slice(start, end).trim())) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}
