import { Command } from 'commander';
import { type PackOptions, packAs } from '../tools/pack/pack.ts';
import { canWriteZim } from '../tools/pack/write-zim.ts';

const options = new Command('npm run pack --')
  .description(
    'Packs a built site so that it opens by a double click, without a server: an archive to unpack, a folder, a ZIM file.',
  )
  .option('--site-dir <dir>', 'the built site', 'dist')
  .option(
    '--out <file>',
    'the archive (default: <site>-<day of the newest digest>.zip, or <site>-<year>.zip)',
  )
  .option('--year <year>', 'a copy for reading of the papers first listed in a year alone')
  .option('--whole', 'one copy of all; else a site of more than 2,000 papers has one for each year')
  .option('--folder <dir>', 'write the folder, too, where none is or an empty one')
  .option('--zim [file]', 'write a ZIM file for Kiwix, too, where zimwriterfs is installed')
  .option('--no-zip', 'write no archive, only what else is asked for')
  .option('--force', 'replace files that are there')
  .option('--compare', 'also tell the size of the site itself, archived in the same way')
  .parse()
  .opts<PackOptions>();

try {
  if (options.zim && !(await canWriteZim())) {
    console.error(
      'No ZIM file is written: zimwriterfs is not installed. On Debian and Ubuntu it is in the package zim-tools.',
    );
    process.exitCode = 1;
    delete options.zim;
  }
  await packAs(options);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
