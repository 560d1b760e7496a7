import { siteConfig } from '../../src/site.config.ts';
import { escapeHtml } from '../../src/text/escape-html.ts';

/** The icon: a letter in Newsreader italic 700, half of it on the highlighter, on a paper of 128 × 128. */
export const icon = {
  size: 128,
  corner: 24,
  paper: '#fcfdfe',
  ink: '#192135',
  mark: '#fcee6c',
  /** The stroke goes over the right edge, as in the wordmark. */
  stroke: { x: 60, y: 40, width: 68, height: 58 },
  /** The outline of the letter, or the letter itself. */
  letter: siteConfig.iconLetter,
  initial: [...siteConfig.title][0] ?? '',
  /** Where the letter is set in type. */
  type: { x: 64, y: 100, size: 112 },
} as const;

/** The icon as a file of SVG. It is a piece of white paper by lamplight too. */
export function iconSvg(): string {
  const { size, corner, paper, ink, mark, stroke, letter, initial, type } = icon;
  const clip = `M${stroke.x} ${stroke.y}h${stroke.width}v${stroke.height}h-${stroke.width}z`;
  const drawn = letter
    ? `<path fill="${ink}" d="${letter}"/>`
    : `<text x="${type.x}" y="${type.y}" fill="${ink}" font-family="Newsreader, Georgia, serif" font-size="${type.size}" font-style="italic" font-weight="700" text-anchor="middle">${escapeHtml(initial)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><title>${escapeHtml(siteConfig.title)}</title><rect width="${size}" height="${size}" rx="${corner}" fill="${paper}"/><path fill="${mark}" d="${clip}"/>${drawn}</svg>\n`;
}
