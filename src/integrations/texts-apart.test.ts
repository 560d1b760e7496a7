import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { citeOpen, keepNoRoom, savedListLead } from '../texts/texts.ts';
import { textsApart } from './texts-apart.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const scripts: Record<string, string> = {
  list: `import { citeOpen, savedListLead, copyJoin } from '../texts/texts.ts'; say(citeOpen, savedListLead, copyJoin(2));`,
  keep: `import {\n  citeOpen as open,\n  keepNoRoom,\n} from '../texts/texts.ts';\nsay(open, keepNoRoom);`,
};

test('a script holds the texts that it says, and none of another page', async () => {
  const [list = '', keep = '', ...others] = await bundled();
  for (const script of [list, keep]) assert.ok(script.includes(citeOpen));
  assert.ok(list.includes(savedListLead) && !list.includes(keepNoRoom));
  assert.ok(keep.includes(keepNoRoom) && !keep.includes(savedListLead));
  assert.match(list, /joins/);
  assert.deepEqual(others, []);
});

/** The code of the scripts, and of whatever they share. */
async function bundled(): Promise<string[]> {
  const inMemory = {
    name: 'scripts',
    resolveId: (id: string) => (id in scripts ? `${here}${id}.ts` : null),
    load: async (id: string) => {
      const [file = '', copy] = id.split('?');
      if (copy) return { code: await readFile(file, 'utf8'), moduleType: 'ts' as const };
      return scripts[id.slice(here.length, -'.ts'.length)] ?? null;
    },
  };
  const bundle = await rolldown({
    input: Object.keys(scripts),
    plugins: [inMemory, textsApart()],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output.flatMap((part) => (part.type === 'chunk' ? part.code : []));
}
