import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Puts a gzipped copy beside each text of a built site, as hosts keep them, for `serve` to send. */
export function gzipTexts(out: string): void {
  const texts = readdirSync(out, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(html|css|js|json|svg|xml|webmanifest|txt)$/.test(entry.name),
  );
  for (const { parentPath, name } of texts) {
    const path = join(parentPath, name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
  }
}
