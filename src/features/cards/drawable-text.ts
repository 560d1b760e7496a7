import type { SKRSContext2D } from '@napi-rs/canvas';

/** A character that no font has: it is drawn as an empty box. */
const noCharacter = '\u{10ffff}';

/** A text without the characters that would be drawn as an empty box: no font here has them. */
export function drawableText(context: SKRSContext2D, text: string, family: string): string {
  if (/^[\p{ASCII}\u00a0-\u00ff–—‘’“”…]*$/u.test(text)) return text;
  context.font = `400 64px ${family}`;
  const box = shape(context, noCharacter);
  const missing = new Set(
    [...new Set(text)].filter(
      (character) => /[^\s]/.test(character) && shape(context, character) === box,
    ),
  );
  return [...text].filter((character) => !missing.has(character)).join('');
}

function shape(context: SKRSContext2D, character: string): string {
  const { width, actualBoundingBoxAscent, actualBoundingBoxDescent, actualBoundingBoxRight } =
    context.measureText(character);
  return [width, actualBoundingBoxAscent, actualBoundingBoxDescent, actualBoundingBoxRight].join();
}
