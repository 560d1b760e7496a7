import { type SearchPaper, type SearchTopic, searchedFields } from '../paper.ts';
import { isOfVectors } from '../root.ts';
import { mistakable, usedForms } from '../vocabulary/build-vocabulary.ts';
import { bundleOf, papersByYear, type YearBundle } from '../years/bundles.ts';
import { buildSearch, type SearchFile, type SearchOptions } from './build-search.ts';
import { hashOf } from './hash-of.ts';

/** Gives the files of a year as they were made of the same input, known by its key, or makes them. */
export type KeepYear = (
  year: string,
  key: string,
  make: () => Promise<SearchFile[]>,
) => Promise<SearchFile[]>;

type YearOptions = SearchOptions & {
  /** The version of the programs, which is in the names of the folders of years that are over. */
  programs?: string;
  /** The one year whose files are wanted. */
  only?: string | undefined;
};

/**
 * Makes the search of a site: one bundle of the papers first listed in its newest year, and one for each year before, in
 * a folder named by what it is made of. Nothing of a year that is over hangs on later ones, so that its files rest; `keep`
 * may give them as they were made before. All take the vectors of words of the newest.
 */
export async function buildYears(
  papers: readonly SearchPaper[],
  topics: readonly SearchTopic[],
  { programs = '', only, ...options }: YearOptions = {},
  keep: KeepYear = (_year, _key, make) => make(),
): Promise<SearchFile[]> {
  const years = papersByYear(papers);
  const [newest, ...earlier] = years;
  if (!newest || earlier.length === 0) return buildSearch(papers, topics, options);
  const files: SearchFile[] = [];
  const bundles: YearBundle[] = [];
  // The oldest first: a later year knows the words of those before it.
  let words = options.words ?? [];
  for (const [year, own] of earlier.reverse()) {
    const known = { ...options, words, year };
    const key = await keyOf(own, topics, known);
    const folder = `years/${year}-${await hashOf([key, programs])}/`;
    const make = async () =>
      (await buildSearch(own, topics, known)).filter(({ path }) => !isOfVectors(path));
    const made = only === undefined || only === year ? await keep(year, key, make) : null;
    files.push(...(made ?? []).map(({ path, content }) => ({ path: folder + path, content })));
    if (year === only) return files;
    bundles.unshift(bundleOf(year, folder, own));
    words = [...words, ...(made ? formsIn(made) : usedForms(own))];
  }
  const [year, own] = newest;
  bundles.unshift(bundleOf(year, '', own));
  const titles = new Map([...years].map(([of, some]) => [of, some.flatMap(titlesOf)]));
  return [
    ...(await buildSearch(own, topics, { ...options, words, year, bundles, titles })),
    ...files,
  ];
}

function titlesOf({ title, otherTitles = [] }: SearchPaper): string[] {
  return [title, ...otherTitles];
}

/** What makes a bundle what it is, beside the programs. */
function keyOf(
  papers: readonly SearchPaper[],
  topics: readonly SearchTopic[],
  { field, ...options }: SearchOptions,
): Promise<string> {
  const vectors = field ? `${field.terms}\0${field.vectors.join()}` : '';
  return hashOf([JSON.stringify([papers.map(searchedOf), topics.map(namedOf), options]), vectors]);
}

/** All of a paper on which its search hangs. */
function searchedOf(paper: SearchPaper): unknown {
  const { otherTitles = [], status = null } = paper;
  return [...searchedFields.map((field) => paper[field] ?? null), otherTitles, status];
}

const namedOf = ({ slug, name, definition }: SearchTopic) => ({ slug, name, definition });

/** What `usedForms` gives of the papers of a bundle, read in its lists of spellings and of names. */
function formsIn(files: readonly SearchFile[]): string[] {
  const lines = (name: RegExp) =>
    files.filter(({ path }) => name.test(path)).flatMap(({ content }) => content.split('\n'));
  const spelt = lines(/\.s-\w+\.txt$/).filter((line) => /^[1-9]/.test(line));
  const named = lines(/\.w\d+\.txt$/).flatMap((line) => /^(\S+) \|/.exec(line)?.[1] ?? []);
  return mistakable([...spelt.map((line) => line.slice(1)), ...named]);
}
