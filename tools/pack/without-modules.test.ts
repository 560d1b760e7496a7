import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rolldown/parseAst';
import { type Node, withoutModules } from './classic-scripts.ts';

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
