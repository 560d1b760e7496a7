import { createCanvas, Path2D } from '@napi-rs/canvas';
import { icon } from './icon.ts';

/**
 * The icon as a square PNG: with round corners, or with paper to the edge when `whole`; `letter` makes the
 * letter and its stroke smaller.
 */
export function drawIcon(size: number, { whole = false, letter = 1 } = {}): Buffer {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  context.scale(size / icon.size, size / icon.size);
  context.beginPath();
  context.roundRect(0, 0, icon.size, icon.size, whole ? 0 : icon.corner);
  context.fillStyle = icon.paper;
  context.fill();
  context.clip();
  context.translate((icon.size * (1 - letter)) / 2, (icon.size * (1 - letter)) / 2);
  context.scale(letter, letter);
  const { x, y, width, height } = icon.stroke;
  context.fillStyle = icon.mark;
  context.fillRect(x, y, 2 * width, height);
  context.fillStyle = icon.ink;
  if (icon.letter) context.fill(new Path2D(icon.letter));
  else {
    context.font = `italic 700 ${icon.type.size}px Newsreader, Georgia, serif`;
    context.textAlign = 'center';
    context.fillText(icon.initial, icon.type.x, icon.type.y);
  }
  return canvas.encodeSync('png');
}
