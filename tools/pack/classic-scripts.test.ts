import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { classicScripts, scriptsBefore } from './classic-scripts.ts';

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
