import { firstDay, type Paper } from '../../src/model/paper.ts';
import { dimensions } from '../../src/text/text-vector.ts';

/** A paper as a document of OpenSearch: what is unknown is left out. */
type SearchDocument = Partial<
  Pick<
    Paper,
    | 'otherTitles'
    | 'brief'
    | 'abstract'
    | 'authors'
    | 'venue'
    | 'venueYear'
    | 'topics'
    | 'kind'
    | 'digests'
    | 'categories'
    | 'terms'
    | 'arxiv'
    | 'doi'
    | 'published'
    | 'status'
    | 'code'
  >
> &
  Pick<Paper, 'title' | 'url' | 'language'> & {
    /** ISO day of its first dated digest. */
    listed?: string;
    /** At length 1. */
    vector?: number[];
  };

/** What a new index is told (`PUT /papers`): how each field of a document is read. `language` is that of the site (BCP 47). */
export function indexBody(language: string) {
  const text = { type: 'text', analyzer: analyzerOf(language) } as const;
  const word = { type: 'keyword' } as const;
  const name = { type: 'text', analyzer: 'standard', fields: { name: word } } as const;
  const properties = {
    title: text,
    otherTitles: text,
    brief: text,
    abstract: text,
    authors: name,
    venue: name,
    venueYear: { type: 'integer' },
    topics: word,
    kind: word,
    digests: word,
    categories: word,
    terms: { ...text, fields: { name: word } },
    arxiv: word,
    doi: word,
    published: { type: 'date', format: 'yyyy-MM' },
    listed: { type: 'date', format: 'yyyy-MM-dd' },
    status: word,
    code: { type: 'keyword', index: false },
    url: { type: 'keyword', index: false },
    language: word,
    vector: {
      type: 'knn_vector',
      dimension: dimensions,
      method: { name: 'hnsw', engine: 'lucene', space_type: 'cosinesimil' },
    },
  } as const satisfies Record<keyof SearchDocument, { type: string; [parameter: string]: unknown }>;
  return {
    settings: { index: { knn: true } },
    mappings: { dynamic: 'strict', properties },
  } as const;
}

/** The analyzers that OpenSearch has for languages, beside that of Chinese, Japanese and Korean. */
const analyzers =
  'arabic armenian basque bengali bulgarian catalan czech danish dutch english estonian finnish french galician german greek hindi hungarian indonesian irish italian latvian lithuanian norwegian persian portuguese romanian russian sorani spanish swedish thai turkish'.split(
    ' ',
  );

function analyzerOf(tag: string): string {
  const { language } = new Intl.Locale(tag);
  if (/^(zh|ja|ko)$/.test(language)) return 'cjk';
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)?.toLowerCase() ?? '';
  return analyzers.includes(name) ? name : 'standard';
}

/**
 * A paper as two lines of a bulk request (`POST /papers/_bulk`, NDJSON): the action, which puts it in the place of the
 * document of its slug, and the document. Each ends in a line feed.
 */
export function bulkLines(paper: Paper, vector: Float32Array | null): string {
  return `${JSON.stringify({ index: { _id: paper.slug } })}\n${JSON.stringify(documentOf(paper, vector))}\n`;
}

function documentOf(paper: Paper, vector: Float32Array | null): SearchDocument {
  const { title, url, language, topics, kind, digests, authors, terms, code, published } = paper;
  const { otherTitles, brief, abstract, venue, venueYear, categories, arxiv, doi, status } = paper;
  const maybe = {
    ...{ otherTitles, brief, abstract, authors, venue, venueYear, topics, kind, digests },
    ...{ categories, terms, arxiv, doi, published, listed: firstDay(paper), status, code },
    vector: vector && [...vector].map((value) => Number(value.toFixed(5))),
  };
  const known = Object.entries(maybe).filter(([, value]) => isKnown(value));
  return { title, url, language, ...Object.fromEntries(known) };
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** So much does likeness of meaning count beside that of words, whose scores are mostly between 5 and 30. */
const meaningWeight = 10;

/** What a search asks (`POST /papers/_search`): papers by words and, where the question has a vector, by meaning, with counts of what they are about. */
export function searchBody(question: string, vector: Float32Array | null) {
  const words = {
    multi_match: {
      query: question,
      fields: ['title^3', 'otherTitles^3', 'terms^2', 'brief', 'abstract', 'authors', 'venue'],
    },
  };
  const meaning = vector && {
    knn: { vector: { vector: [...vector], k: 100, boost: meaningWeight } },
  };
  return {
    query: { bool: { should: meaning ? [words, meaning] : [words] } },
    aggs: {
      topics: { terms: { field: 'topics', size: 20 } },
      kinds: { terms: { field: 'kind', size: 20 } },
      years: {
        date_histogram: { field: 'listed', calendar_interval: 'year' as const, format: 'yyyy' },
      },
    },
    _source: { excludes: ['vector'] },
  };
}
