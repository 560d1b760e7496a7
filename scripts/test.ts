import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { findChromium, noChromium } from '../src/node/find-chromium.ts';
import { type Check, nodeTests, runChecks, tallyOfPlaywright } from '../src/node/run-checks.ts';
import { isShipped, judged } from '../tests/lib/shipped.ts';

const script = (name: string, line: string): Check => {
  const [program, ...args] = line.split(' ');
  return { name, command: process.execPath, args: [`scripts/${program}.ts`, ...args] };
};
const pureRooms = 'src/{components,ingest,model,outputs,search,store,styles,text,texts}';
const hostile = '--base /offprint/ --dumps tests/hostile-dumps';

const checks: Check[] = [
  { name: 'types', command: 'astro', args: ['check'] },
  { name: 'lint and format', command: 'biome', args: ['check', '.'] },
  { name: 'nothing unused', command: 'knip', args: ['--no-progress'] },
  // Pure modules share one process; programs do not.
  nodeTests('unit tests of the sources', '--test-isolation=none', `${pureRooms}/**/*.test.ts`),
  nodeTests(
    'unit tests of the programs',
    'src/{features,integrations,node}/**/*.test.ts',
    '{scripts,tools/!(package)}/**/*.test.ts',
  ),
  nodeTests('a site made from the package', 'tools/package/packed.test.ts'),
  script('content is up to date', 'ingest --check'),
  { name: 'build', command: 'astro', args: ['build', '--silent', '--outDir', '.cache/test/site'] },
  { name: 'documentation', command: 'astro', args: ['build', '--silent', '--root', 'docs'] },
  script(
    'build of a hostile dump under a base path',
    `build ${hostile} --content .cache/test/hostile-content --out .cache/test/hostile`,
  ),
  script(
    'build of the same a day later',
    `build ${hostile} --dumps tests/later-dumps --content .cache/test/later-content --out .cache/test/later`,
  ),
  script(
    'build of the fixture site',
    'build --dumps tests/fixture-site/dumps --content .cache/test/fixture-content --out .cache/test/fixture',
  ),
  script(
    'build of a site of three years',
    'build --dumps tests/years-site/dumps --content .cache/test/years-content --out .cache/test/years',
  ),
  script('sizes of the built site', 'check-site --out .cache/test/site'),
  ...(isShipped
    ? [
        script(
          'quality on the own cases',
          'eval tests/eval --dumps content/dumps --out .cache/test/site --check',
        ),
      ]
    : []),
  ...(isShipped && judged && existsSync(join(judged, 'corpus'))
    ? [script('quality on days not tuned on', 'eval --only days --check')]
    : []),
  {
    name: 'end-to-end tests',
    command: 'playwright',
    args: ['test', '--config', 'tests/playwright.config.ts'],
    tally: tallyOfPlaywright,
  },
];

const { only = '' } = new Command('npm test --')
  .description(
    'Checks types, lint, format, unit tests, content, a build, and the built site in a real Chromium.',
  )
  .option('--only <words>', 'run only the checks whose name holds these words')
  .parse()
  .opts<{ only?: string }>();
const wanted = checks.filter(({ name }) => name.includes(only));
if (wanted.length === 0)
  throw new Error(`No check is named “${only}”: ${checks.map(({ name }) => name).join(', ')}.`);
// The browser is looked for now, and not after minutes of other checks.
const chromium = findChromium();
if (chromium) {
  const { passed, failed } = await runChecks(wanted, { CHROMIUM: chromium, FORCE_COLOR: '0' });
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
} else {
  console.error(noChromium);
  process.exitCode = 1;
}
