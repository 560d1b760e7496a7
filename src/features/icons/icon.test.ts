import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadImage } from '@napi-rs/canvas';
import { iconFile, icoOf } from './icon.ts';

test('each picture has the size of its name, with the first letter of the title on it', async () => {
  for (const [name, size] of [
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
    ['apple-touch-icon.png', 180],
  ] as const) {
    const { width, height } = await loadImage(Buffer.from(iconFile(name)));
    assert.deepEqual([width, height], [size, size], name);
  }
  assert.match(String(iconFile('favicon.svg')), />O<\/text>/);
});

test('an ICO file says where its picture begins and how long it is', () => {
  const picture = Buffer.from('a picture');
  const file = icoOf(picture, 32);
  const start = file.readUInt32LE(18);
  assert.ok(file.subarray(start, start + file.readUInt32LE(14)).equals(picture));
});
