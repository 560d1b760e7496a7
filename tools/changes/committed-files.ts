import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';

/** The commit at which the work tree left a branch or tag, or the branch itself where they have no common past. */
export function startingPoint(ref: string): string {
  const commit = git(['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]).trim();
  try {
    return git(['merge-base', commit, 'HEAD']).trim();
  } catch {
    return commit;
  }
}

// Else git writes line ends as this machine's work tree has them.
const asStored = ['-c', 'core.autocrlf=false'];

/** Text of the committed files below some paths, by their path below `folder`. */
export function committedFiles(
  commit: string,
  folder: string,
  below: readonly string[],
): Map<string, string> {
  const paths = below.map((name) => `${folder}/${name}`);
  const present = split(git(['ls-tree', '-z', '--name-only', commit, '--', ...paths]));
  if (present.length === 0) return new Map();
  const archive = execFileSync(
    'git',
    [...asStored, 'archive', '--format=zip', commit, '--', ...present],
    {
      maxBuffer: 2 ** 30,
    },
  );
  const files = Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/'));
  return new Map(files.map(([path, text]) => [path.slice(folder.length + 1), strFromU8(text)]));
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
