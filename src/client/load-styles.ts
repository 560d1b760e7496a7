import { element } from './element.ts';

/**
 * Loads a style sheet, named by a `?url` import: Astro would link one that is imported as such from
 * every page. Resolves when it is there, and also when it cannot be had.
 */
export function loadStyles(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
