import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openMail } from './mail/open-mail.ts';
import { readDigestsConfig, settingsFor } from './owner/digests-config.ts';
import { readDump } from './read-dump.ts';

const { UPDATE } = process.env;
const fixtures = new URL('./fixtures/', import.meta.url);

function readText(url: URL): string | null {
  return existsSync(url) ? readFileSync(url, 'utf8') : null;
}

/** The one file of a fixture besides its settings and what must come out; a name without a day says nothing. */
function inputOf(folder: URL): string {
  const others = ['digests.yaml', 'output.json'];
  return readdirSync(folder).find((name) => !others.includes(name)) ?? '';
}

async function readFixture(folder: URL) {
  const file = inputOf(folder);
  const read = readDigestsConfig({
    path: 'digests.yaml',
    text: readText(new URL('digests.yaml', folder)),
    files: [file],
  });
  const bytes = readFileSync(new URL(encodeURIComponent(file), folder));
  const opened = await openMail({ path: file, file, bytes });
  const dumps = opened.map((part) => readDump(part, settingsFor(read.config, part.file)));
  const diagnostics = [...read.diagnostics, ...dumps.flatMap(({ diagnostics }) => diagnostics)];
  return dumps.length > 1
    ? { diagnostics, dumps: dumps.map(({ dump }) => dump) }
    : { diagnostics, dump: dumps[0]?.dump ?? null };
}

for (const name of readdirSync(fixtures).sort()) {
  test(name.replaceAll('-', ' '), async () => {
    const folder = new URL(`${name}/`, fixtures);
    const expected = new URL('output.json', folder);
    const actual = JSON.stringify(await readFixture(folder), null, 2);
    if (UPDATE) writeFileSync(expected, `${actual}\n`);
    assert.deepEqual(JSON.parse(actual), JSON.parse(readFileSync(expected, 'utf8')));
  });
}

/** Dumps that lie outside the repository; only `.ci/run` says where. */
const judged = process.env['OFFPRINT_JUDGED'];
const shared = judged ? pathToFileURL(`${resolve(judged)}/`) : null;
const known = [
  ['000_d9c9bbb94ab6ed05.txt', 'spaced', '2025-03-11', 102],
  ['001_637847e116ac3538.txt', 'spaced', '2025-03-11', 86],
  ['002_dd18ce94454a9b8a.txt', 'spaced', '2025-03-11', 145],
  ['003_0e1915606720cc7c.txt', 'compact', null, 189],
  ['004_b73da84216f657a4.txt', 'spaced', '2025-03-14', 102],
] as const;

for (const folder of shared ? ['dumps', 'sample-dumps'] : []) {
  const path = new URL(`${folder}/`, shared ?? undefined);
  test(`every entry of the ${folder} is read`, () => {
    const text = readText(new URL('digests.yaml', path));
    const { config, diagnostics } = readDigestsConfig({
      path: 'digests.yaml',
      text,
      files: known.map(([file]) => file),
    });
    assert.deepEqual(diagnostics, []);
    for (const [file, layout, date, count] of known) {
      const bytes = readFileSync(new URL(file, path));
      const parsed = readDump({ path: file, file, bytes }, settingsFor(config, file));
      assert.deepEqual(parsed.diagnostics, []);
      const { dump } = parsed;
      assert.deepEqual([dump?.layout, dump?.date, dump?.entries.length], [layout, date, count]);
      assert.ok(dump?.entries.every((entry) => entry.text.length === 1));
    }
  });
}
