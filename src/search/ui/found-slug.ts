/** The slug of a paper that the index tells of: the last part of the address under which it was indexed. */
export function foundSlug({ url }: { url: string }): string {
  return url.split('/').filter(Boolean).at(-1) ?? '';
}
