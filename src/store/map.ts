import { getCollection } from 'astro:content';
import type { MapData } from '../model/collections.ts';
import { once } from './once.ts';

/** Where every paper lies; empty where the content has no map. */
export const getMap = once(async (): Promise<MapData> => {
  const [entry] = await getCollection('map');
  return entry?.data ?? { areas: [], papers: {} };
});
