import { compare } from '../../text/counts.ts';
import { partedName } from '../../text/family-name.ts';
import { commonWords } from '../../text/word-frequencies.ts';
import { functionWords } from '../../text/words.ts';
import type { SearchPaper } from '../paper.ts';
import { type NamesOf, nameWords } from './names.ts';

type NamedPaper = Pick<SearchPaper, 'authors' | 'venue'> & Partial<Pick<SearchPaper, 'venueYear'>>;

/**
 * Lists the authors of papers by their family names, and the venues by a word of theirs, both in the order of
 * these words. A paper's number is its place.
 */
export function buildNames(papers: readonly NamedPaper[]): [key: string, names: NamesOf][] {
  const names = new Map<string, NamesOf>();
  const under = (key: string): NamesOf => {
    const known = names.get(key) ?? { people: [], venues: [] };
    names.set(key, known);
    return known;
  };
  papers.forEach(({ authors, venue, venueYear }, paper) => {
    for (const author of authors) {
      const { keys, given } = personKeys(author);
      for (const key of keys) addPerson(under(key), given, paper);
    }
    if (!venue) return;
    const acronyms = acronymsOf(venue);
    for (const words of sayings(venue, acronyms)) {
      const key = venueKey(words, acronyms);
      addVenue(under(key.toLowerCase()), {
        name: plain(venue),
        words,
        year: venueYear ?? 0,
        paper,
      });
    }
  });
  return [...names].sort(([a], [b]) => compare(a, b));
}

/** The words under which somebody is found: the family name whole, and each part of a double one. */
function personKeys(author: string): { keys: Set<string>; given: string[] } {
  const { given, family } = partedName(author);
  const whole = family.flatMap(nameWords).join('');
  const parts = given.length > 0 ? family.flatMap((word) => word.split(/[-‐–]/u)) : [];
  const keys = [whole, ...parts.flatMap(nameWords).filter((part) => part.length > 1)];
  return { keys: new Set(keys.filter(Boolean)), given: given.flatMap(nameWords) };
}

function addPerson({ people }: NamesOf, given: string[], paper: number): void {
  const same = people.find((person) => person.given.join(' ') === given.join(' '));
  if (!same) people.push({ given, papers: [paper] });
  else if (same.papers.at(-1) !== paper) same.papers.push(paper);
}

type VenueOf = { name: string; words: string[]; year: number; paper: number };

function addVenue({ venues }: NamesOf, { name, words, year, paper }: VenueOf): void {
  const said = words.join(' ');
  const same = venues.find(
    (venue) => venue.name === name && venue.year === year && venue.words.join(' ') === said,
  );
  if (same) same.papers.push(paper);
  else venues.push({ name, words, year, papers: [paper] });
}

/** A name without the signs by which `writeNames` parts what it writes. */
function plain(name: string): string {
  return name.replace(/[|;=\n]/g, ' ').trim();
}

/** The ways of saying a venue, each in its telling words: its name, its acronym, and what that stands for. */
function sayings(venue: string, acronyms: readonly string[]): string[][] {
  const others = acronyms.flatMap((acronym) => [acronym, ...(longNames[acronym] ?? [])]);
  const part = /^findings\b/i.test(venue) ? 'Findings ' : '';
  const all = [venue, ...others.map((other) => part + other)].map(tellingWords);
  const once = new Map(all.map((words) => [words.join(' '), words]));
  return [...once.values()].filter((words) => words.length > 0).map(inCapitals);
}

/** An acronym alone that is a word of English, in capitals: `FAST`. */
function inCapitals(words: string[]): string[] {
  const [word = ''] = words;
  everyday ??= new Set(commonWords(20_000));
  return words.length === 1 && everyday.has(word) ? [word.toUpperCase()] : words;
}

let everyday: ReadonlySet<string> | undefined;

/** The word of a saying under which it is looked up: its acronym, or the longest. */
function venueKey(words: readonly string[], acronyms: readonly string[]): string {
  const longest = words.reduce((one, word) => (word.length > one.length ? word : one), '');
  return words.find((word) => acronyms.includes(word)) ?? longest;
}

/** The words of a name but function words, years and what names of proceedings begin with. */
function tellingWords(name: string): string[] {
  return nameWords(name).filter((word) => !functionWords.has(word) && !telling.test(word));
}

const telling = /^(?:proceedings|proc|advances|annual|(?:19|20)\d\d|\d+(?:st|nd|rd|th))$/;

/** The acronyms by which a venue goes: those in its name, or what its long name is mostly called. */
function acronymsOf(venue: string): string[] {
  const words = venue.match(/[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  const own = words.flatMap(nameWords).filter((word) => !publishers.has(word));
  const said = tellingWords(venue).join(' ');
  const called = Object.entries(longNames)
    .flatMap(([acronym, names]) => names.map((name) => [acronym, tellingWords(name).join(' ')]))
    .filter(([, name = '']) => said.includes(name))
    .sort(([, a = ''], [, b = '']) => b.length - a.length);
  return own.length > 0 ? own : called.slice(0, 1).flatMap(([acronym]) => acronym ?? []);
}

const publishers = new Set(['acm', 'cvf', 'ieee', 'siam', 'usenix', 'ai', 'aaas']);

/** Conferences and journals by their acronyms, with their other names. */
const longNames: Record<string, readonly string[]> = {
  aaai: ['AAAI Conference on Artificial Intelligence'],
  acl: ['Association for Computational Linguistics'],
  chi: ['Human Factors in Computing Systems'],
  cikm: ['Conference on Information and Knowledge Management'],
  coling: ['Conference on Computational Linguistics'],
  corl: ['Conference on Robot Learning'],
  cvpr: ['Computer Vision and Pattern Recognition'],
  eccv: ['European Conference on Computer Vision'],
  emnlp: ['Empirical Methods in Natural Language Processing'],
  iccv: ['International Conference on Computer Vision'],
  iclr: ['International Conference on Learning Representations'],
  icml: ['International Conference on Machine Learning'],
  icra: ['International Conference on Robotics and Automation'],
  ijcai: ['Joint Conference on Artificial Intelligence'],
  iros: ['Intelligent Robots and Systems'],
  jmlr: ['Journal of Machine Learning Research'],
  kdd: ['Knowledge Discovery and Data Mining'],
  naacl: ['North American Chapter of the Association for Computational Linguistics'],
  neurips: ['Neural Information Processing Systems', 'NIPS'],
  recsys: ['Conference on Recommender Systems'],
  sigir: ['Research and Development in Information Retrieval'],
  tacl: ['Transactions of the Association for Computational Linguistics'],
  tmlr: ['Transactions on Machine Learning Research'],
  tpami: ['Transactions on Pattern Analysis and Machine Intelligence', 'PAMI'],
  vldb: ['Very Large Data Bases', 'PVLDB'],
  wsdm: ['Web Search and Data Mining'],
  www: ['World Wide Web', 'Web Conference'],
};
