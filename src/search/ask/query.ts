import { functionWords } from '../../text/words.ts';
import { dictionaryWords, hasCharacters, joinPieces, piecesOf } from '../characters.ts';
import { stem as stemOf } from '../stem.ts';
import { indexedWords } from '../vocabulary/indexed-words.ts';

/** A word of a question. */
export type QueryWord = {
  /** In lower case, without punctuation. */
  form: string;
  stem: string;
  /** Number of the piece of the question between white space that it stands in. */
  piece: number;
  /** Present where it stands in quotes, and so is meant as it is. */
  held?: true;
};

/** A question as the search reads it. */
export type Query = {
  /** Words that carry meaning, compounds in their parts; none where it has only others. */
  words: QueryWord[];
  /** Each piece that is a compound, whole: `kvcache` for `KV-cache`. */
  compounds: QueryWord[];
  /** What stood in quotes; a paper must have these as they are. */
  phrases: string[];
  /** Whether the last word may still be growing: nothing follows it. */
  open: boolean;
};

const compound = /[\p{L}\p{N}][-–/_.:]+[\p{L}\p{N}]/u;
const inQuotes = /["“”„«»]([^"“”„«»]+)["“”„«»]/u;

/** Reads a question; a quotation mark without a second one is passed over. */
export function readQuery(text: string): Query {
  const parts = text.split(inQuotes).map((part, at) => ({ part, held: at % 2 === 1 }));
  const pieces = parts.flatMap(({ part, held }) =>
    piecesIn(part).map((piece) => ({ piece, held })),
  );
  const words = pieces.flatMap(({ piece, held }, number) =>
    wordsOf(piece, number).map((word) => (held ? { ...word, held: true as const } : word)),
  );
  return {
    words: words.filter(({ form }) => !functionWords.has(form)),
    compounds: pieces.flatMap(({ piece }, number) =>
      compound.test(piece) && !hasCharacters(piece) ? wordOf(piece, number) : [],
    ),
    phrases: parts.flatMap(({ part, held }) =>
      held && /[\p{L}\p{N}]/u.test(part) ? part.trim() : [],
    ),
    open: /[\p{L}\p{N}]$/u.test(text),
  };
}

function piecesIn(text: string): string[] {
  return text
    .replace(/["“”„«»]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((piece) => (hasCharacters(piece) ? runsOf(piece) : piece));
}

/** The runs of a piece that are in scripts without spaces, and those that are not: `LLM` and `记忆` of `LLM记忆`. */
function runsOf(piece: string): string[] {
  const runs: string[][] = [];
  for (const part of piecesOf(piece)) {
    const last = runs.at(-1);
    if (last && hasCharacters(last[0] ?? '') === hasCharacters(part)) last.push(part);
    else runs.push([part]);
  }
  return runs.map(joinPieces);
}

function wordsOf(piece: string, number: number): QueryWord[] {
  if (hasCharacters(piece)) {
    const forms = dictionaryWords(piece.normalize('NFC'));
    return forms.map((form) => ({ form, stem: form, piece: number }));
  }
  if (!compound.test(piece)) return wordOf(piece, number);
  const parts = piece.split(/[-–/_.:]+/u).flatMap((part) => wordOf(part, number));
  const words = parts.filter(({ form }) => form.length > 1);
  return words.length > 0 ? words : wordOf(piece, number);
}

function wordOf(piece: string, number: number): QueryWord[] {
  const form = indexedWords(piece)[0]?.form;
  return form ? [{ form, stem: stemOf(form), piece: number }] : [];
}
