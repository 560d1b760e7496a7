import { z } from 'zod';

const numbers = z.array(z.number());
const classSchema = z.object({ bias: z.number(), views: numbers });

/**
 * A linear model that judges which of some classes (topics, kinds) a paper is of. What speaks for a class is its bias, `views`
 * times the vectors of the paper's title, text and end one after the other, what each of its words counts for by class, and
 * `shared` times what the owner's rules say of the class. A class that it does not know has `unknown` as bias, and the rules.
 */
const linearModelSchema = z.object({
  shared: numbers,
  unknown: z.number(),
  classes: z.record(z.string(), classSchema),
  words: z.record(z.string(), z.record(z.string(), z.number())),
});
export type LinearModel = z.infer<typeof linearModelSchema>;

/** A model as its file has it: a word's weights as the number of each class, in their order, and hundredths. */
export const modelFileSchema = linearModelSchema.extend({ words: z.record(z.string(), numbers) });

/** The model that a file has. */
export function modelOfFile({ words, ...model }: z.infer<typeof modelFileSchema>): LinearModel {
  const names = Object.keys(model.classes);
  const weights = (pairs: readonly number[]) =>
    Object.fromEntries(
      names.flatMap((name, at) => {
        const place = pairs.findIndex((value, index) => index % 2 === 0 && value === at);
        return place < 0 ? [] : [[name, (pairs[place + 1] ?? 0) / 100]];
      }),
    );
  return {
    ...model,
    words: Object.fromEntries(Object.entries(words).map(([word, pairs]) => [word, weights(pairs)])),
  };
}

/** The text of a model's file: a line for each class and each word. */
export function modelText({ shared, unknown, classes, words }: LinearModel): string {
  const names = Object.keys(classes);
  const pairs = Object.entries(words).map(([word, weights]) => [
    word,
    Object.entries(weights).flatMap(([name, value]) => [
      names.indexOf(name),
      Math.round(100 * value),
    ]),
  ]);
  const lines = (rows: object) =>
    Object.entries(rows)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',\n');
  return `{"shared":${JSON.stringify(shared)},"unknown":${unknown},\n"classes":{\n${lines(classes)}},\n"words":{\n${lines(Object.fromEntries(pairs))}}}\n`;
}
