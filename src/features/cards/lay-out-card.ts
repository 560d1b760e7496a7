import type { Family } from '../../model/family.ts';
import { breakLines } from './break-lines.ts';
import { type Card, type CardFact, cardSize } from './card.ts';

export type Face = { family: 'serif' | 'sans'; weight: number; size: number; spacing: number };
export type Colour = 'paper' | 'ink' | 'muted' | 'line' | 'mark' | Family;
type Rectangle = { x: number; y: number; width: number; height: number; colour: Colour };
type Run = { text: string; x: number; y: number; face: Face; colour: Colour };
type Dot = { x: number; y: number; radius: number; colour: Colour };

/** Where everything of a card stands, the wordmark left out; drawn in the order of the lists. */
export type Layout = { rectangles: Rectangle[]; dots: Dot[]; runs: Run[] };
export type MeasureFace = (text: string, face: Face) => number;

/** Distance from the edges, at which the wordmark stands too. */
export const margin = 72;
const column = cardSize.width - 2 * margin;
/** Title and texts stand between these heights: the wordmark above, the facts below. */
const [top, bottom] = [150, 490];

const label: Face = { family: 'sans', weight: 500, size: 27, spacing: 0 };
const text: Face = { family: 'serif', weight: 400, size: 35, spacing: 0 };
const textHeight = 48;
const textLines = 3;
/** Space between title and text. */
const gap = 30;
const titleFace = (size: number): Face => ({
  family: 'serif',
  weight: 500,
  size,
  spacing: -0.018 * size,
});

/** Lays out a card: its title as large as the rest lets it be, on four lines at most. */
export function layOutCard(card: Card, measure: MeasureFace): Layout {
  const layout: Layout = { rectangles: [], dots: [], runs: [] };
  addCorner(layout, card.corner, measure);
  if (card.eyebrow) addFacts(layout, [card.eyebrow], top + 48, measure);
  const below = addTitle(layout, card, card.eyebrow ? top + 70 : top, measure);
  addText(layout, card, below + gap, measure);
  addFoot(layout, card, measure);
  return layout;
}

function addCorner({ runs }: Layout, words: string, measure: MeasureFace): void {
  const x = cardSize.width - margin - measure(words, label);
  if (words) runs.push({ text: words, x, y: 98, face: label, colour: 'muted' });
}

/** Adds the title, leaving room for the text, and gives the height at which it ends. */
function addTitle({ runs }: Layout, card: Card, y: number, measure: MeasureFace): number {
  const below = textOf(card, textLines, measure).length;
  const { size, lineHeight, lines } = fitTitle(
    card.title,
    { width: column, height: bottom - y - (below && gap + below * textHeight) },
    (words, given) => measure(words, titleFace(given)),
  );
  const first = y + Math.round(size * 0.8);
  lines.forEach((line, index) => {
    const baseline = first + index * lineHeight;
    runs.push({ text: line, x: margin, y: baseline, face: titleFace(size), colour: 'ink' });
  });
  return y + lines.length * lineHeight;
}

/** Adds the point with the highlighter behind it, or the lead, on as many lines as there is room for. */
function addText({ rectangles, runs }: Layout, card: Card, y: number, measure: MeasureFace): void {
  const room = Math.min(textLines, Math.floor((bottom - y) / textHeight));
  const colour = card.point ? 'ink' : 'muted';
  textOf(card, room, measure).forEach((line, index) => {
    const baseline = y + 34 + index * textHeight;
    runs.push({ text: line, x: margin, y: baseline, face: text, colour });
    if (!card.point) return;
    const width = Math.ceil(measure(line, text)) + 14;
    rectangles.push({ x: margin - 7, y: baseline - 26, width, height: 37, colour: 'mark' });
  });
}

function textOf({ point, lead }: Card, most: number, measure: MeasureFace): string[] {
  if (most < 1) return [];
  return breakLines(point || lead, column, most, (words) => measure(words, text));
}

/** Adds the bar, or a hairline where there is none, and the facts under it. */
function addFoot(layout: Layout, card: Card, measure: MeasureFace): void {
  const line = { x: margin, y: 521, width: column, height: 2, colour: 'line' as const };
  if (card.bar.length === 0) layout.rectangles.push(line);
  let x = margin;
  for (const { family, share } of card.bar) {
    const width = Math.max(3, Math.round(share * column));
    layout.rectangles.push({ x, y: 513, width: width - 3, height: 14, colour: family });
    x += width;
  }
  addFacts(layout, card.facts, 576, measure);
}

/** Adds facts side by side; those that no longer go on the line are left out. */
function addFacts(layout: Layout, facts: readonly CardFact[], y: number, measure: MeasureFace) {
  let x = margin;
  for (const fact of facts) {
    const indent = fact.family ? 25 : 0;
    const width = indent + measure(fact.text, label);
    if (x + width > margin + column) continue;
    if (fact.family) layout.dots.push({ x: x + 8, y: y - 9, radius: 8, colour: fact.family });
    layout.runs.push({ text: fact.text, x: x + indent, y, face: label, colour: 'muted' });
    x += width + 36;
  }
}

/** Sizes in pixels, with the lines that a title may have in each: large letters for few words. */
const sizes = [
  { size: 92, most: 2 },
  { size: 84, most: 2 },
  { size: 76, most: 3 },
  { size: 68, most: 3 },
  { size: 62, most: 3 },
  { size: 56, most: 4 },
  { size: 50, most: 4 },
  { size: 45, most: 4 },
] as const;
const leading = 1.09;

type FittedTitle = { size: number; lineHeight: number; lines: string[] };

/** Breaks a title in the largest size in which it fits a column and a height; past four lines it is cut. */
export function fitTitle(
  title: string,
  { width, height }: { width: number; height: number },
  measure: (text: string, size: number) => number,
): FittedTitle {
  const { size: smallest } = sizes[sizes.length - 1] ?? sizes[0];
  for (const { size, most } of sizes) {
    const limit = size === smallest ? most : Number.POSITIVE_INFINITY;
    const lines = breakLines(title, width, limit, (text) => measure(text, size));
    const lineHeight = Math.round(size * leading);
    const fits = lines.length <= most && lines.length * lineHeight <= height;
    if (fits || size === smallest) return { size, lineHeight, lines };
  }
  return { size: smallest, lineHeight: smallest, lines: [] };
}
