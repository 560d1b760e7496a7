/**
 * The id of the list of digests of a site (RFC 2919), from the address of its front page:
 * `digests.offprint.lab.example.org` for `https://lab.example.org/offprint/`.
 */
export function listId(home: string): string {
  const { hostname, pathname } = new URL(home);
  const folders = pathname.split('/').reverse();
  return ['digests', ...folders, ...hostname.split('.')]
    .map((label) => label.toLowerCase().replace(/[^a-z0-9-]+/g, '-'))
    .filter((label) => label !== '' && label !== '-')
    .join('.');
}
