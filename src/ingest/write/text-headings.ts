import type { TextKind } from '../../model/paper.ts';

/** Headings of the texts in the body of a paper's file, in the order in which they stand. */
export const textHeadings: Record<TextKind, string> = { brief: 'In brief', abstract: 'Abstract' };
