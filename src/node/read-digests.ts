import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteParts } from '../model/site-parts.ts';

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

/**
 * The papers whose texts the part of a year needs: those of its digests, which its pages show, and of earlier ones, whose
 * words its search knows. Null for all, as the part of the newest year needs them, and a whole site.
 */
export function neededPapers(content: string, year: string | null): ReadonlySet<string> | null {
  if (year === null) return null;
  const digests = readDigests(content);
  if (siteParts(digests).years[0] === year) return null;
  return new Set(
    digests.filter(({ date }) => date && date.slice(0, 4) <= year).flatMap(({ papers }) => papers),
  );
}
