import { z } from 'zod';
import { type Reader, type Reading, refusal } from '../reader.ts';
import { readPapers } from './json-lists.ts';
import { isPython, looksLikeJson, readJson } from './json-values.ts';

/**
 * JSON and JSON Lines with papers in them, whoever wrote them: services, tools that keep days of arXiv or of
 * Hugging Face, or this program. It takes all JSON but lists of CSL, so that one without papers is one error.
 */
export const json: Reader = {
  name: 'json',
  reads: ({ text }) => looksLikeJson(text) && !csl.test(text),
  read(source) {
    if (isPython(source.text)) return refusal(source.path, 'a list of Python dictionaries', dumps);
    const { value, lines, diagnostics } = readJson(source);
    if (value === undefined) return { entries: [], header: 'rest', days: [], diagnostics };
    const reading = readPapers(value, source, lines) ?? refuse(source.path, value);
    return { ...reading, diagnostics: [...reading.diagnostics, ...diagnostics] };
  },
};

/** A list of CSL-JSON, by its first item. */
const csl =
  /^\s*\[\s*\{(?:[^{}]|\{[^{}]*\})*?"(?:issued"\s*:\s*\{|author"\s*:\s*\[\s*\{\s*"(?:family|given|literal)")/;

/** What services answer where something is wrong. */
const fault = z.union([
  z.looseObject({ error: z.string() }).transform(({ error }) => error),
  z.looseObject({ message: z.string() }).transform(({ message }) => message),
]);

/** The error for JSON without papers. */
function refuse(path: string, value: unknown): Reading {
  const told = fault.safeParse(value).data;
  if (told !== undefined)
    return refusal(path, `JSON without papers: the error “${told.slice(0, 80)}”`, again);
  if (Array.isArray(value) && value.length === 0)
    return refusal(path, 'JSON without papers: an empty list', later);
  return refusal(path, 'JSON without papers', complete);
}

const dumps = 'Write it with `json.dumps`, which Python has for JSON.';
const again = 'Ask the service again, or delete the file.';
const later = 'Save the list again once the day has papers, or delete the file.';
const complete =
  'Give each paper an object with `title`, `authors`, `abstract`, and `arxiv_id` or `url`, all in one list.';
