import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkScripts, commandsOf, valuesOf } from './read-workflow.ts';

const read = (name: string) => readFileSync(`docs/deploy/${name}`, 'utf8');
const files = ['github-pages.yml', 'gitlab-pages.yml'] as const;
const workflows = files.map((name) => ({ name, workflow: parse(read(name)) }));
/** Those with which a new site comes. */
const ofNewSites = ['github', 'gitlab'].map((name) =>
  parse(readFileSync(`tools/create/site/hosts/${name}.yml`, 'utf8')),
);

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
  const commands = [...workflows.map(({ workflow }) => workflow), ...ofNewSites].flatMap(
    commandsOf,
  );
  const toml = /command = "(.*)"/.exec(read('netlify.toml'))?.[1] ?? '';
  assert.ok(checkScripts([...commands, toml]).length > 8);
});

test('actions are pinned to a major version', () => {
  const [github] = workflows.map(({ workflow }) => workflow);
  const actions = [github, ...ofNewSites].flatMap((one) => valuesOf('uses', one)).map(String);
  assert.ok(actions.length > 12);
  for (const action of actions) assert.match(action, /^actions\/[\w-]+@v\d+$/);
});

test('nothing that a stranger names is pasted into a command', () => {
  const [github] = workflows.map(({ workflow }) => workflow);
  for (const command of [github, ...ofNewSites].flatMap(commandsOf))
    assert.doesNotMatch(command, /\$\{\{/);
});

test('the commands are commands of a shell', { skip: process.platform === 'win32' }, () => {
  for (const workflow of [...workflows.map(({ workflow }) => workflow), ...ofNewSites])
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

test('the workflow of a new site lets nothing but the job that keeps the content write the repository', () => {
  const [github] = ofNewSites;
  const writing = Object.entries<{ permissions: { contents?: string } }>(github.jobs).filter(
    ([, { permissions }]) => permissions.contents === 'write',
  );
  assert.deepEqual(
    writing.map(([name]) => name),
    ['keep'],
  );
  assert.match(github.jobs.keep.if, /event_name != 'pull_request' && github.ref == /);
  assert.deepEqual(github.permissions, {});
});
