import type { StatedFacts } from '../../model/dump.ts';
import { plainName } from '../../text/family-name.ts';
import { identityOf } from '../../text/identity.ts';
import { initialsFirst } from '../read/author-names.ts';

/** The facts of two that speak of one paper: what the first leaves open the second fills; links of both. */
export function combineFacts(first: StatedFacts, second: StatedFacts): StatedFacts {
  const links = [...new Set([...(first.links ?? []), ...(second.links ?? [])])];
  return { ...known(second), ...known(first), ...(links.length > 0 && { links }) };
}

/** The facts of two dumps on one paper, combined; names that the first has with initials alone are those of the second where it has them whole. */
export function joinFacts(first: StatedFacts, second: StatedFacts): StatedFacts {
  const authors = first.authors?.map((name) => wholeAmong(name, second.authors ?? []));
  return { ...combineFacts(first, second), ...(authors?.length && { authors }) };
}

/** Whether two lists name the same people in the same order, with initials or whole. */
export function isSamePeople(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return (
    one.length === other.length &&
    one.every((name, at) => {
      const second = other[at] ?? '';
      return (
        identityOf(name) === identityOf(second) || isWhole(second, name) || isWhole(name, second)
      );
    })
  );
}

/**
 * The whole name of somebody among others, where just one may be his or hers, or the same name where it tells of what
 * words the family name is; else the name itself.
 */
function wholeAmong(name: string, others: readonly string[]): string {
  const same = others.find((other) => plainName(other) === name);
  if (same) return same;
  const [whole, ...more] = others.filter((other) => isWhole(other, name));
  return whole && more.length === 0 ? whole : name;
}

/** Whether a name, `Desmond P. O’Fen`, is that of a shorter one with initials for given names, `D. P. O’Fen` or `O’Fen DP`. */
function isWhole(name: string, short: string): boolean {
  const { initials = '', family = '' } =
    withInitials.exec(plainName(initialsFirst(short) ?? short))?.groups ?? {};
  const words = plainName(name).split(' ');
  const end = words.findIndex(
    (_, at) => at > 0 && identityOf(words.slice(at).join(' ')) === identityOf(family),
  );
  const given = words.slice(0, Math.max(0, end)).flatMap((word) => word.match(/[^-.]+/g) ?? []);
  const letters = initials.match(/\p{Lu}/gu) ?? [];
  const fit = letters.every((letter, at) => given[at]?.startsWith(letter) ?? true);
  return letters.length > 0 && fit && given.some((word) => word.length > 1);
}

const withInitials =
  /^(?<initials>(?:\p{Lu}\.?[ -]?)+)(?<=[. ])(?<family>\p{L}{2}.*|[OÓ]['’ ].*)$/u;

/**
 * What is known of a paper, and in its gaps what was fetched under its arXiv id. The year goes with the venue: it
 * is not taken for another one.
 */
export function fillGaps(
  facts: StatedFacts,
  fetched: ReadonlyMap<string, StatedFacts>,
): StatedFacts {
  const { venueYear, ...others } = fetched.get(facts.arxiv ?? '') ?? {};
  return combineFacts(facts, { ...others, ...(venueYear && !facts.venue && { venueYear }) });
}

function known(facts: StatedFacts): StatedFacts {
  const told = Object.entries(facts).filter(([, value]) => value && [value].flat().length > 0);
  return Object.fromEntries(told);
}
