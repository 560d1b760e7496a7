import { countWeighted } from '../../text/counts.ts';
import { readFieldTerms } from '../../text/field-terms.ts';
import { dimensions, textVector } from '../../text/text-vector.ts';
import { cosine, readCode, stepOf, writeCode } from '../meaning/codes.ts';
import { termKeys } from '../meaning/term-keys.ts';
import type { SearchPaper } from '../paper.ts';
import { type MeaningRoot, searchFiles } from '../root.ts';

/** What was learnt of a field, as its files have it: `terms.tsv` and `vectors.bin`; see `src/model/field.ts`. */
export type FieldFiles = { terms: string; vectors: Uint8Array };

type Text = Pick<SearchPaper, 'title' | 'brief' | 'abstract'>;

/** What the search needs to find papers by what they are about: its root, words with their vectors, and groups of papers that lie near each other. */
export type BuiltMeaning = {
  root: Omit<MeaningRoot, 'vectors'>;
  words: string[];
  groups: string[];
  /** Where each paper lies, by number; null where nothing is known of its words. */
  codes: (Int8Array | null)[];
};

/** Finds where papers and words lie. A paper's code hangs on its text and the field alone. */
export function buildMeaning(papers: readonly Text[], field: FieldFiles): BuiltMeaning {
  const terms = vectorsOf(field);
  const words = wordShards(terms);
  const codes = papers.flatMap((paper, number) => {
    const vector = paperVector(paper, terms);
    return vector ? [{ number, code: writeCode(vector) }] : [];
  });
  const groups = groupCodes(codes.map(({ code }) => readCode(code)));
  const byNumber = new Map(codes.map(({ number, code }) => [number, readCode(code)]));
  return {
    codes: papers.map((_, number) => byNumber.get(number) ?? null),
    root: {
      words: words.map(({ from }) => from),
      groups: groups.map(({ middle }) => writeCode(middle)),
    },
    words: words.map(({ lines }) => lines.join('\n')),
    groups: groups.map(({ members }) =>
      members.map((at) => `${codes[at]?.number}|${codes[at]?.code}`).join('\n'),
    ),
  };
}

/** Where a paper lies among others, by the vectors of terms; null where it has none of these. A question is a text alone. */
export function paperVector(
  paper: Text,
  terms: ReadonlyMap<string, Float32Array>,
): Float32Array | null {
  return textVector(countsOf(paper), (key) => terms.get(key));
}

/** The files of a meaning, in a search of this version. Those of words hang on the field alone, and have names by `vectors`. */
export function meaningFiles(
  version: string,
  vectors: string,
  { words, groups }: BuiltMeaning,
): { path: string; content: string }[] {
  return [
    ...words.map((content, number) => ({
      path: searchFiles.wordVectors(vectors, number),
      content,
    })),
    ...groups.map((content, number) => ({ path: searchFiles.group(version, number), content })),
  ];
}

/** A term in the title counts as so many in the text. */
const titleWeight = 2;

function countsOf({ title, brief, abstract }: Text): Map<string, number> {
  return countWeighted([
    [termKeys(title), titleWeight],
    [termKeys(brief ?? ''), 1],
    [termKeys(abstract ?? ''), 1],
  ]);
}

/** The vectors of the terms of a field. */
export function vectorsOf({ terms, vectors }: FieldFiles): Map<string, Float32Array> {
  const known = readFieldTerms({ path: 'terms.tsv', text: terms }, vectors).terms;
  return new Map([...known].flatMap(([key, { vector }]) => (vector ? [[key, vector]] : [])));
}

/** Bytes of a file of words: a question needs a few of these files. */
const shardSize = 12_000;

function wordShards(terms: ReadonlyMap<string, Float32Array>): { from: string; lines: string[] }[] {
  const shards: { from: string; lines: string[]; size: number }[] = [];
  for (const [key, vector] of [...terms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const line = `${key}|${stepOf(vector).toPrecision(3)}|${writeCode(vector)}`;
    const last = shards.at(-1);
    if (last && last.size + line.length < shardSize) {
      last.lines.push(line);
      last.size += line.length + 1;
    } else shards.push({ from: key, lines: [line], size: line.length + 1 });
  }
  return shards;
}

type Group = { middle: Float32Array; members: number[] };

/** How often the groups are made anew around their middles. */
const rounds = 8;

/** Parts vectors into groups that lie near each other (spherical k-means, Dhillon and Modha 2001), from ones evenly spread. */
function groupCodes(codes: readonly Int8Array[]): Group[] {
  const count = Math.ceil(codes.length / groupSize(codes.length));
  let groups = Array.from({ length: count }, (_, at): Group => {
    const first = codes[Math.floor((at * codes.length) / count)];
    return { middle: Float32Array.from(first ?? []), members: [] };
  });
  for (let round = 0; round < rounds; round++) {
    groups = groups.map(({ middle }) => ({ middle, members: [] }));
    codes.forEach((code, at) => void nearestGroup(groups, code)?.members.push(at));
    groups = groups
      .filter(({ members }) => members.length > 0)
      .map(({ members }) => ({ members, middle: middleOf(members.map((at) => codes[at])) }));
  }
  return groups;
}

/** Groups grow with the root of the collection, as their list travels too: 1,024 papers in 8,000. */
function groupSize(papers: number): number {
  return 1024 * Math.sqrt(Math.max(papers, 8000) / 8000);
}

function nearestGroup(groups: readonly Group[], code: Int8Array): Group | undefined {
  let best: Group | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const group of groups) {
    const near = cosine(group.middle, code);
    if (near > most) [best, most] = [group, near];
  }
  return best;
}

function middleOf(codes: readonly (Int8Array | undefined)[]): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const code of codes) {
    const length = Math.hypot(...(code ?? [])) || 1;
    code?.forEach((value, axis) => {
      sum[axis] = (sum[axis] ?? 0) + value / length;
    });
  }
  return sum;
}
