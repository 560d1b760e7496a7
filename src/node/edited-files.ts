import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { finding } from '../ingest/rules.ts';
import { isAsWritten, withoutMark } from '../ingest/write/written-mark.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Folders of a content folder that the ingest writes and a person may think of as theirs. */
const collections = ['papers', 'digests'];
/** Where changed files are kept: nothing reads it. */
const kept = 'edited';

type Wanted = ReadonlyMap<string, string>;
/** A file, or a folder, that is not as the ingest wrote it. */
type Edited = { path: string; text: string };

/**
 * A warning of each file of a content folder that somebody changed since the ingest wrote it, and of each that they added:
 * of those at `paths`, which are all that are not as they are wanted.
 */
export function editFindings(
  folder: string,
  wanted: Wanted,
  paths: readonly string[],
): Diagnostic[] {
  return editedFiles(folder, wanted, paths).map(({ path, text }) => {
    const place = { file: join(folder, path), kept: join(folder, keptName(folder, path)) };
    const now = wanted.get(path);
    if (now === undefined)
      return finding('edited-by-hand', {
        ...place,
        expected: 'no such file, because no dump asks for it',
        where: 'Put its title and text into a dump.',
      });
    const { line, actual, expected } = firstDifference(text, now);
    return finding('edited-by-hand', {
      ...place,
      line,
      actual,
      expected,
      where: whereItBelongs(path, text, wanted),
    });
  });
}

/** Copies what somebody changed or added, of the files at `paths`, to where nothing reads it and nothing is written over it. */
export function keepEdited(folder: string, wanted: Wanted | null, paths: readonly string[]): void {
  for (const { path } of editedFiles(folder, wanted, paths)) {
    const copy = join(folder, keptName(folder, path));
    mkdirSync(dirname(copy), { recursive: true });
    if (!existsSync(copy)) cpSync(join(folder, path), copy, { recursive: true });
  }
}

/**
 * Files that are not as they were written, but for those that say what is wanted now. Where no file has a mark, an
 * older version wrote them, and nothing can be told.
 */
function editedFiles(folder: string, wanted: Wanted | null, paths: readonly string[]): Edited[] {
  const found = collections
    .flatMap((name) =>
      paths.filter((path) => path.startsWith(`${name}/`) && !isHidden(path)).sort(),
    )
    .map((path) => ({ path, text: textOf(join(folder, path)) }))
    .map((file) => ({ ...file, asWritten: isAsWritten(file.text) }));
  const isOld = found.every(({ asWritten }) => asWritten === null);
  if (isOld && found.length === countFiles(folder)) return [];
  return found.filter(({ path, text, asWritten }) => {
    if (asWritten) return false;
    const now = wanted?.get(path);
    return now === undefined || withoutMark(now) !== withoutMark(text);
  });
}

/** The text of a file; nothing of a folder. */
function textOf(path: string): string {
  return statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
}

function countFiles(folder: string): number {
  const names = collections
    .map((name) => join(folder, name))
    .flatMap((path) => (existsSync(path) ? readdirSync(path) : []));
  return names.filter((name) => !isHidden(name)).length;
}

function isHidden(path: string): boolean {
  return basename(path).startsWith('.');
}

/** The name of the copy; another where an earlier one of other bytes, or a folder, stands there. */
function keptName(folder: string, path: string): string {
  const name = `${kept}/${path}`;
  const isFree = (other: string) =>
    !existsSync(join(folder, other)) || sameBytes(join(folder, other), join(folder, path));
  for (let number = 1; ; number++) {
    const other = number === 1 ? name : name.replace(/(?:\.\w+)?$/, `-${number}$&`);
    if (isFree(other)) return other;
  }
}

function sameBytes(a: string, b: string): boolean {
  return [a, b].every((path) => statSync(path).isFile()) && readFileSync(a).equals(readFileSync(b));
}

/** The first line of two texts that differs, from shortly before the difference. */
function firstDifference(edited: string, wanted: string) {
  const [bare, theirs] = [edited, wanted].map((text) => withoutMark(text).split('\n')) as [
    string[],
    string[],
  ];
  const at = bare.findIndex((line, index) => line !== theirs[index]);
  const index = at < 0 ? bare.length : at;
  const [a = '', b = ''] = [bare[index], theirs[index]];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const from = Math.max(0, same - 40);
  const part = (line: string) => `${from > 0 ? '…' : ''}${line.slice(from)}` || 'an empty line';
  return {
    line: index + 1 + (edited.split('\n').length - bare.length),
    actual: part(a),
    expected: part(b),
  };
}

/** Which of an owner's files say what differs. */
function whereItBelongs(path: string, text: string, wanted: Wanted): string {
  const now = withoutMark(wanted.get(path) ?? '');
  const dumps = dumpsOf(path, wanted).map((name) => `\`${name}\``);
  const dump = dumps.length > 0 ? `the dump ${dumps.join(' or ')}` : 'its dump';
  if (path.startsWith('digests/'))
    return `Label, date and description go into digests.yaml, papers and their order into ${dump}.`;
  const differ = (part: RegExp) => part.exec(withoutMark(text))?.[0] !== part.exec(now)?.[0];
  const head = 'Title, authors, ids, topics, kind and the like go into papers.yaml.';
  const hints = [
    ...(differ(/(?<=^---\n.*?\n---\n).*/s)
      ? [`The text comes from ${dump}: change it there.`]
      : []),
    ...(differ(/^---\n.*?\n---\n/s) ? [head] : []),
  ];
  return hints.join(' ');
}

/** The dumps that a digest, or the digests of a paper, come from. */
function dumpsOf(path: string, wanted: Wanted): string[] {
  const head = (name: string) =>
    parse(/^---\n(.*?)\n---\n/s.exec(wanted.get(name) ?? '')?.[1] ?? '') ?? {};
  const { digests = [], sources = [] } = head(path);
  const files = digests.flatMap(({ id }: { id: string }) => dumpsOf(`digests/${id}.md`, wanted));
  return [...new Set<string>([...sources.map(({ file }: { file: string }) => file), ...files])];
}
