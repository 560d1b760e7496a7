import { Command } from 'commander';
import { ensureChromium } from '../src/node/find-chromium.ts';
import { runCommand } from '../src/node/run-command.ts';
import { addTallies, type Tally, tallyOfNodeTests, tallyOfPlaywright } from '../src/node/tally.ts';
import { isShipped } from '../tests/lib/shipped.ts';

type Check = { name: string; command: string; args: string[]; tally?: (output: string) => Tally };

const node = process.execPath;
const script = (name: string, ...args: string[]) => ({
  command: node,
  args: [`scripts/${name}.ts`, ...args],
});

const unitTests = (name: string, ...what: string[]) => ({
  name,
  command: node,
  args: [
    '--test',
    '--test-reporter=dot',
    '--test-reporter-destination=stderr',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    ...what,
  ],
  tally: tallyOfNodeTests,
});

const pureRooms = ['components', 'ingest', 'model', 'outputs', 'search', 'store', 'styles', 'text'];

const checks: Check[] = [
  { name: 'types', command: 'astro', args: ['check'] },
  { name: 'lint and format', command: 'biome', args: ['check', '.'] },
  // Pure modules share one process; programs do not.
  unitTests(
    'unit tests of the sources',
    '--test-isolation=none',
    `src/{${pureRooms.join(',')}}/**/*.test.ts`,
  ),
  unitTests(
    'unit tests of the programs',
    'src/{features,integrations,node}/**/*.test.ts',
    '{scripts,tools}/**/*.test.ts',
  ),
  { name: 'content is up to date', ...script('ingest', '--check') },
  { name: 'build', ...script('build', '--out', '.cache/test/site') },
  {
    name: 'build of a hostile dump under a base path',
    ...script(
      'build',
      '--dumps',
      'tests/hostile-dumps',
      '--content',
      '.cache/test/hostile-content',
      '--out',
      '.cache/test/hostile',
      '--base',
      '/offprint/',
    ),
  },
  {
    name: 'build of the same a day later',
    ...script(
      'build',
      '--dumps',
      'tests/hostile-dumps',
      '--dumps',
      'tests/later-dumps',
      '--content',
      '.cache/test/later-content',
      '--out',
      '.cache/test/later',
      '--base',
      '/offprint/',
    ),
  },
  {
    name: 'build of the fixture site',
    ...script(
      'build',
      '--dumps',
      'tests/fixture-site/dumps',
      '--content',
      '.cache/test/fixture-content',
      '--out',
      '.cache/test/fixture',
    ),
  },
  { name: 'sizes of the built site', ...script('check-site', '--out', '.cache/test/site') },
  ...(isShipped
    ? [
        {
          name: 'quality on the own cases',
          ...script(
            'eval',
            'tests/eval',
            '--dumps',
            'content/dumps',
            '--out',
            '.cache/test/site',
            '--check',
          ),
        },
      ]
    : []),
  {
    name: 'end-to-end tests',
    command: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts'],
    tally: tallyOfPlaywright,
  },
];

const options = new Command('npm test --')
  .description(
    'Checks types, lint, format, unit tests, content, a build, and the built site in a real Chromium.',
  )
  .option('--only <words>', 'run only the checks whose name holds these words')
  .parse()
  .opts<{ only?: string }>();

const environment = { CHROMIUM: ensureChromium(), ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
const wanted = checks.filter(({ name }) => name.includes(options.only ?? ''));
if (wanted.length === 0)
  throw new Error(
    `No check is named “${options.only}”; there are: ${checks.map(({ name }) => name).join(', ')}.`,
  );
const tallies: Tally[] = [];
for (const check of wanted) tallies.push(await run(check));
const { passed, failed } = addTallies(tallies);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** A check without a tally of its own counts as one test; a failing exit is never a success. */
async function run({ name, command, args, tally }: Check): Promise<Tally> {
  console.log(`\n▸ ${name}`);
  const start = performance.now();
  const { code, output } = await runCommand(command, args, environment);
  const counted = tally?.(output) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  const failed = code === 0 ? counted.failed : Math.max(1, counted.failed);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ${name}: ${failed === 0 ? 'passed' : 'failed'} in ${seconds} s`);
  return { passed: counted.passed, failed };
}
