import type { LinearModel } from './linear-model.ts';

/** What is known of a term of a field. */
export type FieldTerm = {
  /** In how many of the field's texts it stands, in how many of their titles, and in how many of them it stands free (see `terms`). */
  texts: number;
  titles: number;
  free: number;
  /** Where it lies among others; the longer, the more it tells. Absent for rare ones. */
  vector?: Float32Array;
};

/** A thing that papers of a field are about: a noun phrase or a name. */
export type FieldThing = {
  /** As the field writes it. */
  surface: string;
  /** In how many of the field's texts it stands. */
  texts: number;
  /** How much a paper that has it is about it: the higher, the oftener such papers have it in their titles and repeat it. */
  telling: number;
};

/** What is known of a field beyond the papers at hand, made by `npm run learn`. It hangs on no collection. */
export type Field = {
  /** How many texts it was learnt from. */
  texts: number;
  /** Its terms by their keys; none that only few texts have. */
  terms: ReadonlyMap<string, FieldTerm>;
  /** Its things by the keys of their words; none that many texts have. */
  things: ReadonlyMap<string, FieldThing>;
  /** What tells its topics and kinds; null where no labels were at hand. */
  topics: LinearModel | null;
  kinds: LinearModel | null;
};
