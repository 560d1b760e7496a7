import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caddyMoves, hostFiles, movesOf, nginxMoves } from './hosts.ts';

const redirectsFile = (host: 'netlify' | 'cloudflare', moved: Record<string, string>) =>
  hostFiles(host, moved)['_redirects'] ?? '';

const moved = { 'a-lis-a': 'alisa' };

test('every host is told where a former address leads, page and record', () => {
  const netlify = redirectsFile('netlify', moved);
  assert.match(netlify, /^\/papers\/a-lis-a\/ \/papers\/alisa\/ 301!$/m);
  assert.match(
    redirectsFile('cloudflare', moved),
    /^\/papers\/a-lis-a\.json \/papers\/alisa\.json 301$/m,
  );
  assert.match(nginxMoves('/lab/', moved), /^\/lab\/papers\/a-lis-a\/ \/lab\/papers\/alisa\/;$/m);
  assert.match(
    caddyMoves('/', moved),
    /^redir \/papers\/a-lis-a\.json \/papers\/alisa\.json permanent$/m,
  );
});

test('a host that takes few redirects is given those of all pages first', () => {
  const many = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`old-${n}`, `new-${n}`]));
  const lines = redirectsFile('cloudflare', many).trimEnd().split('\n');
  assert.equal(lines.length, 2000);
  assert.equal(lines.filter((line) => /^\/papers\/old-\d+\/ /.test(line)).length, 1500);
  assert.equal(movesOf(many).length, 1500 * 2);
});
