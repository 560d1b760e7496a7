import type { Audited } from './audit-pages.ts';

/** Prints what Lighthouse found: a line for each page, and under it each audit that is not passed. */
export function printAudits(audited: readonly Audited[]): void {
  console.log(
    '\nLighthouse, mobile: performance, accessibility, best practices, SEO (aim 100 each)',
  );
  for (const page of audited) {
    const figures = [
      `paint ${(page.largestPaint / 1000).toFixed(1)} s`,
      `shift ${page.shift.toFixed(3)}`,
      `blocked ${Math.round(page.blocking)} ms`,
      `${Math.round(page.bytes / 1000)} kB`,
    ];
    console.log(
      `${page.name.padEnd(22)}${page.scores.map((score) => String(score).padStart(4)).join('')}   ${figures.join(', ')}`,
    );
    for (const audit of page.failing) console.log(`    ${audit}`);
  }
}
