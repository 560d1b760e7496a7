import { parse } from 'yaml';
import type { WrittenDay } from '../reader.ts';

/** A file without the YAML above its first line of `---`, its lines where they were, and the day that it gives. */
export function withoutFrontMatter(text: string): { body: string; day: WrittenDay | null } {
  const found = /^\ufeff?---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text);
  if (!found?.[1]) return { body: text, day: null };
  const blank = found[0].replace(/[^\n]/g, '');
  const line = found[1].split('\n').findIndex((part) => /^date\s*:/.test(part)) + 2;
  const written = dayOf(found[1]);
  return { body: blank + text.slice(found[0].length), day: written ? { line, written } : null };
}

function dayOf(yaml: string): string | null {
  try {
    const date: unknown = parse(yaml)?.date;
    return /^\d{4}-\d\d-\d\d/.exec(String(date))?.[0] ?? null;
  } catch {
    return null;
  }
}
