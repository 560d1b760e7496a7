import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { allBlocks, readPages } from './blocks.ts';
import { exampleSite } from './example-site.ts';

/** Programs of others that commands call. */
const others =
  /^(apt|cd|cp|curl|export|for|journalctl|ln|nginx|npm (install|update)|rclone|rsync|systemctl)\b/;

/** The lines of commands; `name` is a command of Offprint, or empty. */
const calls = allBlocks()
  .filter(({ language }) => language === 'sh')
  .flatMap(({ place, text }) =>
    text
      .trimEnd()
      .split(/\n| && /)
      .map((line) => ({ place, line, ...parsed(line) })),
  );

test('a command is Offprint’s, or of a program that is known', () => {
  for (const { place, line, name } of calls)
    assert.ok(name || others.test(line), `${place}: ${line}`);
});

for (const call of calls.filter(({ name }) => name))
  test(`${call.place}: ${call.line}`, () => {
    const known = optionsOf(call.name);
    for (const [option] of call.rest.matchAll(/(?<=\s)--[a-z][a-z-]*/g))
      assert.ok(known.includes(option), `${call.name} ${option}`);
  });

const page = readPages().get('commands.md') ?? '';
const [, shared = '', ...sections] = page.split(/^## /m);

for (const section of sections) {
  const name = programOf(section.split('\n', 1)[0] ?? '');
  // In this repository `npm test` tests the programs, and in an owner's folder the site.
  if (name === 'test') continue;
  test(`the page of commands has the options of ${name}`, () => {
    const told = [section, section.includes('(#dumps-and-content)') ? shared : '']
      .flatMap((part) => part.split('\n').filter((line) => line.startsWith('| `-')))
      .flatMap((line) => line.split(' | ', 1)[0]?.match(/--[a-z][a-z-]*/g) ?? []);
    const own = optionsOf(name).filter((option) => option !== '--help');
    assert.deepEqual(told.sort(), own.sort());
  });
}

/** What is quick, and changes nothing outside of its folder, is run. */
const quick = calls.filter(
  ({ name, rest }) => /^(ingest|changes|topics)$/.test(name) && !rest.includes('--against'),
);
test('commands that are quick do what they are to do', (t) => {
  assert.ok(quick.length > 3);
  const folder = exampleSite(t);
  for (const { place, line, name, rest } of quick) {
    const { status, stdout, stderr } = run(name, words(rest), folder);
    assert.equal(status, 0, `${place}: ${line}\n${stdout}${stderr}`);
  }
});

/** The command of Offprint in a line of a shell, and what follows it. */
function parsed(line: string): { name: string; rest: string } {
  const found =
    /^npm (start|test)(?: --(.*))?$/.exec(line) ??
    /^npm run (?:-s )?([\w:-]+)(?: --(.*))?$/.exec(line) ??
    /^npx (?:offprint )?([\w-]+)(.*)$/.exec(line);
  return { name: programOf(found?.[1] ?? ''), rest: found?.[2] ?? '' };
}

/** `create-offprint` is the command `create`, under a name that tells whose it is. */
function programOf(name: string): string {
  return name === 'create-offprint' ? 'create' : name;
}

const words = (rest: string) => rest.trim().split(/\s+/).filter(Boolean);

function run(name: string, args: string[], cwd = '.') {
  const program = new URL('../../scripts/run.mjs', import.meta.url).pathname;
  return spawnSync(process.execPath, [program, name, ...args], { cwd, encoding: 'utf8' });
}

const helps = new Map<string, string[]>();
/** The options of a program, by its `--help`. */
function optionsOf(name: string): string[] {
  const known = helps.get(name);
  if (known) return known;
  const { status, stdout } = run(name, ['--help']);
  assert.equal(status, 0, name);
  const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z][a-z-]*)/gm)].map(
    ([, option = '']) => option,
  );
  helps.set(name, options);
  return options;
}
