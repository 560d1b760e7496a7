import { z } from 'zod';

const numbers = z.array(z.number());
const classSchema = z.object({ bias: z.number(), views: numbers });

/**
 * A linear model that judges which of some classes (topics, kinds) a paper is of. What speaks for a class is its bias, `views`
 * times the vectors of the paper's title, text and end one after the other, what each of its words counts for by class, and
 * `shared` times what the owner's rules say of the class. A class that it does not know has `unknown` as bias, and the rules.
 */
export const linearModelSchema = z.object({
  shared: numbers,
  unknown: z.number(),
  classes: z.record(z.string(), classSchema),
  words: z.record(z.string(), z.record(z.string(), z.number())),
});
export type LinearModel = z.infer<typeof linearModelSchema>;
