/**
 * Whether a build has all scripts of another: its data is then written for them, too. False where the
 * other's scripts are not known.
 */
export function hasScripts(build: Iterable<string>, of: Iterable<string>): boolean {
  const there = new Set(build);
  const scripts = [...of].filter((path) => path.startsWith('/_astro/') && path.endsWith('.js'));
  return scripts.length > 0 && scripts.every((path) => there.has(path));
}
