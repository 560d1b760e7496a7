/** Words that a dash goes before, never a hyphen. */
const afterDash =
  'a|an|the|it|we|which|while|whereas|thus|such|these|this|our|namely|including|where|and|from';
const circumstances =
  'scenarios|settings|situations|conditions|problems|tasks|fields|areas|domains';

const lostDashes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=(?<![\p{L}\p{N}-])(?:\p{L}{5,}|\p{L}+s)|\))-(?=(?:${afterDash})[ ,])`,
    'gu',
  ),
  new RegExp(String.raw`(?<=\p{L}{3}ing)-(?=(?:${circumstances}) (?:where|that|in which)\b)`, 'gu'),
  // The dash that opens a list whose closing dash has been found.
  /(?<=(?<![\p{L}\p{N}-])\p{Ll}{5,}[^\P{Ll}s]s)-(?=\p{Ll}+ [^—.;]*, [^—.;]*—and )/gu,
];

/** The text with dashes that became hyphens, as in `(DASH)-a method`, as dashes again. */
export function repairDashes(value: string): string {
  return lostDashes.reduce((text, pattern) => text.replace(pattern, '—'), value);
}
