import { slugSuffix } from '../text/identity.ts';

/** The path of the drawing of the title, which every page shows; by its content, so that browsers fetch it once. */
export function wordmarkPath(mark: string): string {
  return `/_astro/wordmark.${slugSuffix(wordmarkFile(mark))}.svg`;
}

/**
 * The drawing of the title as a file: pages take its part `wordmark` in with `<use>`, which gives it their colours. The
 * highlighter's stroke takes that of the page, as styles do not reach into a file.
 */
export function wordmarkFile(mark: string): string {
  const drawn = mark
    .replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/<[^>]*class="wordmark-mark"[^>]*>/g, (tag) =>
      tag
        .replace(/\sfill="[^"]*"/, '')
        .replace('class="wordmark-mark"', 'fill="var(--mark,#fcee6c)"'),
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(mark)}"><g id="wordmark">${drawn}</g></svg>\n`;
}

export function viewBoxOf(mark: string): string {
  return /viewBox="([^"]*)"/.exec(mark)?.[1] ?? '';
}
