import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** What headless Chromium needs to run as root and to keep to this machine. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Path of a Chromium: the one named by CHROMIUM, the system's, or Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = [
    ...(named ? [named] : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/**
 * A Chromium; where none is found, the distribution's package is installed, or else Playwright's own.
 * Throws an error that says what to do when none can be had.
 */
export function ensureChromium(): string {
  const found = findChromium() ?? installPackage() ?? downloadChromium();
  if (found) return found;
  throw new Error(
    'The tests need a Chromium, and none was found.\n' +
      'Install the package `chromium` or Google Chrome, run `npx playwright install chromium`,\n' +
      'or name the path of one in the environment variable CHROMIUM.',
  );
}

function installPackage(): string | null {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  try {
    for (const command of [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', 'chromium'],
    ]) {
      const [program = '', ...rest] = [...sudo, ...command];
      console.log(`  no Chromium found: ${[program, ...rest].join(' ')}`);
      execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
    }
  } catch {
    return null;
  }
  return findChromium();
}

/** Playwright's own build, for systems without such packages. */
function downloadChromium(): string | null {
  try {
    console.log('  no Chromium found: playwright install chromium');
    execFileSync('playwright', ['install', 'chromium'], { stdio: 'inherit' });
  } catch {
    return null;
  }
  return findChromium();
}
