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

/** What is known of a field beyond the papers at hand, made by `npm run learn`. It hangs on no collection. */
export type Field = {
  /** How many texts it was learnt from. */
  texts: number;
  /** Its terms by their keys; none that only few texts have. */
  terms: ReadonlyMap<string, FieldTerm>;
  /** What tells its topics and kinds; null where no labels were at hand. */
  topics: LinearModel | null;
  kinds: LinearModel | null;
};
