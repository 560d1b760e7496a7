import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { answered, type Script, scene } from './test-scene.ts';

const titles = ['Lanterns of the first room', 'Lanterns of the second room'];

test('a paper that stands in two digests under two titles, and one that no topic fits, are asked for once', async (t) => {
  const { run, out, folder, paths } = await papers(t, () => answered(['2508.00001']));
  writeFileSync(join(out, '2025-08-21.txt'), 'Xyzzy qwerty\n\nPlugh, said nobody at all.\n');
  const more = `${readFileSync(join(folder, 'identifiers.tsv'), 'utf8')}Xyzzy qwerty\t2508.00001\n`;
  writeFileSync(join(folder, 'identifiers.tsv'), more);
  assert.equal(await run({ facts: true }), 0);
  assert.deepEqual(paths(), ['/api/query?id_list=2508.00002,2508.00001&max_results=2']);
});

/** Two papers whose ids alone are known, and the file of facts about them. */
async function papers(t: TestContext, script: Script) {
  const found = await scene(t, script);
  mkdirSync(found.out, { recursive: true });
  const text = titles.map((title) => `${title}\n\nWe light rooms, and measure how well.\n`);
  writeFileSync(join(found.out, '2025-08-20.txt'), text.join('\n'));
  const rows = titles.map((title, index) => `${title}\t2508.0000${index + 1}`);
  writeFileSync(join(found.folder, 'identifiers.tsv'), `title\tarxiv\n${rows.join('\n')}\n`);
  const path = join(found.folder, 'facts.jsonl');
  const lines = () =>
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { ...found, path, lines };
}

const extra =
  '<arxiv:comment>9 pages, code at https://github.com/fen/lantern, page at https://fen.example/l</arxiv:comment><arxiv:doi>10.1000/182</arxiv:doi><arxiv:journal_ref>J. Lamps 3 (2025) 4</arxiv:journal_ref>';
const known = {
  arxiv: '2508.00001',
  authors: ['Ana Ribeiro da Silva', 'Jürgen Šmíd'],
  doi: '10.1000/182',
  links: ['https://github.com/fen/lantern'],
  venue: 'J. Lamps',
  venueYear: 2025,
};

test('what papers lack is asked for by their arXiv ids in one request, and noted by id', async (t) => {
  const { run, lines, paths, said } = await papers(t, () =>
    answered(['2508.00002', '2508.00001'], { extra }),
  );
  assert.equal(await run({ facts: true }), 0);
  assert.deepEqual(paths(), ['/api/query?id_list=2508.00001,2508.00002&max_results=2']);
  assert.deepEqual(lines(), [known, { ...known, arxiv: '2508.00002' }]);
  assert.match(
    said(),
    /2 papers lack something; 2 were asked for\. Now known: authors of 2, venues of 2, DOIs of 2, code of 2/,
  );
});

test('papers that were asked for are asked for again only when told to, or when the ids were not known', async (t) => {
  const { run, paths, said } = await papers(t, () => answered(['2508.00001']));
  await run({ facts: true });
  assert.match(said(), /arXiv does not know 2508\.00002/);
  await run({ facts: true });
  assert.equal(paths().at(-1), '/api/query?id_list=2508.00002&max_results=1');
  await run({ facts: true, refresh: true });
  assert.equal(paths().at(-1), '/api/query?id_list=2508.00001,2508.00002&max_results=2');
});

test('papers that lack nothing are left alone', async (t) => {
  const { run, paths } = await papers(t, () => answered(['2508.00001', '2508.00002'], { extra }));
  await run({ facts: true });
  await run({ facts: true, refresh: true });
  assert.equal(paths().length, 1);
});

test('links to code come from Hugging Face where it is asked, once for each paper', async (t) => {
  const { run, lines, paths } = await papers(t, (path) => {
    if (path.startsWith('/api/query')) return answered(['2508.00001', '2508.00002']);
    return path.endsWith('2508.00001')
      ? { body: '{"id":"2508.00001","githubRepo":"https://github.com/fen/room"}' }
      : { status: 404 };
  });
  assert.equal(await run({ facts: true, source: 'hf' }), 0);
  assert.deepEqual(paths().slice(1), ['/api/papers/2508.00001', '/api/papers/2508.00002']);
  assert.deepEqual(
    lines().map(({ links }) => links),
    [['https://github.com/fen/room'], []],
  );
  assert.equal(await run({ facts: true, source: 'hf' }), 0);
  assert.equal(paths().length, 3);
});

test('a run that fails keeps what it was told before', async (t) => {
  const { run, lines } = await papers(t, (path) =>
    path.startsWith('/api/query')
      ? answered(['2508.00001', '2508.00002'], { extra: '' })
      : { status: 500 },
  );
  await assert.rejects(run({ facts: true, source: 'hf', tries: 1 }), /answered 500/);
  assert.equal(lines().length, 2);
});

test('a dry run says how many would be asked for, and asks nobody', async (t) => {
  const { run, asked, said } = await papers(t, () => ({}));
  assert.equal(await run({ facts: true, source: 'hf', dryRun: true }), 0);
  assert.match(said(), /arXiv would be asked for 2, Hugging Face for the code of 2/);
  assert.equal(asked.length, 0);
});

test('a file of facts that cannot be read is not written over', async (t) => {
  const { run, path } = await papers(t, () => answered(['2508.00001']));
  writeFileSync(path, 'x\n');
  await assert.rejects(run({ facts: true }), /facts-line|cannot be read/);
  assert.equal(readFileSync(path, 'utf8'), 'x\n');
});
