import { workerData } from 'node:worker_threads';
import { drawCards } from './draw-cards.ts';

await drawCards(workerData.out, workerData.cache);
