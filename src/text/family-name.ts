/** A written name, “Given Family Suffix”, in words as they stand; what it lacks is empty. */
export type PartedName = { given: string[]; family: string[]; suffix: string[] };

/**
 * Parts a name as sources write it where its family name begins. This is its last word, double names whole
 * (`Lindqvist-Boateng`), with what begins a Gaelic one (`Mac an Ultaigh`, `Ó Briain`) but without particles
 * (`van der`), or what no-break spaces join, see `joinedFamily`; a suffix (`Jr.`, `III`) stands behind it. Groups of
 * people and single words are family names whole.
 */
export function partedName(name: string): PartedName {
  const words = foldedName(name).split(' ');
  if (group.test(name) || words.length < 2) return { given: [], family: words, suffix: [] };
  const last = lastOf(words);
  const begin = words.findIndex((word, at) => at > 0 && at < last && gaelic.test(word));
  const family = begin < 0 ? last : begin;
  return {
    given: words.slice(0, family),
    family: words.slice(family, last + 1).flatMap((word) => word.split(joint)),
    suffix: words.slice(last + 1),
  };
}

/**
 * A family name that a source tells apart, with no-break spaces between those of its words that would be cut
 * off where it stands behind a given name: `Castellanos Ruiz`, and the last two of `de la Cruz Ibarra`.
 */
export function joinedFamily(family: string): string {
  const core = severalWords.exec(family)?.[0];
  if (!core) return family;
  const parted = partedName(`X ${family}`);
  if (parted.suffix.length > 0 || parted.family.join(' ').endsWith(core)) return family;
  return family.slice(0, -core.length) + core.replaceAll(' ', joint);
}

/** A name with composed letters and one space between words; no-break ones stay within a family name alone. */
export function foldedName(name: string): string {
  const composed = name.normalize('NFC').trim();
  return composed.replace(joinedName.test(composed) ? /[^\S\u00a0]+/g : /\s+/g, ' ');
}

/** A name as people type it, all its spaces plain. */
export function plainName(name: string): string {
  return name.replaceAll(joint, ' ');
}

const joint = '\u00a0';
const familyWord = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
/** Words with a capital, `y` and the like between them, at the end of a family name. */
const severalWords = new RegExp(
  String.raw`(?<!\S)${familyWord}(?: (?:[yei] |und )?${familyWord})+$`,
  'u',
);
/** A given name, a family name of words that no-break spaces join, and perhaps a suffix. */
const joinedName = new RegExp(
  String.raw`^[^\u00a0]+ ${familyWord}(?:\u00a0(?:[yei]\u00a0|und\u00a0)?${familyWord})+(?: [^\s]+)?$`,
  'u',
);

/** What Irish and Scottish family names of several words begin with. */
const gaelic = /^(?:Mac|Mc|Mag|Nic|Nig|Ní|Ó|Ua|Uí)$/;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** The place of the last word that is no suffix, one in Latin letters where there is one. */
function lastOf(words: readonly string[]): number {
  const isFamily = (word: string, at: number) => at > 0 && !suffix.test(word);
  const latin = words.findLastIndex(
    (word, at) => isFamily(word, at) && /[\p{sc=Latin}\d]/u.test(word),
  );
  return Math.max(0, latin < 0 ? words.findLastIndex(isFamily) : latin);
}

/** Words by which a group of people goes, at the end of its name. */
const group =
  /\b(?:AI|(?:[Tt]eam|[Gg]roup|[Cc]ollaboration|[Cc]ommunity|[Cc]onsortium|[Cc]ontributors|[Ii]nitiative|[Ll]abs?|[Pp]roject|[Rr]esearch|[Uu]niversity|[Ii]nstitute))$/;
