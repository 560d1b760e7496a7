import { headerRules } from './header-rules.ts';
import { mediaTypes, pathTypes } from './media-types.ts';

/** Types that Netlify and Cloudflare do not know, or give without saying that the text is UTF-8. */
const named = ['bib', 'ris', 'csv', 'md', 'opml', 'webmanifest'] as const;

/** `_headers`, as Netlify and Cloudflare Pages read it from the root of a site. */
export function headersFile(): string {
  const rules = headerRules.flatMap(({ patterns, headers }) =>
    patterns.map((pattern) => ({ pattern, headers })),
  );
  const types = [
    ...named.map((ending) => ({ pattern: `/*.${ending}`, type: mediaTypes[ending] })),
    ...Object.entries(pathTypes).flatMap(([end, type]) =>
      patternsOf(end).map((pattern) => ({ pattern, type })),
    ),
  ];
  const blocks = new Map<string, string[]>();
  const add = (pattern: string, header: string, value: string) =>
    blocks.set(pattern, [...(blocks.get(pattern) ?? []), `  ${header}: ${value}`]);
  for (const { pattern, headers } of rules)
    for (const [header, value] of Object.entries(headers)) add(pattern, header, value);
  for (const { pattern, type } of types) add(pattern, 'Content-Type', type);
  return [...blocks].map(([pattern, lines]) => `${[pattern, ...lines].join('\n')}\n`).join('\n');
}

/** A pattern may have one `*`: what would need two is left to the host. */
function patternsOf(end: string): string[] {
  if (end.includes('*')) return [];
  return end.startsWith('/') ? [end, `/*${end}`] : [`/*${end}`];
}
