import { parentPort, workerData } from 'node:worker_threads';
import { type LinkOrder, linkKept } from './kept-pages.ts';

const { cache, out } = workerData as LinkOrder;
parentPort?.postMessage(linkKept({ cache: new URL(cache), out }));
