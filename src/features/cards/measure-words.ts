import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Face, MeasureFace } from './lay-out-card.ts';

/**
 * Measures texts by the widths of their words, each of which is asked for once: letters scale, and breaking
 * lines asks for the same words over and over.
 */
export function measureWords(
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
