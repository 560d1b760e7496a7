import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Gives facts by their keys, of which those are made that the last build did not. */
export type KeepFacts = <Fact>(
  makers: ReadonlyMap<string, () => Fact>,
) => ReadonlyMap<string, Fact>;

/** Keeps facts in a file from one build to the next. They come back as JSON has them. */
export function keeperOfFacts(file: string): KeepFacts {
  return <Fact>(makers: ReadonlyMap<string, () => Fact>) => {
    const kept = readFacts<Fact>(file);
    const facts = new Map([...makers].map(([key, make]) => [key, kept.get(key) ?? make()]));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.next`, JSON.stringify([...facts]));
    renameSync(`${file}.next`, file);
    return facts;
  };
}

/** The facts in a file; none where there is none, or one that cannot be read. */
function readFacts<Fact>(file: string): Map<string, Fact> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return new Map();
  }
}
