import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

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

/** What to do where there is no Chromium. */
export const noChromium = `This needs a Chromium, and none was found.
Install the package \`chromium\` or Google Chrome, run \`npx playwright install chromium\`,
or name the path of one in the environment variable CHROMIUM.`;

/** A Chromium; throws an error that says what to do where there is none. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  throw new Error(noChromium);
}
