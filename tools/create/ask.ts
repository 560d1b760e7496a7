import { cancel, group, intro, select, text } from '@clack/prompts';
import { siteSettingsSchema } from '../../src/model/site-settings.ts';
import { type Choices, fieldWithVocabulary, publishers } from './site-files.ts';

/** What of a site an owner is asked, where a flag has not said it; null where they break off. */
export async function askChoices(said: Partial<Choices>): Promise<Partial<Choices> | null> {
  intro('A site of papers, made of digests');
  const answered = await group(
    {
      title: () => ask(said.title, () => text({ message: 'What is it called?', validate: isLine })),
      field: () =>
        ask(said.field, () =>
          text({
            message: 'Of which field are the papers?',
            placeholder: `${fieldWithVocabulary} brings topics along; any other field starts without`,
            validate: isLine,
          }),
        ),
      language: () =>
        ask(said.language, () =>
          text({
            message: 'In which language does it speak?',
            placeholder: 'en, de, pt-BR … (en where nothing is said)',
            defaultValue: 'en',
            validate: (given) => (given ? languageFault(given) : undefined),
          }),
        ),
      host: () =>
        ask(said.host, () =>
          select({
            message: 'Where will it be published?',
            options: Object.entries(publishers).map(([value, { name }]) => ({
              value: value as Choices['host'],
              label: name,
            })),
          }),
        ),
    },
    {
      onCancel: () => {
        cancel('Nothing was written.');
        throw brokenOff;
      },
    },
  ).catch((error) => {
    if (error === brokenOff) return null;
    throw error;
  });
  return answered && { ...said, ...answered };
}

const brokenOff = new Error('broken off');

function ask<T>(said: T | undefined, question: () => Promise<T | symbol>): Promise<T | symbol> {
  return said === undefined ? question() : Promise.resolve(said);
}

function isLine(given: string | undefined): string | undefined {
  return given?.trim() ? undefined : 'A few words, please.';
}

/** What is wrong with a language; undefined where nothing is. */
export function languageFault(given: string | undefined): string | undefined {
  return siteSettingsSchema.shape.language.safeParse(given).error?.issues[0]?.message;
}
