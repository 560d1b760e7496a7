import { briefsPerFile, type MapBrief } from './map-points.ts';

/** Makes a function that loads what a card tells of a paper by its number, in files of some papers each. */
export function briefReader(folder: string): (number: number) => Promise<MapBrief> {
  const files = new Map<number, Promise<MapBrief[]>>();
  const load = async (file: number): Promise<MapBrief[]> => {
    const response = await fetch(`${folder}${file}.json`);
    if (!response.ok) throw new Error(`${response.status} fetching ${response.url}`);
    return response.json();
  };
  return async (number) => {
    const file = Math.floor(number / briefsPerFile);
    const briefs = files.get(file) ?? load(file);
    files.set(file, briefs);
    // What could not be loaded may be had the next time.
    briefs.catch(() => files.delete(file));
    return (await briefs)[number % briefsPerFile] ?? ['', []];
  };
}
