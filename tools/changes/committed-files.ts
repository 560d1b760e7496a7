import { execFileSync } from 'node:child_process';

/** The commit at which the work tree left a branch or tag, or the branch itself where they have no common past. */
export function startingPoint(ref: string): string {
  const commit = git(['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]).trim();
  try {
    return git(['merge-base', commit, 'HEAD']).trim();
  } catch {
    return commit;
  }
}

/** Text of the committed files below some paths, by their path below `folder`. */
export function committedFiles(
  commit: string,
  folder: string,
  below: readonly string[],
): Map<string, string> {
  const paths = below.map((name) => `${folder}/${name}`);
  const names = split(git(['ls-tree', '-r', '-z', '--name-only', commit, '--', ...paths]));
  const objects = execFileSync('git', ['cat-file', '--batch'], {
    input: names.map((name) => `${commit}:${name}\n`).join(''),
    maxBuffer: 2 ** 30,
  });
  const files = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    // Each is `<hash> blob <bytes>`, a line feed, the bytes, a line feed: gitformat of `cat-file --batch`.
    const start = objects.indexOf('\n', at) + 1;
    const size = Number(objects.toString('latin1', at, start).trim().split(' ').at(-1));
    files.set(name.slice(folder.length + 1), objects.toString('utf8', start, start + size));
    at = start + size + 1;
  }
  return files;
}

/** Files below some folders that a commit has otherwise or not at all. */
export function changedFiles(commit: string, folders: readonly string[]): string[] {
  return [
    ...split(git(['diff', '--name-only', '--relative', '-z', commit, '--', ...folders])),
    ...split(git(['ls-files', '--others', '--exclude-standard', '-z', '--', ...folders])),
  ].sort();
}

function git(args: string[]): string {
  return execFileSync('git', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
}

function split(text: string): string[] {
  return text.split('\0').filter(Boolean);
}
