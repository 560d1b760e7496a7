import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import type { Before } from '../ingest/before.ts';
import type { IngestInput } from '../ingest/input.ts';
import { hashOf } from '../ingest/kept.ts';
import { decodeBytes } from '../ingest/read/decode-bytes.ts';
import { openMail } from '../ingest/read/mail/open-mail.ts';
import { readField } from '../ingest/read/owner/read-field.ts';
import { isDumpName } from '../ingest/read/readers.ts';
import { finding } from '../ingest/rules.ts';
import { textsOfFile } from '../ingest/write/texts-markdown.ts';
import { mapSchema } from '../model/collections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DumpFolder, TextFile } from '../model/dump.ts';
import type { Field } from '../model/field.ts';
import { relatedSchema } from '../model/paper.ts';
import type { Places } from './places.ts';

/** Reads everything that the ingest needs; what cannot be read is reported, not thrown. */
export async function readInput(
  places: Places,
): Promise<{ input: IngestInput; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const folders: DumpFolder[] = [];
  for (const folder of [...new Set(places.dumps)])
    folders.push(await readFolder(folder, diagnostics));
  const topics = await readTopics(places.topics, diagnostics);
  const kinds = await readIfThere(places.kinds, diagnostics);
  const synonyms = await readIfThere(places.synonyms, diagnostics);
  const identifiers = await readIfThere(places.identifiers, diagnostics);
  const field = places.field === null ? null : await readLearnt(places.field, diagnostics);
  const beside = dirname(places.dumps[0] ?? '') === dirname(places.identifiers);
  const papers = await readIfThere(places.papers, diagnostics);
  const fetched = await readIfThere(places.facts, diagnostics);
  const ledgers = [...new Set([places.addresses, join(places.content, 'addresses.tsv')])];
  const found = await Promise.all(ledgers.map((path) => readIfThere(path, diagnostics)));
  const addresses = found.filter((file) => file !== null);
  return {
    input: {
      ...{ folders, topics, kinds, synonyms, papers, fetched, addresses },
      identifiers: identifiers && { ...identifiers, shared: !beside },
      field,
      language: places.language,
      before: await readBefore(places.content, diagnostics),
    },
    diagnostics,
  };
}

/** What was learnt of the field; null where nothing was. */
async function readLearnt(folder: string, diagnostics: Diagnostic[]): Promise<Field | null> {
  const text = (name: string) => readIfThere(join(folder, name), diagnostics);
  const terms = await text('terms.tsv');
  const path = join(folder, 'vectors.bin');
  const vectors = await attempt(path, diagnostics, (file) => readFile(file), true);
  const things = await text('things.tsv');
  const [topics, kinds] = [await text('topics.json'), await text('kinds.json')];
  return terms && readField({ terms, vectors, things, topics, kinds });
}

async function readFolder(path: string, diagnostics: Diagnostic[]): Promise<DumpFolder> {
  const all = await list(path, diagnostics, { recursive: true });
  const names = all.filter(isDumpName);
  const others = all.filter((name) => !isDumpName(name) && !isKept(name));
  if (others.length > 0)
    diagnostics.push(finding('files-not-read', { file: path, names: others.join(', ') }));
  if (
    names.length === 0 &&
    !diagnostics.some((found) => found.rule === 'unreadable' && found.file === path)
  )
    diagnostics.push(noDumps(path));
  const dumps: DumpFolder['dumps'] = [];
  for (const file of names) {
    const bytes = await attempt(join(path, file), diagnostics, (name) => readFile(name));
    if (bytes) dumps.push(...(await openMail({ path: join(path, file), file, bytes })));
  }
  return { path, config: await readIfThere(join(path, 'digests.yaml'), diagnostics), dumps };
}

async function readTopics(
  folder: string,
  diagnostics: Diagnostic[],
): Promise<IngestInput['topics']> {
  const all = await attempt(folder, diagnostics, (path) => readdir(path), true);
  const names = (all ?? []).filter((name) => name.endsWith('.md')).sort();
  const topics: IngestInput['topics'] = [];
  for (const name of names) {
    const path = join(folder, name);
    const text = await attempt(path, diagnostics, (file) => readFile(file, 'utf8'));
    if (text !== null) topics.push({ path, slug: name.replace(/\.md$/, ''), text });
  }
  return topics;
}

/** The files of a folder, hidden ones left out; those below it as `2025/a.txt`. */
async function list(
  folder: string,
  diagnostics: Diagnostic[],
  { recursive = false } = {},
): Promise<string[]> {
  const read = (path: string) => readdir(path, { recursive, withFileTypes: true });
  return ((await attempt(folder, diagnostics, read)) ?? [])
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !/(^|\/)[.~]/.test(name))
    .sort();
}

/** What may stand beside dumps and is read by others. */
function isKept(name: string): boolean {
  return /^(digests|kinds|synonyms|papers)\.yaml$|^(identifiers|addresses|fetched)\.tsv$/.test(
    name,
  );
}

async function readIfThere(path: string, diagnostics: Diagnostic[]): Promise<TextFile | null> {
  const bytes = await attempt(path, diagnostics, (file) => readFile(file), true);
  if (bytes === null) return null;
  const { text, diagnostic } = decodeBytes(path, bytes);
  if (diagnostic) diagnostics.push(diagnostic);
  return text === null ? null : { path, text };
}

/** What the collections said before. */
async function readBefore(content: string, diagnostics: Diagnostic[]): Promise<Before> {
  const ledger = <T>(name: string, schema: z.ZodType<T>) =>
    readLedger(join(content, name), schema, diagnostics);
  const relations = await ledger('relations.json', z.record(z.string(), z.array(relatedSchema)));
  return {
    map: await ledger('map.json', mapSchema),
    relations: relations && new Map(Object.entries(relations)),
    texts: relations ? await readTexts(join(content, 'papers')) : new Map(),
  };
}

/** Hashes of the texts in the files of papers, by slug. */
async function readTexts(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    names.map((name) => {
      const file = readFileSync(join(folder, name), 'utf8');
      return [name.replace(/\.md$/, ''), hashOf(textsOfFile(file))];
    }),
  );
}

/** A ledger of the collections; one that cannot be read is reported and made anew. */
async function readLedger<T>(
  path: string,
  schema: z.ZodType<T>,
  diagnostics: Diagnostic[],
): Promise<T | null> {
  const bytes = await attempt(path, diagnostics, (file) => readFile(file, 'utf8'), true);
  if (bytes === null) return null;
  try {
    return schema.parse(JSON.parse(bytes));
  } catch (error) {
    const fault = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    diagnostics.push(finding('ledger-not-read', { file: path, actual: fault }));
    return null;
  }
}

async function attempt<T>(
  path: string,
  diagnostics: Diagnostic[],
  read: (path: string) => Promise<T>,
  optional = false,
): Promise<T | null> {
  try {
    return await read(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(optional && code === 'ENOENT')) diagnostics.push(unreadable(path, code ?? message));
    return null;
  }
}

function unreadable(file: string, cause: string): Diagnostic {
  return {
    rule: 'unreadable',
    severity: 'error',
    file,
    reason: 'The file or folder cannot be read.',
    actual: cause,
    expected: 'a file or folder that this user may read',
    hint:
      cause === 'ENOENT'
        ? 'Check the path.'
        : 'Check its permissions, and that it is what its name says.',
  };
}

function noDumps(file: string): Diagnostic {
  return {
    rule: 'no-dumps',
    severity: 'error',
    file,
    reason: 'The folder holds no dump.',
    expected: 'at least one digest, such as a text file that ends in `.txt`',
    hint: 'Save a digest there, in any form that the README names.',
  };
}
