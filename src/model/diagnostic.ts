/** How bad a finding is: an error fails the ingest, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'note';

/** One finding about the input, for a person who has to mend it. */
export type Diagnostic = {
  /** Permanent kebab-case name of the rule, such as `date-without-year`. */
  rule: string;
  severity: Severity;
  /** The file as the user named it, relative where possible. */
  file: string;
  /** 1-based line, absent when the finding is about the whole file. */
  line?: number;
  /** What happened, a full sentence. */
  reason: string;
  /** What was found, as it stands in the file. */
  actual?: string;
  expected?: string;
  /** What to do, a full sentence. */
  hint: string;
};
