import { element } from './element.client.ts';
import { siteAddress } from './site-address.client.ts';

/**
 * Loads a style sheet, named by a `?url` import: Astro would link one that is imported as such from
 * every page. Resolves when it is there, and also when it cannot be had.
 */
export function loadStyles(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href: siteAddress(pathOf(href)) });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

/** The path in the site of a file whose address the build has written with its base path. */
function pathOf(built: string): string {
  return built.slice(import.meta.env.BASE_URL.length - 1);
}
