import { type FileName, fileForms } from '../model/files.ts';

/**
 * The typed links of a list (RFC 9264), for machines that follow Signposting: the papers that are its items, and the
 * lists of its other years, and the files that describe it. Addresses are absolute.
 */
export function linkset(
  page: string,
  items: readonly string[],
  files: readonly FileName[],
): string {
  const context = {
    anchor: page,
    type: [{ href: 'https://schema.org/CollectionPage' }],
    item: items.map((href) => ({ href, type: 'text/html' })),
    describedby: files.map(({ form, name }) => ({
      href: `${page.replace(/\/$/, '')}.${name}`,
      type: fileForms[form].type,
    })),
  };
  return `${JSON.stringify({ linkset: [context] })}\n`;
}
