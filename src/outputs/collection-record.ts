import { z } from 'zod';
import { paperRecordSchema } from './paper-record.ts';

const part = z.string().min(1);

/** The site's own record of a list of papers. */
export const collectionRecordSchema = z
  .strictObject({
    $schema: z.url().describe('Address of this schema.'),
    type: z
      .enum(['site', 'topic', 'digest', 'day'])
      .describe('What the papers have in common; site for all of them, or those of a year.'),
    url: z.url().describe('Absolute address of the page that shows the list.'),
    title: part,
    description: part.nullable(),
    date: z.iso.date().nullable().describe('The day of a digest or of several; null without one.'),
    papers: z.array(paperRecordSchema).describe('In the order of the list.'),
  })
  .describe('A list of papers with all that is known of them.');
export type CollectionRecord = z.infer<typeof collectionRecordSchema>;
