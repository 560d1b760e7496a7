import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser } from '@playwright/test';
import { Command } from 'commander';
import { indexedPng } from '../src/features/cards/indexed-png.ts';
import { withSite } from '../src/node/with-site.ts';
import { pageKinds } from '../tools/shots/page-kinds.ts';

const options = new Command('node scripts/draw-screenshots.ts')
  .description(
    'Takes the pictures of the site that an offer to install it shows; they are committed. The site must be built of the content that comes with it.',
  )
  .option('--site <dir>', 'the built site', 'dist')
  .option('--out <dir>', 'where they go', 'public/screenshots')
  .parse()
  .opts<{ site: string; out: string }>();

type Shot = { name: string; kind: string; width: number; height: number };

const wide = { width: 1280, height: 800 };
const narrow = { width: 540, height: 960 };
const shots: Shot[] = [
  { name: 'digest-wide', kind: 'front page', ...wide },
  { name: 'map-wide', kind: 'map', ...wide },
  { name: 'digest-narrow', kind: 'front page', ...narrow },
  { name: 'paper-narrow', kind: 'paper with brief', ...narrow },
];

mkdirSync(options.out, { recursive: true });
await withSite(options.site, async (browser, url) => {
  for (const shot of shots) {
    const picture = await take(browser, url, shot);
    writeFileSync(join(options.out, `${shot.name}.png`), picture);
    console.log(`  ${shot.name}.png, ${Math.round(picture.length / 1000)} kB`);
  }
});

/** A page as it stands on the screen, in the few colours of the site. */
async function take(browser: Browser, url: string, { kind, width, height }: Shot): Promise<Buffer> {
  const path = pageKinds(options.site).find(({ name }) => name === kind)?.path ?? '/';
  const page = await browser.newPage({ viewport: { width, height }, serviceWorkers: 'block' });
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await loadImage(await page.screenshot());
  await page.close();
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return indexedPng(new Uint8Array(data.buffer), width, height);
}
