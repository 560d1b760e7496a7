import { type CDPSession, chromium, type Page } from '@playwright/test';
import { Command } from 'commander';
import { seededRandom } from '../../src/ingest/enrich/place/seeded-random.ts';
import { chromiumArguments, ensureChromium } from '../../src/node/find-chromium.ts';
import { serve } from '../../src/node/serve.ts';
import { mapNearness } from './map-nearness.ts';
import { syntheticPoints } from './map-synthetic.ts';

const { site, dots, seconds } = new Command('npm run bench:map --')
  .description(
    'Tells how near the map keeps related papers, and times the frames of a map of many dots while it is dragged, in a real Chromium.',
  )
  .option('--site <folder>', 'a site built with `npm run build`', 'dist')
  .option('--dots <number>', 'how many dots', '10000')
  .option('--seconds <number>', 'how long each drag lasts', '4')
  .parse()
  .opts<{ site: string; dots: string; seconds: string }>();

const { share: found, chance } = mapNearness(site);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
console.log(
  `${percent(found)} of related papers are among the 15 nearest on the map; by chance ${percent(chance)}`,
);
const points = syntheticPoints(Number(dots), seededRandom());
const { server, url } = await serve(site, { port: 4390 });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: chromiumArguments,
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.route('**/map/points.json', (route) => route.fulfill({ json: points }));
await page.addInitScript(countFrames);
const size = (JSON.stringify(points).length / 1000).toFixed(0);
console.log(`${dots} dots, ${size} kB of data`);
for (const zoom of [1.5, 4, 12]) {
  await page.goto(`${url}map/?at=0.5,0.5,${zoom}`);
  await page.getByText(`${Number(dots).toLocaleString('en')} papers`, { exact: true }).waitFor();
  console.log(`${String(zoom).padStart(5)} times  ${await drag(page, Number(seconds) * 1000)}`);
}
await browser.close();
server.close();

/** Moves the mouse in circles with its button down for so long; gives the frame times as a line. */
async function drag(page: Page, duration: number): Promise<string> {
  const [x, y] = [640, 560];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => window.frames_.splice(0));
  const before = await busy(session);
  const start = performance.now();
  for (let step = 0; performance.now() - start < duration; step++) {
    await page.mouse.move(x + 200 * Math.sin(step / 15), y + 120 * (1 - Math.cos(step / 15)));
  }
  await page.mouse.up();
  const used = (await busy(session)) - before;
  const frames = await page.evaluate(() => window.frames_);
  const row = (name: string, values: number[]) =>
    `${name}: median ${share(values, 0.5)}, 95 % within ${share(values, 0.95)} ms`;
  return `${row(
    'frame',
    frames.map(({ gap }) => gap),
  )}; ${row(
    'drawing',
    frames.map(({ work }) => work).filter((work) => work > 0.05),
  )}; ${((used * 1000) / frames.length).toFixed(1)} ms of processor for each of ${frames.length} frames`;
}

/** Seconds of processor time that the page's main thread has used, whatever else the machine does. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

function share(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
}

declare global {
  interface Window {
    /** For each frame, the milliseconds since the one before and those spent in its callbacks. */
    frames_: { gap: number; work: number }[];
  }
}

/** Runs in the page: notes each frame, and what the page's own callbacks took of it. */
function countFrames(): void {
  window.frames_ = [];
  const ask = window.requestAnimationFrame.bind(window);
  let work = 0;
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      const start = performance.now();
      callback(time);
      work += performance.now() - start;
    });
  let last = 0;
  const note = (time: number) => {
    if (last > 0) window.frames_.push({ gap: time - last, work });
    [last, work] = [time, 0];
    ask(note);
  };
  ask(note);
}
