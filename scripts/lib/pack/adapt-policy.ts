/**
 * The Content-Security-Policy of a page of a packed copy: fonts stand in the style sheets, as browsers
 * keep files from fonts. All else holds: on a disk, `'self'` is any file, and no host.
 */
export function adaptPolicy(policy: string): string {
  const directives = policy.split(';').map((directive) => directive.trim());
  const others = directives.filter(
    (directive) => directive && !/^(font-src|manifest-src|worker-src)\b/.test(directive),
  );
  return [...others, "font-src 'self' data:"].join('; ');
}
