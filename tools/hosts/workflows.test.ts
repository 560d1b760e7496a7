import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

const read = (name: string) => readFileSync(`docs/deploy/${name}`, 'utf8');
const files = ['github-pages.yml', 'gitlab-pages.yml'] as const;
const workflows = files.map((name) => ({ name, workflow: parse(read(name)) }));

/** Every value under a key, however deep. */
function valuesOf(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key ? [inner].flat() : valuesOf(key, inner),
  );
}

function commandsOf(workflow: unknown): string[] {
  return ['run', 'script', 'before_script', 'after_script'].flatMap((key) =>
    valuesOf(key, workflow).map(String),
  );
}

test('both workflows build, check and publish', () => {
  const [github, gitlab] = workflows.map(({ workflow }) => workflow);
  assert.deepEqual(Object.keys(github.jobs), ['build', 'deploy']);
  assert.equal(github.jobs.deploy.needs, 'build');
  assert.ok(gitlab.pages.artifacts.paths.includes('public'));
  for (const { name, workflow } of workflows)
    for (const script of ['changes', 'build', 'check-site', 'shots'])
      assert.ok(
        commandsOf(workflow).some((one) => one.includes(` ${script}`)),
        `${name} ${script}`,
      );
});

test('every command of the workflows is one of the project, with options that it has', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = workflows.flatMap(({ workflow }) => commandsOf(workflow));
  const toml = /command = "(.*)"/.exec(read('netlify.toml'))?.[1] ?? '';
  const runs = [...commands, toml].flatMap((line) => [
    ...line.matchAll(/npm run (?:-s )?([\w:-]+)([^>|\n]*)/g),
  ]);
  assert.ok(runs.length > 8);
  const common = readFileSync('src/integrations/build-options.ts', 'utf8');
  for (const [, script = '', rest = ''] of runs) {
    assert.ok(scripts[script], script);
    const program = readFileSync(`scripts/${script}.ts`, 'utf8') + common;
    for (const [option] of rest.matchAll(/--[a-z][a-z-]+/g))
      assert.ok(program.includes(`'${option}`), `${script} ${option}`);
  }
});

test('actions are pinned to a major version', () => {
  const [github] = workflows.map(({ workflow }) => workflow);
  const actions = valuesOf('uses', github).map(String);
  assert.ok(actions.length > 5);
  for (const action of actions) assert.match(action, /^actions\/[\w-]+@v\d+$/);
});

test('nothing that a stranger names is pasted into a command', () => {
  const [github] = workflows.map(({ workflow }) => workflow);
  for (const command of commandsOf(github)) assert.doesNotMatch(command, /\$\{\{/);
});

test('the commands are commands of a shell', { skip: process.platform === 'win32' }, () => {
  for (const { workflow } of workflows)
    for (const command of commandsOf(workflow)) execFileSync('sh', ['-n', '-c', command]);
});

test('GitLab tells the host and the path of the site', () => {
  const lines = commandsOf(workflows[1]?.workflow).filter((line) => line.startsWith('export '));
  const told = execFileSync('sh', ['-c', `${lines.join('; ')}; echo "$SITE $BASE"`], {
    encoding: 'utf8',
    env: { ...process.env, CI_PAGES_URL: 'https://group.gitlab.example/team/papers' },
  });
  assert.equal(told.trim(), 'https://group.gitlab.example /team/papers');
});
