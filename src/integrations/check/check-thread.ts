import { parentPort, workerData } from 'node:worker_threads';
import { siteOf } from './built-site.ts';
import { pageExaminer, type Share } from './examine-pages.ts';

const { out, base, files, has, pages } = workerData as Share;
parentPort?.postMessage(pages.map(pageExaminer({ out, site: siteOf(out, base, files), has })));
