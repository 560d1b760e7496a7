import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PartFacts } from '../site-part.ts';
import { readParts } from './read-parts.ts';

const facts = (year: string): PartFacts => ({
  year,
  years: ['2026', '2025'],
  site: 'https://kites.example',
  base: '/',
  programs: 'p',
  settings: 's',
  content: 'c',
});

/** Calls `use` with a folder of parts of these facts, by the names of their folders. */
function withParts(parts: Record<string, PartFacts>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-parts-'));
  try {
    for (const [name, said] of Object.entries(parts)) {
      mkdirSync(join(folder, name, 'papers'), { recursive: true });
      writeFileSync(join(folder, name, 'papers/a.html'), '');
      writeFileSync(join(folder, name, 'part.json'), JSON.stringify(said));
      writeFileSync(join(folder, name, 'part-lists.json'), '{}');
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('parts come newest first, with their files but those that tell of them', () => {
  withParts({ b: facts('2025'), a: facts('2026') }, (folder) =>
    assert.deepEqual(
      readParts(folder).map((part) => [part.facts.year, part.files]),
      [
        ['2026', ['papers/a.html']],
        ['2025', ['papers/a.html']],
      ],
    ),
  );
});

const refused: [name: string, parts: Record<string, PartFacts>, message: RegExp][] = [
  ['no part', {}, /There are no parts in/],
  [
    'a year that lacks',
    { a: facts('2026') },
    /The part of 2025 is not in .*\nBuild it: npm run build -- --year 2025/,
  ],
  [
    'a year twice',
    { a: facts('2026'), b: facts('2025'), c: facts('2025') },
    /two parts of 2025: .*[bc] and .*[bc]\.\nRemove/,
  ],
  ...(
    [
      ['programs', /of 2025 in .* was made by other programs than that of 2026/],
      ['settings', /other settings/],
      ['site', /another host .*\(elsewhere, not https:\/\/kites\.example\)/],
      ['base', /another base path .*\(elsewhere, not \/\)/],
      ['content', /other content .*\n.*one ingest/],
    ] as const
  ).map(([fact, message]): [string, Record<string, PartFacts>, RegExp] => [
    `other ${fact}`,
    { a: facts('2026'), b: { ...facts('2025'), [fact]: 'elsewhere' } },
    message,
  ]),
];

for (const [name, parts, message] of refused)
  test(`${name} is refused, and what to do is said`, () =>
    withParts(parts, (folder) => assert.throws(() => readParts(folder), { message })));
