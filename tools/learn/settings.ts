import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a field is learnt from: the content of `learn.yaml`. Paths are those from the working directory. */
export const learnSettingsSchema = z.strictObject({
  /** Files of texts; see `readCorpus`. */
  texts: z.array(z.string()).min(1),
  /** Files of labels, and what one of them counts for. */
  labels: z
    .array(z.strictObject({ file: z.string(), weight: z.number().positive().default(1) }))
    .default([]),
  /** Folders of dumps where labelled papers stand that are in none of the texts. */
  dumps: z.array(z.string()).default([]),
  /** Files that name papers by which it is measured: their texts are not learnt from. */
  leaveOut: z.array(z.string()).default([]),
});
export type LearnSettings = z.output<typeof learnSettingsSchema>;

/** Reads `learn.yaml`. Throws an error that says where and what to mend, also where it names a file that is not there. */
export function readLearnSettings(path: string): LearnSettings {
  if (!existsSync(path))
    throw new Error(
      `There is no ${path}, which says what to learn from. An example: “What is known of the field” in the documentation.`,
    );
  const read = learnSettingsSchema.safeParse(yamlOf(path));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { texts, labels, dumps, leaveOut } = read.data;
  const named = [...texts, ...labels.map(({ file }) => file), ...dumps, ...leaveOut];
  const missing = named.filter((one) => !existsSync(one));
  if (missing.length > 0)
    throw new Error(`${path} names what is not there: ${missing.join(', ')}.`);
  return read.data;
}

function yamlOf(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}
