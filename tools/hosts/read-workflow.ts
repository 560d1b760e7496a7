import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** For tests: every value under a key of a workflow, however deep. */
export function valuesOf(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key ? [inner].flat() : valuesOf(key, inner),
  );
}

/** For tests: the commands of a workflow of GitHub or GitLab. */
export function commandsOf(workflow: unknown): string[] {
  return ['run', 'script', 'before_script', 'after_script'].flatMap((key) =>
    valuesOf(key, workflow).map(String),
  );
}

/** For tests: fails where commands run a script that the project lacks, or with options that it lacks; gives the scripts. */
export function checkScripts(commands: readonly string[]): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const common = readFileSync('src/integrations/build-options.ts', 'utf8');
  const runs = commands.flatMap((line) => [
    ...line.matchAll(/npm run (?:-s )?([\w:-]+)([^>|\n]*)/g),
  ]);
  for (const [, script = '', rest = ''] of runs) {
    assert.ok(scripts[script], script);
    const program = readFileSync(`scripts/${script}.ts`, 'utf8') + common;
    for (const [option] of rest.matchAll(/(?<=\s)--[a-z][a-z-]+/g))
      assert.ok(new RegExp(`'${option}[ ']`).test(program), `${script} ${option}`);
  }
  return runs.map(([, script = '']) => script);
}
