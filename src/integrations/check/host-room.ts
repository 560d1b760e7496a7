import { dirname } from 'node:path';

/** What hosts take: bytes and files in all, and files right in one folder. */
const hosts: { name: string; most: number; of: (site: SiteFiles) => number }[] = [
  // docs.github.com/pages/getting-started-with-github-pages/github-pages-limits
  { name: 'GitHub Pages (1 GB)', most: 1e9, of: ({ bytes }) => bytes },
  // developers.cloudflare.com/pages/platform/limits
  { name: 'Cloudflare Pages (20,000 files)', most: 20_000, of: ({ paths }) => paths.length },
  { name: 'Cloudflare Pages, paid (100,000 files)', most: 1e5, of: ({ paths }) => paths.length },
  // docs.netlify.com/site-deploys/overview
  { name: 'Netlify (54,000 files in a folder)', most: 54_000, of: ({ paths }) => fullest(paths) },
];

/** The paths of the files of a site, what they take together, and how many papers it has. */
type SiteFiles = { paths: readonly string[]; bytes: number; papers: number };

/** What a paper takes of a site, files and bytes, and how many more papers hosts have room for if that stays. */
export function hostRoom(site: SiteFiles): string {
  const { paths, bytes, papers } = site;
  if (papers === 0) return '  The site has no papers yet.';
  const files = (paths.length / papers).toFixed(1);
  const kilobytes = (bytes / papers / 1000).toFixed(1);
  const rows = hosts.map(({ name, most, of }) => {
    const used = of(site);
    const left = Math.floor((most - used) / (used / papers));
    const room = left < 0 ? 'full' : `${left.toLocaleString('en')} more`;
    return `    ${name.padEnd(40)}${room.padStart(14)}`;
  });
  const head = `  ${files} files and ${kilobytes} kB a paper. Papers for which there is room at this pace:`;
  return [head, ...rows].join('\n');
}

function fullest(paths: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return Math.max(...counts.values());
}
