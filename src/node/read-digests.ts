import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What of a digest is told here of its file; see `digestSchema`. */
type WrittenDigest = { id: string; date: string | null; papers: string[] };

/** The digests that the ingest wrote into a content folder, in the order of their ids; none where it wrote nothing. */
export function readDigests(content: string): WrittenDigest[] {
  const folder = join(content, 'digests');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const [, head = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
      const { date, papers } = parse(head);
      return { id: name.slice(0, -'.md'.length), date: date ?? null, papers };
    });
}
