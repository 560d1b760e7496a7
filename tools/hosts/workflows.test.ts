import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { partsFolder } from '../../src/integrations/join/read-parts.ts';
import { checkScripts, commandsOf, valuesOf } from './read-workflow.ts';

const read = (name: string) => readFileSync(`docs/deploy/${name}`, 'utf8');
const files = ['github-pages.yml', 'gitlab-pages.yml'] as const;
const workflows = files.map((name) => ({ name, workflow: parse(read(name)) }));
const byYear = parse(read('github-by-year.yml'));
/** Those with which a new site comes. */
const ofNewSites = ['github', 'gitlab'].map((name) =>
  parse(readFileSync(`tools/create/site/hosts/${name}.yml`, 'utf8')),
);

const all = [...workflows.map(({ workflow }) => workflow), byYear, ...ofNewSites];

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
  const commands = all.flatMap(commandsOf);
  const toml = /command = "(.*)"/.exec(read('netlify.toml'))?.[1] ?? '';
  assert.ok(checkScripts([...commands, toml]).length > 8);
});

test('actions are pinned to a major version', () => {
  const [github] = workflows.map(({ workflow }) => workflow);
  const actions = [github, byYear, ...ofNewSites]
    .flatMap((one) => valuesOf('uses', one))
    .map(String);
  assert.ok(actions.length > 12);
  for (const action of actions) assert.match(action, /^actions\/[\w-]+@v\d+$/);
});

test('nothing that a stranger names is pasted into a command', () => {
  const [github] = workflows.map(({ workflow }) => workflow);
  for (const command of [github, byYear, ...ofNewSites].flatMap(commandsOf))
    assert.doesNotMatch(command, /\$\{\{/);
});

test('the commands are commands of a shell', { skip: process.platform === 'win32' }, () => {
  for (const workflow of all)
    for (const command of commandsOf(workflow)) execFileSync('sh', ['-n', '-c', command]);
});

test('the workflow of years builds each on its own from one ingest, joins what all jobs left, and publishes it', () => {
  const { content, part, join, deploy } = byYear.jobs;
  assert.deepEqual([part.needs, join.needs, deploy.needs], ['content', 'part', 'join']);
  assert.match(part.strategy.matrix.year, /fromJSON\(needs\.content\.outputs\.years\)/);
  assert.match(content.outputs.years, /steps\.years\.outputs\.years/);
  type Step = { uses?: string; with: { name?: string; pattern?: string; path: string } };
  const told = (steps: Step[], action: string) =>
    steps.flatMap((step) => (step.uses?.startsWith(`actions/${action}@`) ? [step.with] : []));
  const [left] = told(part.steps, 'upload-artifact');
  const [taken] = told(join.steps, 'download-artifact');
  assert.equal(left?.path, `${partsFolder}/\${{ matrix.year }}`);
  assert.match(left?.name ?? '', /^part-/);
  assert.equal(taken?.pattern, 'part-*');
  assert.equal(taken?.path, partsFolder);
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
