import { Command } from 'commander';
import { measureSizes } from '../../src/integrations/check/budgets.ts';
import { readSite } from '../../src/integrations/check/check-site.ts';
import { auditPages, pagesToAudit } from './audit-pages.ts';
import { printAudits } from './print-audits.ts';

const { site, runs } = new Command('npm run bench:lighthouse --')
  .description(
    'Runs Lighthouse with its mobile settings over a built site, and puts gzipped copies of its texts beside them.',
  )
  .option('--site <folder>', 'a site built with `npm run build`', 'dist')
  .option('--runs <number>', 'runs of each page, of which the median counts', '1')
  .parse()
  .opts<{ site: string; runs: string }>();

const { paperPath } = measureSizes(site, readSite(site, '/'));
printAudits(await auditPages(site, pagesToAudit(site, paperPath), Number(runs)));
