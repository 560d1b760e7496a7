import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildOwnSite } from './test-site.ts';

const papers = 145;
const ways = ['Slow', 'Cheap', 'Careful', 'Noisy', 'Patient', 'Early', 'Late'];
const dump = Array.from({ length: papers }, (_, number) => ({
  title: `A ${ways[number % ways.length]} Way to Watch the Tides, Part ${number + 1}`,
  abstract: `We survey the tides of ${number + 2} towns by lamp and boat. The lamp tells the tides, and costs ${number + 5} coins. It loses nothing that a boat would find.`,
  arxiv: `2501.${10000 + number}`,
}));
const topic = (term: string, order: number) =>
  `---\nname: ${term}s at sea\nfamily: Sea\norder: ${order}\ndefinition: All of them\nterms: { ${term}: 6 }\n---\n`;

let folder: string;
before(() => {
  folder = buildOwnSite(
    "{ site: 'https://tides.example', integrations: [offprint({ title: 'Tides', feedEntity: 'tides.example,2025' })] }",
    {
      'content/dumps/2025-01-07.json': JSON.stringify(dump),
      'content/kinds.yaml':
        'survey: { plural: Surveys, meaning: What tells of others., terms: { survey: 6 } }\n',
      ...Object.fromEntries(
        ['tide', 'lamp', 'boat'].map((term, at) => [
          `content/topics/${term}.md`,
          topic(term, at + 1),
        ]),
      ),
    },
  );
});
after(() => rmSync(folder, { recursive: true }));

const page = () => readFileSync(join(folder, 'dist/digests/2025-01-07/all/index.html'), 'utf8');

test('a digest of 145 papers is on one page that is quick', () => {
  const elements = page().match(/<[a-z]/g)?.length ?? 0;
  assert.ok(elements < 1500, `${elements} elements`);
  assert.ok(gzipSync(page()).length < 60_000);
});

test('such a page says of each paper its kind, its topics and its month', () => {
  const lines = [...page().matchAll(/<p class="item-facts"[^>]*>([^<]*)<\/p>/g)];
  assert.equal(lines.length, papers);
  assert.match(lines[0]?.[1] ?? '', /^Survey · .*s at sea · Jan 2025$/);
});
