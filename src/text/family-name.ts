/** A written name, “Given Family Suffix”, in words as they stand; what it lacks is empty. */
export type PartedName = { given: string[]; family: string[]; suffix: string[] };

/**
 * Parts a name as sources write it where its family name begins. This is its last word, double names whole
 * (`Lindqvist-Boateng`), with what begins a Gaelic one (`Mac an Ultaigh`, `Ó Briain`) but without particles
 * (`van der`); a suffix (`Jr.`, `III`) stands behind it. Groups of people and single words are family names whole.
 */
export function partedName(name: string): PartedName {
  const words = name.normalize('NFC').trim().split(/\s+/);
  if (group.test(name) || words.length < 2) return { given: [], family: words, suffix: [] };
  const last = lastOf(words);
  const begin = words.findIndex((word, at) => at > 0 && at < last && gaelic.test(word));
  const family = begin < 0 ? last : begin;
  return {
    given: words.slice(0, family),
    family: words.slice(family, last + 1),
    suffix: words.slice(last + 1),
  };
}

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
