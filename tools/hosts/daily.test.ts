import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { checkScripts, commandsOf, valuesOf } from './read-workflow.ts';

const read = (name: string) => readFileSync(`docs/daily/${name}`, 'utf8');
const github = parse(read('github-daily.yml'));
const gitlab = parse(read('gitlab-daily.yml'));
const script = read('daily.sh');
const unix = process.platform !== 'win32';

test('each recipe fetches, reads strictly, builds, checks and mails with scripts and options of the project', () => {
  const recipes = [commandsOf(github), commandsOf(gitlab), [script]];
  for (const commands of recipes) {
    const scripts = checkScripts(commands);
    const inOrder = ['fetch', 'ingest', 'build', 'check-site'].map((name) => scripts.indexOf(name));
    assert.deepEqual(
      inOrder,
      inOrder.toSorted((a, b) => a - b),
    );
    assert.ok(inOrder.every((place) => place >= 0) && scripts.includes('send'), scripts.join());
    const text = commands.join('\n');
    assert.match(text, /ingest -- --strict/);
    assert.match(text, /build -- --strict/);
    assert.ok(
      text.indexOf('check-site') < text.search(/git push|rsync --/),
      'kept or published last',
    );
  }
});

test('nothing that a stranger proposes starts the daily run, and each job has the rights that it needs', () => {
  assert.deepEqual(Object.keys(github.on), ['schedule', 'workflow_dispatch']);
  assert.deepEqual(github.permissions, {});
  const rights = Object.entries<{ permissions: object }>(github.jobs).map(
    ([name, { permissions }]) => [name, permissions],
  );
  assert.deepEqual(Object.fromEntries(rights), {
    fetch: { contents: 'write', pages: 'read' },
    deploy: { pages: 'write', 'id-token': 'write' },
    mail: { contents: 'read', pages: 'read' },
  });
  const pages = parse(readFileSync('docs/deploy/github-pages.yml', 'utf8'));
  for (const workflow of [github, pages]) assert.equal('pull_request_target' in workflow.on, false);
  assert.doesNotMatch(readFileSync('docs/deploy/github-pages.yml', 'utf8'), /secrets\./);
  for (const { rules } of [gitlab.daily, gitlab.mail])
    assert.match(rules[0].if, /\$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH/);
});

test('the lists of days are asked for a second time, not on the hour', () => {
  const times = github.on.schedule.map(({ cron }: { cron: string }) => cron);
  assert.equal(times.length, 2);
  for (const time of times) assert.match(time, /^[1-5]\d 6|^[1-5]\d [7-9]/);
  for (const line of times) assert.ok(read('crontab').includes(line.replace(/ \*.*/, '')), line);
});

test('actions are those of GitHub, by a major version', () => {
  for (const action of valuesOf('uses', github).map(String))
    assert.match(action, /^actions\/[\w-]+@v\d+$/);
});

test('nothing from outside is pasted into a command', () => {
  for (const command of commandsOf(github)) assert.doesNotMatch(command, /\$\{\{/);
});

test('the commands are commands of a shell', { skip: !unix }, () => {
  for (const command of [...commandsOf(github), ...commandsOf(gitlab), script])
    execFileSync('sh', ['-n', '-c', command]);
});

const hasSystemd = unix && spawnSync('systemd-analyze', ['--version']).status === 0;
test('systemd takes the units', { skip: !hasSystemd }, () => {
  const units = ['offprint-daily.service', 'offprint-daily.timer'].map(
    (name) => `docs/daily/${name}`,
  );
  const { stderr } = spawnSync('systemd-analyze', ['verify', ...units], { encoding: 'utf8' });
  assert.doesNotMatch(stderr, /offprint-daily\.\w+:\d+:|Failed/);
});

/** A copy of the script with programs beside it that only note what they were called with. */
function machine(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-daily-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['docs/daily', 'content/digests', 'bin'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'docs/daily/daily.sh'), script);
  const digest = (id: string) => writeFileSync(join(folder, `content/digests/${id}.md`), '');
  const program = (name: string, lines: string) => {
    writeFileSync(
      join(folder, 'bin', name),
      `#!/bin/sh\necho "${name} $*" >> "$CALLS"\n${lines}\n`,
    );
    chmodSync(join(folder, 'bin', name), 0o755);
  };
  program('npm', 'case "$3" in "$FAILS") exit "$CODE" ;; esac');
  program('rsync', '');
  const run = (fails = '', code = 0) => {
    const calls = join(folder, 'calls');
    writeFileSync(calls, '');
    const { status } = spawnSync('sh', [join(folder, 'docs/daily/daily.sh')], {
      env: {
        PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
        CALLS: calls,
        FAILS: fails,
        CODE: String(code),
        OFFPRINT_SITE: 'https://papers.example.org',
        OFFPRINT_PUBLISH: '/var/www/x',
        OFFPRINT_READERS: 'readers.txt',
      },
    });
    const called = readFileSync(calls, 'utf8').trimEnd().split('\n');
    return {
      status,
      called: called.map((line) => line.replace('npm run -s ', '').split(' --')[0]),
      all: called,
    };
  };
  return { run, digest, kept: () => readdirSync(join(folder, '.offprint')) };
}

const whole = ['fetch', 'fetch', 'ingest', 'build', 'check-site', 'precompress', 'rsync'];

test('a day on a machine of one’s own: in order, and only new digests are sent, once', {
  skip: !unix,
}, (t) => {
  const { run, digest } = machine(t);
  digest('2025-03-10');
  assert.deepEqual(run(), { ...run(), called: whole, status: 0 });
  digest('2025-03-11');
  const { called, all } = run();
  assert.deepEqual(called, [...whole, 'send']);
  assert.match(all.at(-1) ?? '', /--digest 2025-03-11 --to readers\.txt/);
  assert.deepEqual(run().called, whole);
});

test('a day that is not out yet is told by 75, after all else is done', { skip: !unix }, (t) => {
  assert.deepEqual(
    [machine(t).run('fetch', 75).status, machine(t).run('fetch', 75).called],
    [75, whole],
  );
});

test('whatever fails leaves the site as it was', { skip: !unix }, (t) => {
  for (const step of ['fetch', 'ingest', 'build', 'check-site', 'precompress']) {
    const { status, called } = machine(t).run(step, 1);
    assert.equal(status, 1, step);
    assert.equal(called.includes('rsync'), false, step);
  }
});

test('a digest whose mail failed is sent by the next run', { skip: !unix }, (t) => {
  const { run, digest } = machine(t);
  run();
  digest('2025-03-11');
  assert.equal(run('send', 2).status, 2);
  assert.equal(run().called.at(-1), 'send');
});
