import { z } from 'zod';

/** Whether a dump's text is a short summary or the paper's own abstract. */
export const textKindSchema = z.enum(['brief', 'abstract']);
export type TextKind = z.infer<typeof textKindSchema>;

/** What a paper is, in one word. The order is that of every list of kinds. */
export const kinds = [
  'method',
  'system',
  'benchmark',
  'survey',
  'theory',
  'empirical',
  'application',
  'position',
  'report',
] as const;
export const kindSchema = z.enum(kinds);
export type Kind = z.infer<typeof kindSchema>;

/** The texts of one paper as plain Unicode, the only thing that classifying and relating look at. */
export type PaperText = {
  slug: string;
  title: string;
  brief: string | null;
  abstract: string | null;
};

/** A topic given to a paper, with the few terms of its text that earned it, strongest first. */
export const topicGivenSchema = z.object({ slug: z.string(), terms: z.array(z.string()) });
export type TopicGiven = z.infer<typeof topicGivenSchema>;

/** A neighbour of a paper, with the terms that both share, most telling first. */
export const relatedSchema = z.object({ slug: z.string(), terms: z.array(z.string()) });
export type Related = z.infer<typeof relatedSchema>;
