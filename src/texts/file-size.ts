import { bytesInAll, language } from './texts.ts';

const units = [
  { unit: 'kB', bytes: 1e3 },
  { unit: 'MB', bytes: 1e6 },
  { unit: 'GB', bytes: 1e9 },
] as const;

/** A size in bytes as people say it: `1.4 GB`, `1.2 MB`, `90 kB`, `512 bytes`; a kilobyte is 1,000 bytes. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return bytesInAll(bytes);
  const { unit, bytes: one } = units.find((step) => bytes < 999.5 * step.bytes) ?? units[2];
  const size = bytes / one;
  return `${size.toLocaleString(language, { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
}
