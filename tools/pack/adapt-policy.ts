/**
 * The Content-Security-Policy of a page of a packed copy. Fonts stand in the style sheets, as browsers
 * keep files from fonts; and files are named beside `'self'`, as for a page on a disk browsers differ in
 * what that is. All else holds: no host, no inline script but the one with its hash.
 */
export function adaptPolicy(policy: string): string {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive && !/^(font|manifest|worker)-src\b/.test(directive));
  return [...directives, "font-src 'self' data:"].join('; ').replaceAll("'self'", "'self' file:");
}
