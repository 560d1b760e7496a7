import type { Diagnostic } from '../../../model/diagnostic.ts';
import { finding } from '../../rules.ts';
import { splitLines } from '../decode-bytes.ts';
import { oddLine, type Source } from '../reader.ts';

/** What a file of JSON holds: one value, or for JSON Lines a list of those of its lines. */
export type JsonRead = {
  /** Undefined where nothing could be read. */
  value: unknown;
  /** Of JSON Lines: the 1-based line of each object. */
  lines: ReadonlyMap<unknown, number>;
  diagnostics: Diagnostic[];
};

/** Whether a text is meant as JSON, JSON Lines, or as Python prints its dictionaries. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\[\s*(?:["']?\{|\[\s*\{|\])|\{\s*["'}])/.test(text);
}

/** Whether a text holds dictionaries as Python prints them, bare or as strings of a JSON list. */
export function isPython(text: string): boolean {
  return /^\s*(?:\[\s*"?)?\{\s*'/.test(text);
}

/** Reads JSON or JSON Lines. A line of the latter that is not whole is an error; other broken JSON is one error. */
export function readJson(source: Source): JsonRead {
  try {
    return { value: JSON.parse(source.text), lines: new Map(), diagnostics: [] };
  } catch (error) {
    return readJsonLines(source) ?? broken(source, error instanceof Error ? error.message : '');
  }
}

/** Null where fewer than half of the lines are objects, or the first is the bracket of a list. */
function readJsonLines({ path, text }: Source): JsonRead | null {
  if (/^\s*\[\s*\n/.test(text)) return null;
  const filled = splitLines(text).filter((line) => line.text !== '');
  const read = filled.map((line) => ({ ...line, value: parsed(line.text) }));
  const whole = read.filter(({ value }) => typeof value === 'object' && value !== null);
  if (filled.length < 2 || 2 * whole.length < filled.length) return null;
  const cut = read.filter((line) => !whole.includes(line));
  return {
    value: whole.map(({ value }) => value),
    lines: new Map(whole.map(({ value, number }) => [value, number])),
    diagnostics: cut.map(({ number, text }) => oddLine(path, { line: number, text }, notWhole)),
  };
}

const notWhole = 'The line is not an object of JSON, as the lines around it are.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function broken({ path, text }: Source, message: string): JsonRead {
  const whole = text.trimEnd();
  const line = whole.slice(0, faultAt(whole, message)).split('\n').length;
  const hint = 'Save the answer again, whole, or mend the line.';
  const told = { file: path, line, form: 'broken JSON', actual: message, hint };
  return { value: undefined, lines: new Map(), diagnostics: [finding('unread-form', told)] };
}

/** Where JSON is broken, by the words of the engine: a position, some text around it, or else the end. */
function faultAt(text: string, message: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const around = /"([\s\S]*)"(?:\.{3})? is not valid JSON$/.exec(message)?.[1];
  const found = around === undefined ? -1 : text.indexOf(around);
  return found < 0 ? text.length : found + Math.floor((around ?? '').length / 2);
}
