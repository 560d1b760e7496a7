import { Command, InvalidArgumentError } from 'commander';
import { asCount, collect } from '../src/integrations/build-options.ts';
import { settingsHelp } from '../tools/send/mail-settings.ts';
import { SendProblem } from '../tools/send/recipients.ts';
import { runSend, type SendOptions } from '../tools/send/run-send.ts';

const options = new Command('npm run send --')
  .description(
    `Sends a digest of a built site by e-mail: one message to each address of a list, to nobody twice.
Try it with --dry-run first.`,
  )
  .requiredOption('--digest <id>', 'the digest, by the last part of its address')
  .requiredOption(
    '--to <file>',
    'the list: an address on a line, alone or as `Name <address>`; # begins a comment',
  )
  .option('--dry-run', 'send nothing, connect to nobody; tell what would be sent to whom')
  .option('--verify', 'with --dry-run: connect and log in, and send nothing')
  .option(
    '--only <address>',
    'only to this address of the list; may be given several times',
    collect,
  )
  .option(
    '--again <address>',
    'to this address even if it had the digest; may be given several times',
    collect,
  )
  .option('--skip-bad', 'leave out lines that cannot be read, instead of sending nothing')
  .option('--delay <ms>', 'milliseconds between two messages', wholeNumber, 0)
  .option('--tries <number>', 'how often an address is tried whose server puts it off', asCount, 5)
  .option(
    '--retry-delay <ms>',
    'milliseconds before the second try; doubled for each later one',
    wholeNumber,
    30_000,
  )
  .option('--site-dir <dir>', 'the built site', 'dist')
  .option('--ledger <dir>', 'where it is noted who had what', '.offprint/sent')
  .addHelpText(
    'after',
    `
${settingsHelp}

Exit code: 0 when everybody on the list has the digest, 1 when nothing could be sent, 2 when some have not got it.`,
  )
  .parse()
  .opts<SendOptions>();

try {
  process.exitCode = await runSend(options, process.env);
} catch (error) {
  if (!(error instanceof SendProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
