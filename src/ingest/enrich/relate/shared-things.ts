import { sayTheSame } from '../terms/say-the-same.ts';
import type { Thing } from '../terms/things.ts';

const mostThings = 3;
/** A further thing has to tell at least this share of what the first does. */
const leastShare = 0.15;
/** The same for a longer thing that takes the place of one that stands in it. */
const leastOfPart = 0.1;

/**
 * Lists the one to three things that two papers share and that tell most about both, as people write them; the longest of
 * those that stand in each other. No two have a word in common, and none abbreviates another. Empty where nothing is shared.
 */
export function sharedThings(a: readonly Thing[], b: readonly Thing[]): string[] {
  const other = new Map(b.map(({ key, weight }) => [key, weight]));
  const shared = a
    .map((thing) => ({ ...thing, weight: thing.weight * (other.get(thing.key) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1));
  const chosen: Thing[] = [];
  for (const thing of shared) {
    const tellsLittle = thing.weight < leastShare * (shared[0]?.weight ?? 0);
    if (chosen.length === mostThings || tellsLittle) break;
    const whole = wholeOf(thing, shared);
    if (!chosen.some(({ key }) => sayTheSame(key, whole.key))) chosen.push(whole);
  }
  return chosen.map(({ surface }) => surface);
}

/** The longest of the shared things that have a thing in them, or the thing itself. */
function wholeOf(thing: Thing, shared: readonly Thing[]): Thing {
  const has = ({ key, weight }: Thing) =>
    ` ${key} `.includes(` ${thing.key} `) && weight >= leastOfPart * thing.weight;
  return shared
    .filter(has)
    .reduce((longest, one) => (one.key.length > longest.key.length ? one : longest), thing);
}
