import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { linkFaults } from './check-links.ts';

test('a link to no page, one to no place of a page, and what another host sends are told', (t) => {
  const out = mkdtempSync(join(tmpdir(), 'offprint-links-'));
  t.after(() => rmSync(out, { recursive: true }));
  mkdirSync(join(out, 'deploy'));
  writeFileSync(join(out, 'deploy/index.html'), '<h1>Deploy</h1><h2 id="nginx">nginx</h2>');
  const links = ['/deploy/', '/deploy/#nginx', '/deploy/#apache', '/gone/', 'https://a.example/'];
  const anchors = links.map((href) => `<a href="${href}">a</a>`).join('');
  writeFileSync(
    join(out, 'index.html'),
    `${anchors}<script src="https://a.example/x.js"></script>`,
  );
  const faults = linkFaults(out);
  assert.equal(faults.length, 3, faults.join('\n'));
  for (const url of ['/deploy/#apache', '/gone/', 'https://a.example/x.js'])
    assert.ok(
      faults.some((fault) => fault.includes(` ${url} `)),
      url,
    );
});
