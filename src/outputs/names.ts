import { partedName, plainName } from '../text/family-name.ts';

/** A name in parts where they are certain, else whole, as CSL has them. */
export type Name =
  | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string }
  | { literal: string };

const initials = /^(\p{Lu}\p{M}*\.?-?)+$/u;
const nickname = /^\(\p{L}+\)$/u;
const suffix = /^(Jr|Sr)\.?$|^(II|III|IV)$/;
const particle = /^(d[aeio]s?|del|della|den|der|du|el|al|la|le|ter|ten|van|von|zu|zur)$/;
/** Particles that also begin families with a capital: “Alberto Del Bimbo”. */
const capitalParticle = /^(Da|De|Del|Della|Di|Dos|Du|El|Al|Ter|Van|Von)$/;
const nameWord = /^(?:\p{Ll}{1,4}['’-])?\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const groupWord =
  /^(AI|([Tt]eams?|[Cc]ollaboration|[Cc]ommunity|[Cc]onsortium|[Cc]ontributors|[Gg]roup|[Ii]nitiative|[Ll]abs?|[Nn]etwork|[Pp]roject|[Rr]esearch|[Uu]niversity|[Ii]nstitute|[Tt]he))$/;

/**
 * A name as sources write it, “Given Family”, in parts where these are certain: one given name beside
 * initials, then particles and one family name; before a suffix (`Jr.`, `III`) and where the family name has
 * several words (`Mac an Ultaigh`) all before it is given. Else whole, groups of people among them.
 */
export function nameParts(name: string): Name {
  if (!isPerson(name)) return { literal: plainName(name) };
  const words = wordsOf(name);
  const last = suffix.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const isClear = last || words.at(-1)?.includes(' ');
  const given = isClear ? wordsBeforeFamily(words) : givenWords(words);
  const particles = leadingParticles(words.slice(given, -1));
  const family = words.slice(given + particles);
  const certain = given > 0 && family.length === 1 && !initials.test(family[0] ?? '');
  if (!certain) return { literal: plainName(name) };
  return { ...named(words, given, particles), ...(last && { suffix: last }) };
}

/** A name as sources write it as RIS files it, `Family, Given, Suffix`; a name whose parts are not certain stays whole. */
export function nameInverted(written: string): string {
  const name = nameParts(written);
  return 'literal' in name ? name.literal : joined(familyOf(name), name.given, name.suffix);
}

/** The same as BibTeX files it, `Family, Suffix, Given`. */
export function nameOfBibtex(written: string): string {
  const name = nameParts(written);
  return 'literal' in name ? name.literal : joined(familyOf(name), name.suffix, name.given);
}

function familyOf(name: Exclude<Name, { literal: string }>): string {
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** Whether a name is that of one person as sources write it: it can be read without its parts being told. */
export function isPerson(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.length > 1 &&
    words.length < 7 &&
    words.every((word) => [nameWord, nickname, particle, / /].some((form) => form.test(word))) &&
    !words.some((word) => groupWord.test(word) && !particle.test(word))
  );
}

/** The words of a name, a person's family name of several words being one. */
function wordsOf(name: string): string[] {
  const { given, family, suffix } = partedName(name);
  return given.length > 0 ? [...given, family.join(' '), ...suffix] : name.split(' ');
}

/** How many words at the front are the given name: one name, and initials on either side of it. */
function givenWords(words: readonly string[]): number {
  let count = 0;
  while (initials.test(words[count] ?? '')) count += 1;
  const wholeFirst = count === 0 || words.length - count > 1;
  if (wholeFirst && isNamePart(words[count]) && words.length - count > 1) count += 1;
  while (isMinor(words[count]) && count < words.length - 1) count += 1;
  return count;
}

/** How many words stand before the family name that is the last word, and before its particles. */
function wordsBeforeFamily(words: readonly string[]): number {
  const before = words.slice(0, -1);
  return before.findLastIndex(isNamePart) + 1;
}

function isNamePart(word = ''): boolean {
  return !particle.test(word) && !capitalParticle.test(word);
}

function isMinor(word = ''): boolean {
  return initials.test(word) || nickname.test(word);
}

function leadingParticles(words: readonly string[]): number {
  const end = words.findIndex((word) => isNamePart(word));
  return end === -1 ? words.length : end;
}

/** Particles that begin with a capital are part of the family name unless lower-case ones follow them. */
function named(words: readonly string[], given: number, particles: number): Name {
  const before = words.slice(given, given + particles);
  const small = before.some((word) => particle.test(word));
  const family = (small ? words.slice(given + particles) : words.slice(given)).join(' ');
  return {
    family,
    given: words.slice(0, given).join(' '),
    ...(small && { 'non-dropping-particle': before.join(' ') }),
  };
}
