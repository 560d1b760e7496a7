/** Hosts that read headers and redirects from files at the site's root, with their documented limits. */
export const hosts = {
  netlify: { name: 'Netlify', limits: {} },
  cloudflare: {
    name: 'Cloudflare Pages',
    // developers.cloudflare.com/pages/platform/limits, without pay; 25 MiB are counted in bytes.
    limits: { files: 20_000, fileSize: 25 * 1024 * 1024, redirects: 2_000 },
  },
} as const satisfies Record<string, { name: string; limits: Limits }>;

export type Host = keyof typeof hosts;
export type Limits = { files?: number; fileSize?: number; redirects?: number };

/** Addresses that people and readers of feeds try, and where they lead. */
export const redirects: readonly (readonly [from: string, to: string])[] = [
  ['/feed', '/feed.xml'],
  ['/atom.xml', '/feed.xml'],
  ['/rss.xml', '/feed.xml'],
];
