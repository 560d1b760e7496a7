/** One measured figure: its name, value from 0 to 1, aim, baselines to hold it against, and how it was measured. */
export type Figure = {
  /** Permanent name, such as `topics.first`. */
  id: string;
  part: string;
  name: string;
  value: number;
  aim: number;
  /** Figures of simpler ways on the cases of the project, by name. */
  baselines: Record<string, number>;
  how: string;
  /** Number of judged cases. */
  cases: number;
};
