import { z } from 'zod';

const line = z.string().trim().min(1, 'Expected a line of text.');
const count = (usual: number) => z.int().min(1).default(usual);
/** A file of the owner's, from the folder of the site: `./src/styles/mine.css`. */
const ownFile = z.string().min(1);

/** The components that an owner may replace; their names and props stay from one version to the next. */
export const replaceable = [
  'Authors',
  'DayList',
  'DigestHead',
  'FeedLine',
  'Footer',
  'Head',
  'Header',
  'Pager',
  'PaperList',
  'PaperMargin',
  'TopicFamilies',
] as const;

/**
 * What an owner says of a site in `astro.config.mjs`: `offprint({ title: 'Furrow & Field', … })`. Where it will stand
 * are Astro's own `site` and `base`.
 */
export const siteSettingsSchema = z.strictObject({
  title: line.describe(
    'The name of the site. Lists that readers keep in their browsers, and pages that they keep offline, are stored under it in plain letters (`offprint:library:/`): with another name they would begin anew.',
  ),
  description: line
    .default('Research digests to read, browse and search.')
    .describe('What the site is, in a sentence.'),
  language: z
    .string()
    .refine(isLanguage, 'Expected a language as BCP 47 has it, such as en, de or pt-BR.')
    .default('en')
    .describe(
      'Of the interface, where its texts are there in it, and of the papers that do not say another (BCP 47).',
    ),
  mark: z
    .string()
    .regex(/^\s*<svg[^>]*viewBox=/, 'Expected an SVG with a viewBox.')
    .nullable()
    .default(null)
    .describe(
      'The title as a drawing, for the header and the pictures to share: an SVG whose letters are `currentColor` and whose stroke of the highlighter has the class `wordmark-mark`. Without it the title is set in type.',
    ),
  iconLetter: z
    .string()
    .nullable()
    .default(null)
    .describe(
      'The letter of the icon, as a path on 128 × 128; without it the first letter of the title is set in type. A file of the same name in `public` goes before each icon.',
    ),
  families: z
    .array(line)
    .default([])
    .describe(
      'Families of topics in the order of their hues; those that only the files of topics name come after.',
    ),
  pageSize: count(50).describe('Papers on one page of a list.'),
  frontPagePapers: count(12).describe('Papers of the latest digest on the front page.'),
  feedSize: count(100).describe(
    'Items of a feed; older ones of all papers and digests stand in archives by month.',
  ),
  files: z
    .enum(['all', 'lean'])
    .default('all')
    .describe(
      'How many files the site has: `all`, or `lean` for hosts that take few. A lean site has for each paper its page and its record, for lists BibTeX and JSON alone, no digests as messages, and one picture to share, that of the site. Choose once: others keep the addresses of what a lean site lacks.',
    ),
  authorPageFrom: z
    .int()
    .min(2)
    .nullable()
    .default(null)
    .describe(
      'From how many papers on an author has a page; below it the papers stand with the name in the index of names. Without it from the second, on a lean site from the tenth. A page has its address for as long as this stays.',
    ),
  largestFile: count(40_000_000).describe(
    'The most bytes of a file of papers; one that would be larger comes in parts, by year and number.',
  ),
  briefsLicence: z
    .strictObject({ name: line, url: z.url() })
    .nullable()
    .default(null)
    .describe('Under which licence the briefs may be used; null where that is not settled.'),
  feedEntity: z
    .string()
    .regex(
      /^[a-z0-9.@-]+,\d{4}(-\d{2}(-\d{2})?)?$/,
      'Expected a domain that is yours, and a year or day on which it was, such as papers.example.org,2026.',
    )
    .describe(
      'What the ids in feeds begin with: a domain that is yours, and a year or day on which it was (RFC 4151). Choose once, never change: with other ids, readers of the feeds would see every paper again. It need not be the domain of the site, and stays when that moves.',
    ),
  components: z
    .partialRecord(z.enum(replaceable), ownFile)
    .default({})
    .describe(
      'Components of yours in the place of Offprint’s, by name: `{ Footer: "./src/components/Footer.astro" }`.',
    ),
  customCss: z
    .array(ownFile)
    .default([])
    .describe('Style sheets of yours, which come after those of Offprint and go before them.'),
});

/** The options of `offprint()`; all but `title` and `feedEntity` may be left out. */
export type SiteSettings = z.input<typeof siteSettingsSchema>;

/** What the pages know of a site: its settings, and where it will stand. */
export type SiteConfig = z.output<typeof siteSettingsSchema> & {
  /** Origin of its host, such as `https://papers.example.org`. */
  site: string;
  /** Path under which it stands, with a slash at both ends. */
  base: string;
};

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
