import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { asCount } from '../src/integrations/build-options.ts';
import { begin } from '../src/node/step.ts';
import { fileSize } from '../src/texts/file-size.ts';
import type { Precompressed } from '../tools/precompress/precompress.ts';

const command = new Command('npm run precompress --')
  .description(
    'Writes a Brotli and a gzip copy beside each text of a built site, for servers that send them as they are.',
  )
  .option('--out <dir>', 'the built site', 'dist')
  .option('--jobs <number>', 'how many files to work on at a time', asCount, availableParallelism())
  .parse();
const { out, jobs } = command.opts<{ out: string; jobs: number }>();
if (!existsSync(join(out, 'api/papers.json')))
  command.error(
    `The folder ${out} holds no site of Offprint.\nBuild one with \`npm run build\`, or name its folder with --out.`,
  );

// Node compresses in a pool of threads, whose size is read when the first of them begins.
process.env['UV_THREADPOOL_SIZE'] = String(Math.max(4, jobs));

const { copyCache, precompress } = await import('../tools/precompress/precompress.ts');
let progress = '';
const end = begin('Compress', () => progress);
const result = await precompress(out, {
  cache: copyCache(out),
  jobs,
  onProgress: (done, all) => {
    progress = `${done} of ${all}`;
  },
});
end();
console.log(summary(result));

function summary({ texts, bytes, copies, written, removed, made }: Precompressed): string {
  const sizes = (['br', 'gz'] as const).map((encoding) => {
    const { count, bytes: size } = copies[encoding];
    return `  ${encoding}: ${count} copies, ${fileSize(size)}, ${((100 * size) / bytes).toFixed(1)} % of all texts`;
  });
  return [
    `${texts} texts in ${out}, ${fileSize(bytes)}`,
    ...sizes,
    `  ${made} made anew, ${written} written, ${removed} removed`,
  ].join('\n');
}
