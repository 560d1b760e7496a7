import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parseAst } from 'rolldown/parseAst';
import { classicScripts, type Node, scriptsBefore, withoutModules } from './classic-scripts.ts';

const modules = {
  '_astro/count.js': 'let n=0;export const add=()=>++n;export{n as count};',
  '_astro/page.js':
    'import{add,count}from"./count.js";import"./side.js";add();add();log.push("page "+count);import("./late.js").then(m=>log.push(m.default));',
  '_astro/side.js': 'log.push("side");',
  '_astro/late.js': 'export default "late";',
};
const folder = mkdtempSync(join(tmpdir(), 'offprint-'));

before(() => {
  mkdirSync(join(folder, '_astro'));
  for (const [path, code] of Object.entries(modules)) writeFileSync(join(folder, path), code);
});
after(() => rmSync(folder, { recursive: true }));

test('classic scripts do what the modules did, in the order that they need', async () => {
  const scripts = await classicScripts(folder, Object.keys(modules));
  const order = scriptsBefore(scripts, '_astro/page.js');
  assert.deepEqual(order.toSorted(), ['_astro/count.js', '_astro/side.js']);
  const log: string[] = [];
  const done = new Map<string, object>();
  const run = (name: string) => runInNewContext(scripts.get(name)?.code ?? '', { log, siteCopy });
  const siteCopy = {
    define(name: string, _: string[], body: (...given: unknown[]) => void) {
      const exports = {};
      body(exports, (need: string) => done.get(need), {});
      done.set(name, exports);
    },
    async load(name: string) {
      run(name);
      return done.get(name);
    },
  };
  for (const name of [...order, '_astro/page.js']) run(name);
  await new Promise(setImmediate);
  assert.deepEqual(log, ['side', 'page 2', 'late']);
});

test('modules that import each other are refused', () => {
  const scripts = new Map([
    ['a.js', { code: '', needs: ['b.js'] }],
    ['b.js', { code: '', needs: ['a.js'] }],
  ]);
  assert.throws(() => scriptsBefore(scripts, 'a.js'), /import each other/);
});

const convert = (code: string) =>
  withoutModules(code, parseAst(code) as unknown as Node, (source) => `_astro/${source.slice(2)}`);

const pairs: [code: string, converted: string][] = [
  ['import(`./a.js`).then(f)', 'siteCopy.load("_astro/a.js").then(f)'],
  ['import(base + `a.js`)', 'siteCopy.loadAddress(base + `a.js`)'],
  ['new URL(x, import.meta.url)', 'new URL(x, siteMeta.url)'],
  ["'ä€😀';import('./a.js')", `'ä€😀';siteCopy.load("_astro/a.js")`],
  ["say('import(1)')", "say('import(1)')"],
  [
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.js"])))=>i.map(i=>d[i]);f(__vite__mapDeps([0]))',
    'const __vite__mapDeps=()=>[];f(__vite__mapDeps([0]))',
  ],
];

for (const [code, converted] of pairs) {
  test(code, () => assert.equal(convert(code), converted));
}

test('a style sheet that comes with a module is refused rather than lost', () => {
  const code = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.css"])))=>i';
  assert.throws(() => convert(code), /_astro\/a\.css/);
});
