import type { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { keysAt } from './digests-schema.ts';

type Issue = z.core.$ZodIssue;
type Place = (path: readonly PropertyKey[]) => { file: string; line: number };

/** What Zod finds wrong in the value of `digests.yaml`, as one error for each key concerned. */
export function explainIssue(issue: Issue, root: unknown, place: Place): Diagnostic[] {
  if (issue.code !== 'unrecognized_keys') return [wrongValue(issue, root, place)];
  return issue.keys.map((key) => unknownKey(key, issue.path, place));
}

function unknownKey(key: string, path: readonly PropertyKey[], place: Place): Diagnostic {
  const known = keysAt(path).map((name) => `\`${name}\``);
  return {
    rule: 'unknown-setting',
    severity: 'error',
    ...place([...path, key]),
    reason: `The key \`${key}\`${within(path)} is not known, so it would have no effect.`,
    actual: key,
    expected: `one of ${known.join(', ')}`,
    hint: 'Correct the spelling or delete the key.',
  };
}

function wrongValue(issue: Issue, root: unknown, place: Place): Diagnostic {
  const [key, above] = [issue.path.at(-1), issue.path.slice(0, -1)];
  const what = key === undefined ? 'The file' : `${nameOf(key)}${within(above)}`;
  return {
    rule: 'wrong-setting',
    severity: 'error',
    ...place(issue.path),
    reason: `${what} is not what it has to be, so it cannot be used.`,
    actual: show(valueAt(root, issue.path)),
    expected: expectation(issue),
    hint:
      key === undefined
        ? 'Write the keys that are expected.'
        : 'Correct the value, or delete it where it is not needed.',
  };
}

function nameOf(key: PropertyKey): string {
  return typeof key === 'number' ? `Item ${key + 1}` : `The value of \`${String(key)}\``;
}

function within(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : ` of \`${path.map(String).join(' › ')}\``;
}

const typeNames: Record<string, string> = {
  int: 'a whole number',
  number: 'a whole number',
  string: 'text, in quotation marks where YAML would read a number',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  array: 'a list, such as `[one, two]`',
};

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (issue.code === 'too_small') return `at least ${issue.minimum}${unit(issue.origin)}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}${unit(issue.origin)}`;
  return issue.message;
}

function unit(origin: string): string {
  return { string: ' character(s)', array: ' item(s)' }[origin] ?? '';
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value: unknown, key) => (value as Record<PropertyKey, unknown> | null)?.[key],
    root,
  );
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
