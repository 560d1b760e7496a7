import type { VenueType } from '../../model/paper.ts';

/**
 * What kind of venue has a paper that a bibliography files as a `word`: `inproceedings` (BibTeX), `JOUR` (RIS),
 * `Journal Article` (EndNote), `article-journal` (CSL), `journal-article` (Crossref), `journalArticle` (Zotero), `J`
 * (Web of Science). Null for words that tell none, such as `GEN`, or `article`, which is a preprint in CSL.
 */
export function venueTypeOf(word: unknown): VenueType | null {
  if (typeof word !== 'string') return null;
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const [type] = words.find(([, all]) => all.split(' ').includes(plain)) ?? [];
  return type ?? null;
}

const words: [VenueType, string][] = [
  [
    'journal',
    'journal journalarticle articlejournal magazinearticle articlemagazine newspaperarticle articlenewspaper jour ejour jfull mgzn news inpr j electronicarticle review editorial letter comment',
  ],
  [
    'conference',
    'conference conferencepaper paperconference inproceedings conferenceproceedings proceeding proceedings proceedingsarticle proceedingspaper conf cpaper c',
  ],
  [
    'book',
    'book booksection electronicbooksection bookchapter chapter chap echap incollection inbook inreference bookpart bookseries referenceentry encyclopediaarticle entryencyclopedia dictionaryentry entrydictionary b',
  ],
];
