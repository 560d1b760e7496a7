import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import {
  type MapPaper,
  type MapPoints,
  mapGrid,
  papersPerFile,
  slugMarks,
} from '../../src/features/map/map-points.ts';
import { seededRandom } from '../../src/ingest/enrich/relate/lanczos.ts';
import { huedFamilies } from '../../src/model/family.ts';
import { withSite } from '../../src/node/with-site.ts';

/** Prints how near the map of a built site keeps related papers, and times the frames of a map of many dots while it is dragged. */
export async function printMap(
  site: string,
  { dots, seconds }: { dots: number; seconds: number },
): Promise<void> {
  const { share, chance } = mapNearness(site);
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  console.log(
    `${percent(share)} of related papers are among the ${looked} nearest on the map; by chance ${percent(chance)}`,
  );
  const points = syntheticPoints(dots, seededRandom());
  console.log(`${dots} dots, ${(JSON.stringify(points).length / 1000).toFixed(0)} kB of data`);
  await withSite(site, async (browser, url) => {
    // A service worker would give the second page the site's own points.
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
    });
    await page.route('**/map/points.json', (route) => route.fulfill({ json: points }));
    await page.addInitScript(countFrames);
    for (const zoom of [1.5, 4, 12]) {
      await page.goto(`${url}map/?at=0.5,0.5,${zoom}`);
      await page.getByText(`${dots.toLocaleString('en')} papers`, { exact: true }).waitFor();
      console.log(`${String(zoom).padStart(5)} times  ${await drag(page, seconds * 1000)}`);
    }
  });
}

const areas = 16;
const partsPerArea = 8;

/** The data of a map of so many papers in heaps, as `map/points.json` has it. */
function syntheticPoints(count: number, random: () => number): MapPoints {
  const topics = huedFamilies.flatMap((family) =>
    Array.from({ length: 8 }, (_, at) => ({
      slug: `${family}-${at}`,
      name: `${family} ${at}`,
      family,
    })),
  );
  const perPart = Math.ceil(count / areas / partsPerArea);
  const heaps = Array.from(
    { length: areas * partsPerArea },
    () => [random(), random() * 0.7] as const,
  );
  const papers = Array.from({ length: count }, (_, at) => {
    const [x, y] = heaps[Math.floor(at / perPart)] ?? [0.5, 0.5];
    const wide = () => (random() + random() + random() - 1.5) * 0.09;
    const clamp = (value: number) => Math.max(0, Math.min(1, value));
    return { x: clamp(x + wide()), y: clamp(y + wide()), topic: Math.floor((at / count) * 40) };
  });
  const part = (at: number) => ({
    name: `Region ${at}`,
    x: heaps[at]?.[0] ?? 0,
    y: heaps[at]?.[1] ?? 0,
    papers: Math.max(0, Math.min(perPart, count - at * perPart)),
  });
  return {
    areas: Array.from({ length: areas }, (_, area) => ({
      name: `Area ${area}`,
      x: heaps[area * partsPerArea]?.[0] ?? 0,
      y: heaps[area * partsPerArea]?.[1] ?? 0,
      parts: Array.from({ length: partsPerArea }, (_, at) => part(area * partsPerArea + at)),
    })),
    names: {
      topics,
      kinds: [{ slug: 'method', name: 'method' }],
      digests: [{ id: 'one', label: 'One' }],
      months: [],
    },
    slugs: slugMarks(papers.map((_, at) => `paper-${at}`)),
    places: papers.flatMap(({ x, y }) => [Math.round(x * mapGrid), Math.round(y * mapGrid)]),
    topics: papers.map(({ topic }) => [topic]),
    kinds: papers.map(() => 0),
    digests: papers.map(() => [0]),
    months: papers.map(() => -1),
  };
}

/** How many of a paper's nearest on the map are looked at. */
const looked = 15;

/**
 * Which share of the related papers of a built site's papers are among the 15 nearest on its map, and
 * which share would be by chance.
 */
function mapNearness(site: string): { share: number; chance: number } {
  const read = (file: string) => JSON.parse(readFileSync(join(site, 'map', file), 'utf8'));
  const { places, kinds }: MapPoints = read('points.json');
  const files = Math.ceil(kinds.length / papersPerFile);
  const papers = Array.from({ length: files }, (_, file): MapPaper[] =>
    read(`papers/${file}.json`),
  ).flat();
  const hits = papers.flatMap(({ near }, paper) => {
    const nearest = new Set(nearestOf(paper, places));
    return near.map((other) => nearest.has(other));
  });
  return {
    share: hits.filter(Boolean).length / hits.length,
    chance: looked / (kinds.length - 1),
  };
}

function nearestOf(paper: number, places: readonly number[]): number[] {
  const at = (number: number) => [places[2 * number] ?? 0, places[2 * number + 1] ?? 0] as const;
  const [x, y] = at(paper);
  return Array.from({ length: places.length / 2 }, (_, number) => number)
    .filter((number) => number !== paper)
    .map((number) => ({ number, distance: Math.hypot(at(number)[0] - x, at(number)[1] - y) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, looked)
    .map(({ number }) => number);
}

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
