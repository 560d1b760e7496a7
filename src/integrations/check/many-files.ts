/** Cloudflare Pages takes so many files without pay, and is the strictest of the hosts in `docs/deploy`. */
const usual = 20_000;
const shown = 8;

/** Of which kinds the files of a large site are, and what to do where a host refuses so many; null for fewer. */
export function manyFiles(paths: readonly string[], limit = usual): string | null {
  if (paths.length <= limit) return null;
  const kinds = [...Map.groupBy(paths, kindOf)]
    .map(([kind, { length }]) => ({ kind, length }))
    .sort((a, b) => b.length - a.length || (a.kind < b.kind ? -1 : 1));
  const rest = kinds.slice(shown).reduce((sum, { length }) => sum + length, 0);
  return [
    `  ${count(paths.length)} files, more than the ${count(limit)} that some hosts take:`,
    ...kinds.slice(0, shown).map(({ kind, length }) => `    ${count(length).padStart(9)}  ${kind}`),
    ...(rest > 0 ? [`    ${count(rest).padStart(9)}  others`] : []),
    '  `npm run build -- --max-fragments 500` makes few files of pagefind/fragment.',
    '  A server of your own takes any number: see docs/deploy.',
  ].join('\n');
}

/** `/papers/a/index.html` is one of `papers/*.html`. */
function kindOf(path: string): string {
  const folder = /^\/(pagefind\/[^/]+\/|[^/]+\/)?/.exec(path)?.[1] ?? '';
  return `${folder}*${path.slice(path.lastIndexOf('.'))}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
