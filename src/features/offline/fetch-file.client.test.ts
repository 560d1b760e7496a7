import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { hashOf } from './fetch-file.client.ts';

test('the browser makes the same hashes as the build', async () => {
  for (const text of ['', 'a', 'Whistling kettles', 'ß'.repeat(1000)]) {
    const body = new TextEncoder().encode(text);
    const built = createHash('sha256').update(body).digest('base64url').slice(0, 12);
    assert.equal(await hashOf(body.buffer), built);
  }
});
