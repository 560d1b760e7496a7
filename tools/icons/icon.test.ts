import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadImage } from '@napi-rs/canvas';
import { iconSvg, icoOf } from './icon.ts';

const committed = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url));

test('the committed icon is the one that the program draws', () => {
  assert.equal(committed('favicon.svg').toString(), iconSvg());
});

test('each committed picture has the size of its name', async () => {
  for (const [name, size] of [
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
    ['apple-touch-icon.png', 180],
  ] as const) {
    const { width, height } = await loadImage(committed(name));
    assert.deepEqual([width, height], [size, size], name);
  }
});

test('an ICO file says where its picture begins and how long it is', () => {
  const picture = Buffer.from('a picture');
  const file = icoOf(picture, 32);
  const start = file.readUInt32LE(18);
  assert.ok(file.subarray(start, start + file.readUInt32LE(14)).equals(picture));
});
