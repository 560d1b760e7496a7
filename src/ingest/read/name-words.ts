/** What stands behind a family name and belongs to it. */
export const suffix = /^(?:[Jj]r|[Ss]r|JR|SR)\.?$|^(?:II|III|IV)$/;

/** Degrees behind a whole name and a comma. */
export const degree =
  /^(?:Ph\.?\s?D|M\.?D|[MB]\.?Sc|[MB]\.?[AS]|[LM]{2}\.?\s?[MBD]|M\.?B\.?A|M\.?P\.?H|MBBS|MB\s?B?Ch\w*|Dr\.?\s?PH|[SE][cd]\.?D|D\.?Sc|D\.?Phil|M\.?Phil|Pharm\.?D|Psy\.?D|D\.?V\.?M|D\.?D\.?S|J\.?D|M\.?Ed|R\.?N|FRC\w+|FAC[SP]|Esq)\.?$/;
/** Those of them that are no initials behind a family name. */
export const degreeOfMany = /^(?:Ph\.?\s?D|M\.?D|M\.?Sc|B\.?Sc|D\.?Phil|LL\.\s?M)\.?$/;

/** What companies have at their end. */
export const company =
  /^(?:Inc|Ltd|LLC|Corp|GmbH|AG|KG|SE|SA|SAS|SpA|PLC|S\.A|B\.V|Pty|e\.\s?V)\.?$/;

export const institution =
  /\b(?:Univ|Institut|Laborator|College|School|Departe?ment|Dept|Faculty|Hospital|Academy)|\b(?:Labs?|Cent(?:er|re)|Research)\b/i;

const title = String.raw`(?:(?:Univ|Assoc?|Asst)\.?[ -])?Prof(?:\.|essor(?:in)?|\b)|PD(?= (?:Dr|Prof))|Priv\.?[ -]?Doz\.|Privatdozent(?:in)?|Doz\.|Dr(?:es|s|a)?(?:\.|\b)|Dott\.(?:ssa)?|Mag\.|Lic\.|Ing\.|Dipl\.[ -]\p{L}+\.?|Mrs?\.|Ms\.`;
const titleGoesOn =
  'em\\.|apl\\.|h\\. ?c\\.|mult\\.|habil\\.|iur\\.|jur\\.|med\\.|phil\\.|rer\\.|nat\\.|pol\\.|oec\\.|theol\\.|techn\\.|agr\\.|sc\\.|vet\\.|dent\\.|publ\\.|utr\\.';
const titles = new RegExp(
  String.raw`(?<![\p{L}.&-])(?:${title})(?:\s+(?:${title}|${titleGoesOn}))*(?:\s+(?=\p{Lu}|\p{Ll}+ \p{Lu})|\s*(?=[,;]|$))`,
  'gu',
);

/** Words without academic titles before names: `PD Dr. iur. Ana Bee`, `Bee, Prof. Dr. Ana`. */
export function withoutTitles(words: string): string {
  const bare = words.replace(titles, '').replace(/^[\s,]+/, '');
  return /(?:GmbH|KG|AG)$/.test(words) ? words : bare;
}
