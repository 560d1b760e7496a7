import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  createCanvas,
  GlobalFonts,
  type Image,
  loadImage,
  type SKRSContext2D,
} from '@napi-rs/canvas';
import { type Card, cardSize, pictureSize } from './card.ts';
import { indexedPng } from './indexed-png.ts';
import {
  type Colour,
  type Face,
  type Layout,
  layOutCard,
  type MeasureFace,
  margin,
} from './lay-out-card.ts';
import { colours } from './palette.ts';

/**
 * Measures texts by the widths of their words, each of which is asked for once: letters scale, and breaking
 * lines asks for the same words over and over.
 */
function measureWords(
  context: SKRSContext2D,
  families: Record<Face['family'], string>,
): MeasureFace {
  const widths = new Map<string, number>();
  const widthOf = (word: string, { family, weight }: Face): number => {
    const key = `${family} ${weight} ${word}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = `${weight} 100px ${families[family]}`;
    context.letterSpacing = '0px';
    const { width } = context.measureText(word);
    widths.set(key, width);
    return width;
  };
  return (text, face) => {
    const words = text.split(' ');
    const spaces = (words.length - 1) * widthOf(' ', face);
    const letters = words.reduce((sum, word) => sum + widthOf(word, face), spaces);
    return (letters / 100) * face.size + text.length * face.spacing;
  };
}

/**
 * A text without the characters that the families lack. The drawing library would take them from the fonts
 * installed on the machine, or draw an empty box, and other machines would draw other pictures: such a character
 * looks as in a family that is nowhere, or as one that no font has.
 */
function drawableText(context: SKRSContext2D, text: string, family: string): string {
  if (/^[\p{ASCII}\u00a0-\u00ff–—‘’“”…]*$/u.test(text)) return text;
  const box = shape(context, '\u{10ffff}', family);
  const isMissing = (character: string) =>
    [box, shape(context, character, 'card-nowhere')].includes(shape(context, character, family));
  return [...text].filter((character) => /\s/.test(character) || !isMissing(character)).join('');
}

function shape(context: SKRSContext2D, character: string, family: string): string {
  context.font = `400 64px ${family}`;
  context.letterSpacing = '0px';
  const { width, actualBoundingBoxAscent, actualBoundingBoxDescent, actualBoundingBoxRight } =
    context.measureText(character);
  return [width, actualBoundingBoxAscent, actualBoundingBoxDescent, actualBoundingBoxRight].join();
}

const { width, height } = pictureSize;
const scale = width / cardSize.width;
/** Each family is a list: what one file lacks the next may have; the last has Greek, Cyrillic and the signs of mathematics. */
const signs = registerFont('@fontsource/stix-two-math/files/stix-two-math-latin-400-normal');
const families = {
  serif: `${registerVariable('newsreader')}, ${signs}`,
  sans: `${registerVariable('instrument-sans')}, ${signs}`,
};

/** What stands on every card of a site: the drawing of its title, as SVG, or the title; and the language of its texts. */
export type Look = { title: string; mark: string | null; language: string };

/** Gives what draws the cards of a site, each as a PNG. */
export async function cardPainter(look: Look): Promise<(card: Card) => Buffer> {
  const context = createCanvas(width, height).getContext('2d');
  context.lang = look.language;
  const mark = look.mark ? await loadMark(look.mark) : null;
  const measure = measureWords(context, families);
  return (card) => {
    const layout = layOutCard(drawable(context, card), measure);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fillStyle = colours.paper;
    context.fillRect(0, 0, cardSize.width, cardSize.height);
    paintMark(context, mark ?? look.title);
    paint(context, layout);
    return indexedPng(context.canvas.data(), width, height);
  };
}

function paint(context: SKRSContext2D, { rectangles, dots, runs }: Layout): void {
  for (const { x, y, width, height, colour } of rectangles) {
    context.fillStyle = fill(colour);
    context.fillRect(x, y, width, height);
  }
  for (const { x, y, radius, colour } of dots) {
    context.fillStyle = fill(colour);
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  for (const { text, x, y, face, colour } of runs) {
    setFace(context, face);
    context.fillStyle = fill(colour);
    context.fillText(text, x, y);
  }
}

/** Families beyond those with a hue are muted. */
function fill(colour: Colour): string {
  return (colours as Partial<Record<Colour, string>>)[colour] ?? colours.muted;
}

const markHeight = 60;

/** The drawing of the title, or the title itself. */
function paintMark(context: SKRSContext2D, mark: Image | string): void {
  if (typeof mark !== 'string') {
    context.drawImage(mark, margin - 6, 54, (mark.width / mark.height) * markHeight, markHeight);
    return;
  }
  setFace(context, { family: 'serif', weight: 600, size: 46, spacing: 0 });
  context.fillStyle = colours.ink;
  context.fillText(mark, margin, 98);
}

/** An SVG as a picture; its size must be said, and colours that follow the page are the card's ink. */
function loadMark(svg: string): Promise<Image> {
  const [, , width = 1, height = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const size = `xmlns="http://www.w3.org/2000/svg" width="${4 * width}" height="${4 * height}"`;
  return loadImage(
    Buffer.from(svg.replaceAll('currentColor', colours.ink).replace('<svg', `<svg ${size}`)),
  );
}

function setFace(context: SKRSContext2D, { family, weight, size, spacing }: Face): void {
  context.font = `${weight} ${size}px ${families[family]}`;
  context.letterSpacing = `${spacing}px`;
}

/** The card without the characters for which there is no font. */
function drawable(context: SKRSContext2D, card: Card): Card {
  const draw = (text: string) => drawableText(context, text, families.serif);
  const facts = card.facts.map((fact) => ({ ...fact, text: draw(fact.text) }));
  return {
    ...card,
    facts,
    title: draw(card.title),
    point: draw(card.point),
    lead: draw(card.lead),
  };
}

/** Registers the files of a variable font and gives the list of their families. */
function registerVariable(name: string): string {
  const files = `@fontsource-variable/${name}/files/${name}`;
  return ['latin', 'latin-ext']
    .map((subset) => registerFont(`${files}-${subset}-wght-normal`))
    .join(', ');
}

/** Registers a file of a package of fonts and gives its family, a name that no system has. */
function registerFont(file: string): string {
  const family = `card-${file.slice(file.lastIndexOf('/') + 1)}`;
  GlobalFonts.register(
    readFileSync(createRequire(import.meta.url).resolve(`${file}.woff2`)),
    family,
  );
  return family;
}
