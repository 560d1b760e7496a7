import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { nearest } from '../../../text/nearest.ts';
import { finding } from '../../rules.ts';

/** A YAML text, and how many lines of its file stand above it. */
type YamlText = { path: string; text: string; linesAbove?: number };
/** The file and line of the key that a path leads to. */
export type PlaceOf = (path: readonly PropertyKey[]) => { file: string; line: number };
type Issue = z.core.$ZodIssue;

/**
 * Reads YAML against a schema, an empty file as an empty mapping. `value` is null when it does not fit;
 * the diagnostics then name the line of each mistake. `place` finds keys, for those who check further.
 */
export function readYaml<Schema extends z.ZodType>(
  { path, text, linesAbove = 0 }: YamlText,
  schema: Schema,
): { value: z.output<Schema> | null; place: PlaceOf; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesAbove;
  const place: PlaceOf = (keys) => ({ file: path, line: lineAt(offsetOfKey(document, keys)) });
  const refuse = (diagnostics: Diagnostic[]) => ({ value: null, place, diagnostics });
  if (document.errors.length > 0)
    return refuse(
      document.errors.map(({ message, pos }) => notYaml(path, lineAt(pos[0]), message)),
    );
  const value = toValue(document);
  if (value instanceof Error) return refuse([notYaml(path, 1 + linesAbove, value.message)]);
  const checked = schema.safeParse(value ?? {});
  if (checked.success) return { value: checked.data, place, diagnostics: [] };
  const { issues } = checked.error;
  return refuse(issues.flatMap((issue) => explainIssue(issue, value, schema, place)));
}

/**
 * An alias without its anchor, or one that would grow without bounds, is found only here. An arXiv id without
 * quotation marks is no number, which would lose a zero at its end.
 */
function toValue(document: Document): unknown {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && /^\d{4}\.\d{4,5}$/.test(node.source ?? ''))
        node.value = node.source;
    },
  });
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function notYaml(file: string, line: number, message: string): Diagnostic {
  return finding('not-yaml', { file, line, actual: message.split(/ at line |:?\n/, 1)[0] ?? '' });
}

/** What Zod finds wrong in a value, as one error for each key concerned. */
function explainIssue(
  issue: Issue,
  root: unknown,
  schema: z.ZodType,
  place: PlaceOf,
): Diagnostic[] {
  if (issue.code === 'invalid_key') return [wrongKey(issue, place)];
  if (issue.code !== 'unrecognized_keys') return [wrongValue(issue, root, place)];
  const { keys, path } = issue;
  const known = keysAt(schema, path);
  const texts = { within: within(path), known: quoted(known) };
  return keys.map((key) =>
    finding('unknown-setting', {
      ...{ ...place([...path, key]), ...texts, key, actual: key },
      ...likelyKey(nearest(key, known)),
    }),
  );
}

function likelyKey(key: string | null): { hint?: string } {
  return key ? { hint: `Write \`${key}\` if that is meant, else delete the key.` } : {};
}

function wrongKey({ path, issues }: Extract<Issue, { code: 'invalid_key' }>, place: PlaceOf) {
  const key = String(path.at(-1));
  return finding('wrong-setting', {
    ...place(path),
    what: `The key \`${key}\`${within(path.slice(0, -1))}`,
    actual: key,
    fitting: issues.map(expectation).join(', '),
    hint: 'Correct the key.',
  });
}

function wrongValue(issue: Issue, root: unknown, place: PlaceOf): Diagnostic {
  const [key, above] = [issue.path.at(-1), issue.path.slice(0, -1)];
  return finding('wrong-setting', {
    ...place(issue.path),
    what: key === undefined ? 'The file' : `${nameOf(key)}${within(above)}`,
    actual: show(valueAt(root, issue.path)),
    fitting: expectation(issue),
    ...(key === undefined && { hint: 'Write the keys that are expected.' }),
  });
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(', ');
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
  boolean: '`true` or `false`',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  array: 'a list, such as `[one, two]`',
};

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${quoted(issue.values)}`;
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

/** The keys that a schema has for the mapping at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  type Part = z.core.$ZodTypeDef &
    Record<'innerType' | 'in' | 'valueType' | 'element', z.ZodType> & {
      shape: Record<PropertyKey, z.ZodType>;
    };
  const { innerType, in: input, valueType, element, shape } = schema.def as unknown as Part;
  const wrapped = innerType ?? input;
  if (wrapped) return keysAt(wrapped, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape ?? {});
  const next = shape?.[key] ?? valueType ?? element;
  return next ? keysAt(next, rest) : [];
}

/**
 * Offset in a YAML text of the key (in a sequence: the item) that a path leads to, or of the last one
 * on the way that the text has.
 */
function offsetOfKey(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const target = isAlias(node) ? node.resolve(document) : node;
    const found = isMap(target)
      ? target.items.find(({ key }) => String(key) === String(step))
      : isSeq(target)
        ? { key: target.items[Number(step)], value: target.items[Number(step)] }
        : undefined;
    if (!found) break;
    offset = startOf(found.key) ?? offset;
    node = found.value;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
