import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Paper } from '../model/paper.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-field-'));
const read = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');
after(() => rmSync(folder, { recursive: true }));

/** A topic each, and a family each: one more than there are hues. */
const fields = ['Mietrecht', 'Wasserrecht', 'Steuerrecht', 'Strafrecht', 'Seerecht', 'Erbrecht'];
const kinds = `
urteil:
  name: Urteil
  plural: Urteile
  meaning: Was ein Gericht entschied.
  terms: { urteil: 5 }
entwurf: { plural: Entwürfe, meaning: Was ein Gesetz werden soll. }
`;

before(() => {
  for (const name of ['dumps', 'topics']) mkdirSync(join(folder, name));
  for (const [at, name] of fields.entries()) writeFileSync(topicPath(name), topic(name, at + 1));
  writeFileSync(join(folder, 'kinds.yaml'), kinds);
  const papers = fields.map(
    (name) =>
      `Ein Fall aus dem ${name}\n\nDas Urteil zum ${name} kam spät. Es hilft den Klägern, kostet aber alle mehr, als zuvor zu zahlen war.`,
  );
  const walk =
    'Wanderung an der See\n\nEin Weg führt lange am Wasser entlang. Er endet im Dorf, wo am Abend die Boote liegen und die Netze trocknen.';
  writeFileSync(join(folder, 'dumps/2024-05-01.txt'), `${[...papers, walk].join('\n\n')}\n`);
  const at = (name: string) => join(folder, name);
  execFileSync(
    process.execPath,
    [
      ...['scripts/build.ts', '--dumps', at('dumps')],
      ...['--content', at('content'), '--out', at('site')],
    ],
    { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, encoding: 'utf8', stdio: 'pipe' },
  );
});

function topicPath(name: string): string {
  return join(folder, `topics/${name.toLowerCase()}.md`);
}

function topic(name: string, order: number): string {
  const facts = `family: Recht ${order}\norder: ${order}\nterms: { ${name}: 6 }`;
  return `---\nname: ${name}\ndefinition: Alles zu ${name}\n${facts}\n---\n`;
}

test('pages name the kinds of the site as its owner does, and no others', () => {
  assert.deepEqual(readdirSync(join(folder, 'site/kinds')), ['index.html', 'urteil']);
  assert.match(read('index.html'), /href="\/kinds\/urteil\/">Urteil</);
  assert.match(read('kinds/index.html'), /Urteile<.*Was ein Gericht entschied\./s);
  assert.match(read('digests/2024-05-01/index.html'), /value="urteil"[^>]*><span>Urteile</);
  assert.match(read('search/index.html'), /value="urteil"/);
  assert.match(read('map/index.html'), /<option value="urteil">Urteil</);
});

test('data name a kind by its slug, and by its name where that is another', () => {
  const { papers } = JSON.parse(read('api/papers.json'));
  const named = papers.map(({ kind, kindName }: Paper) => [kind, kindName].join());
  assert.deepEqual(named.sort(), [',', ...fields.map(() => 'urteil,Urteil')]);
  const search = JSON.parse(read('search-index/search.json'));
  assert.deepEqual([search.kinds, search.kindNames], [['urteil'], ['Urteil']]);
  const points = JSON.parse(read('map/points.json'));
  assert.deepEqual(points.names.kinds, [{ slug: 'urteil', name: 'Urteil' }]);
  assert.deepEqual(points.kinds.toSorted(), [-1, ...fields.map(() => 0)]);
  assert.match(read('schemas/paper.json'), /"enum": \[\s*"urteil",\s*"entwurf"\s*\]/);
});

test('exports and feeds have the names of kinds', () => {
  const { digests } = JSON.parse(read('api/papers.json')).papers.find(({ kind }: Paper) => kind);
  assert.match(read(`digests/${digests[0]}.md`), /^- Kind: Urteil$/m);
  assert.match(read('papers.csv'), /,Urteil,/);
  assert.match(read('feed.xml'), /<category term="Urteil"\/>/);
  assert.match(read('kinds/urteil/feed.xml'), /<title>Urteile · /);
});

test('every family of topics is named where families are, those beyond the hues too', () => {
  for (const page of ['map/index.html', 'topics/index.html'])
    for (const at of fields.keys())
      assert.match(read(page), new RegExp(`data-family="family-${at + 1}".*Recht ${at + 1}`, 's'));
});
