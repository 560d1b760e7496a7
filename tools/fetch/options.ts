/** What a run may be told; see `npm run fetch -- --help`. */
export type FetchOptions = {
  source?: 'hf' | 'arxiv';
  date?: string;
  since?: string;
  until?: string;
  category?: string[];
  cross?: boolean;
  out: string;
  dryRun?: boolean;
  counts?: boolean;
  summaries?: boolean;
  strict: boolean;
  facts?: boolean;
  refresh?: boolean;
  /** Milliseconds between two requests to arXiv. */
  delay: number;
  /** Seconds of silence after which a request is given up. */
  timeout: number;
  tries: number;
};
