import { arxivIdOf } from '../../src/text/arxiv.ts';
import { oneLine } from '../../src/text/phrases.ts';
import type { AtomEntry } from './atom.ts';

/** A paper as dumps of arXiv have it; the names are those of the tools that keep arXiv's days as JSON. */
export type ArxivRecord = {
  /** Without version. */
  id: string;
  title: string;
  authors: string[];
  summary: string;
  /** The primary one first. */
  categories: string[];
  comment: string | null;
  doi: string | null;
  journal_ref: string | null;
  /** When its first version was submitted. */
  published: string | null;
  abs: string;
  pdf: string;
};

/** A paper of an answer of arXiv's API; null for an entry that is none, or has no id that is one. */
export function recordOfAnswer(entry: AtomEntry): ArxivRecord | null {
  const id = arxivIdOf(entry.id ?? '');
  const title = oneLine(entry.title?.value ?? '');
  if (!id || !title) return null;
  const { comment, journalRef, doi, primaryCategory } = entry.arxiv ?? {};
  const terms = (entry.categories ?? []).flatMap(({ term }) => term ?? []);
  return {
    ...addresses(id),
    title,
    authors: (entry.authors ?? []).map(({ name }) => oneLine(name ?? '')).filter(Boolean),
    summary: entry.summary?.value?.trim() ?? '',
    categories: [...new Set([primaryCategory?.term ?? [], terms].flat())],
    comment: oneLine(comment ?? '') || null,
    doi: oneLine(doi ?? '') || null,
    journal_ref: oneLine(journalRef ?? '') || null,
    published: entry.published ?? null,
  };
}

/** A paper of arXiv's daily feed, with what it announces of it: `new`, `cross`, `replace` or `replace-cross`. */
export type Announced = { record: ArxivRecord; type: string; day: string };

/** Reads an entry of the daily feed; null for one without an id or a day. */
export function announcedOf(entry: AtomEntry): Announced | null {
  const id = arxivIdOf((entry.id ?? '').replace(/^oai:arXiv\.org:/i, ''));
  const title = oneLine(entry.title?.value ?? '');
  const day = /^\d{4}-\d{2}-\d{2}/.exec(entry.published ?? '')?.[0];
  if (!id || !title || !day) return null;
  const text = entry.summary?.value ?? '';
  const creators = entry.dc?.creators ?? [];
  const record = {
    ...addresses(id),
    title,
    authors: creators
      .flatMap((names) => oneLine(names ?? '').split(/,\s+(?!(?:Jr|Sr)\b|I{2,3}\b|IV\b)/))
      .filter(Boolean),
    summary: text.replace(/^\s*arXiv:\S+\s+Announce Type:\s*\S+\s*(?:Abstract:\s*)?/, '').trim(),
    categories: [...new Set((entry.categories ?? []).flatMap(({ term }) => term ?? []))],
    comment: null,
    doi: oneLine(entry.arxiv?.doi ?? '') || null,
    journal_ref: null,
    published: null,
  };
  return { record, type: /Announce Type:\s*(\S+)/.exec(text)?.[1] ?? 'new', day };
}

function addresses(id: string): Pick<ArxivRecord, 'id' | 'abs' | 'pdf'> {
  return { id, abs: `https://arxiv.org/abs/${id}`, pdf: `https://arxiv.org/pdf/${id}` };
}
