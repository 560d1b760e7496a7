import { type ScalarTag, stringify } from 'yaml';

/**
 * Data as YAML between lines of three hyphens, from which Astro reads back the same strings: it goes by
 * YAML 1.1 in part and by 1.2 in part, so that what is no plain string in either is quoted.
 */
export function frontMatter(data: Record<string, unknown>): string {
  const version = '1.1' as const;
  const options = { lineWidth: 0, version, compat: [octal], blockQuote: false as const };
  return `---\n${stringify(data, options)}---\n`;
}

/** A number such as `0o17`, which YAML 1.1 does not know. */
const octal: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?0o[0-7_]+$/,
  resolve: (written) => written,
};
