import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { huedFamilies } from '../model/family.ts';

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const families = [...huedFamilies];

for (const scheme of ['light', 'dark'] as const) {
  const colour = (name: string) => linear(token(name, scheme));

  test(`in the ${scheme} text stands out enough from whatever it stands on`, () => {
    const least: [text: string, ground: string, contrast: number][] = [
      ['ink', 'paper', 7],
      ['ink', 'sheet', 7],
      ['ink', 'mark', 7],
      ['muted', 'paper', 4.5],
      ['muted', 'sheet', 4.5],
      ['paper', 'ink', 7],
    ];
    for (const [text, ground, wanted] of least) {
      const found = contrast(colour(text), colour(ground));
      assert.ok(found >= wanted, `${text} on ${ground}: ${found.toFixed(2)}`);
    }
  });

  test(`in the ${scheme} the dots of all families are seen`, () => {
    for (const family of families)
      assert.ok(contrast(colour(family), colour('paper')) >= 3, family);
  });

  test(`in the ${scheme} the hues of families stay apart for every kind of colour vision`, () => {
    for (const [vision, matrix] of Object.entries(visions)) {
      for (const [a, b] of pairs(families)) {
        const found = difference(seen(colour(a), matrix), seen(colour(b), matrix));
        assert.ok(found >= 0.1, `${a} and ${b}, ${vision}: ${found.toFixed(3)}`);
      }
    }
  });
}

/** Machado, Oliveira and Fernandes (2009), at full severity; they act on linear RGB. */
const visions: Record<string, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Lightness, chroma and hue of a token in a scheme. */
function token(name: string, scheme: 'light' | 'dark'): Triple {
  const found = new RegExp(`--${name}: light-dark\\(oklch\\((.*?)\\), oklch\\((.*?)\\)\\)`).exec(
    css,
  );
  const [lightness, chroma, hue] = (found?.[scheme === 'light' ? 1 : 2] ?? '').split(' ');
  return [Number.parseFloat(lightness ?? '') / 100, Number(chroma), Number(hue)];
}

/** OKLCH as linear sRGB, kept within it. */
function linear([lightness, chroma, hue]: Triple): Triple {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return within([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]);
}

function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seen(colour: Triple, matrix: Matrix): Triple {
  return within(matrix.map((row) => dot(row, colour)) as Triple);
}

/** Distance in OKLab, where white and black are 1 apart and about 0.02 is just noticed. */
function difference(a: Triple, b: Triple): number {
  const [from, to] = [oklab(a), oklab(b)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

function contrast(a: Triple, b: Triple): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Triple): number {
  return dot([0.2126, 0.7152, 0.0722], colour);
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function within(colour: Triple): Triple {
  return colour.map((value) => Math.min(1, Math.max(0, value))) as Triple;
}

function pairs(names: string[]): [string, string][] {
  return names.flatMap((a, index) => names.slice(index + 1).map((b): [string, string] => [a, b]));
}
