import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { readRecords } from '../../src/node/site-records.ts';
import { compare } from '../../src/text/counts.ts';
import { type DayOfTexts, newestDays, readDays } from './scale-dumps.ts';
import { changesOf, type Snapshot, takeSnapshot } from './scale-files.ts';
import { buildPeer, findPeers, makePeerSite, type Peer, peerPaper } from './scale-peers.ts';
import { addDay, buildSite, makeSite } from './scale-site.ts';
import { buildHead, buildRow, dayHead, dayRow, dayRows, type MeasuredDay } from './scale-table.ts';

export type ScaleOptions = {
  /** Files of texts, or folders of them. */
  texts: string[];
  /** How many papers the sites have before digests are added; a size that the texts do not fill has all of them. */
  papers: number[];
  /** How many of the newest days are added one by one. */
  days: number;
  /** Whether the same papers go through Eleventy and Hugo, too. */
  peers: boolean;
  /** Settings of the site beside those of the repository's own. */
  settings: Record<string, unknown>;
  /** Whether the sites stay when they are measured. */
  keep: boolean;
};

const folder = '.cache/bench/scale';

/**
 * Builds sites of growing size from the newest days of texts and prints tables in Markdown: the whole build with nothing
 * kept, that with the cards kept, one more digest; the same papers through peers; and day after day.
 */
export async function printScale(options: ScaleOptions): Promise<void> {
  const all = await readDays(options.texts);
  const peers = options.peers ? findPeers('.cache/bench/peers') : [];
  for (const peer of peers)
    if ('missing' in peer) console.log(`${peer.name} is left out: ${peer.missing}.`);
  console.log(`${cpus().length} processors, Node ${process.version}\n\n${buildHead}`);
  const days: MeasuredDay[] = [];
  const added = Math.max(1, options.days);
  const later = all.slice(-added);
  for (const papers of options.papers) {
    const parted = { before: newestDays(all.slice(0, -added), papers), later };
    const site = join(folder, String(papers));
    try {
      days.push(...(await measureSite(site, parted, options.settings)));
      for (const peer of peers) if (!('missing' in peer)) await measurePeer(peer, site, parted);
    } catch (error) {
      // What other sizes take is worth knowing all the same.
      console.error(error);
      process.exitCode = 1;
    }
    if (!options.keep) rmSync(site, { recursive: true, force: true });
  }
  if (options.days > 0 && days.length > 0) console.log(`\n${dayHead}\n${dayRows(days)}`);
}

/** The days of which a site is built, and those that are added to it one by one. */
type Parted = { before: readonly DayOfTexts[]; later: readonly DayOfTexts[] };

/** Measures a site, and prints a row for each build, but of later days for the first alone. */
async function measureSite(
  site: string,
  { before, later }: Parted,
  settings: ScaleOptions['settings'],
): Promise<MeasuredDay[]> {
  const papers = sizeOf(before);
  const out = join(site, 'dist');
  const print = (what: string, build: Omit<Parameters<typeof buildRow>[0], 'what'>) =>
    console.log(buildRow({ what: `Offprint, ${what}`, ...build }));

  makeSite(site, before, { settings });
  const drawn = await buildSite(site);
  print('whole build', { papers, run: drawn, files: takeSnapshot(out) });
  makeSite(site, before, { settings, keepsCards: true });
  const run = await buildSite(site);
  let files = takeSnapshot(out);
  print('whole build, cards kept', { papers, run, files });

  const measured: MeasuredDay[] = [];
  for (const day of later) {
    addDay(site, day);
    const run = await buildSite(site);
    const now = takeSnapshot(out);
    const changes = changesOf(files, now);
    if (measured.length === 0)
      print('one more digest', { papers: papers + day.texts.length, run, files: now, changes });
    const added = { day: day.day, run, changes };
    // Many days take hours: each is told at once, too, beside the tables.
    if (later.length > 1) console.error(dayRow(added));
    measured.push(added);
    files = now;
  }
  return measured;
}

/** Measures a peer on the papers of a built site. */
async function measurePeer(peer: Peer, site: string, { before, later }: Parted): Promise<void> {
  const next = later[0]?.day ?? '';
  const papers = [...readRecords(join(site, 'dist'))]
    .map(peerPaper)
    .sort((a, b) => compare(b.day, a.day));
  const own = `${site}-${peer.folder}`;
  makePeerSite(peer, own);
  let last: Snapshot | undefined;
  for (const [what, day] of [
    ['whole build', before.at(-1)?.day ?? ''],
    ['one more digest', next],
  ] as const) {
    const some = papers.filter((paper) => paper.day <= day);
    peer.write(own, some);
    const run = await buildPeer(peer, own);
    const files = takeSnapshot(join(own, 'public'));
    const changes = last && changesOf(last, files);
    console.log(
      buildRow({ what: `${peer.name}, ${what}`, papers: some.length, run, files, changes }),
    );
    last = files;
  }
  rmSync(own, { recursive: true });
}

function sizeOf(days: readonly DayOfTexts[]): number {
  return days.reduce((sum, { texts }) => sum + texts.length, 0);
}
