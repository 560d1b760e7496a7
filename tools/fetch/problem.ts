/** Why a day or a run could not be fetched: what happened and what to do, for a person at a terminal. */
export class FetchProblem extends Error {
  override name = 'FetchProblem';
  /** The status with which a service refused, null where none came. */
  readonly status: number | null;
  /** Whether the service could not be had at all, so that the next day would fare no better. */
  readonly unreachable: boolean;

  constructor(
    message: string,
    { status = null, unreachable = false }: { status?: number | null; unreachable?: boolean } = {},
  ) {
    super(message);
    this.status = status;
    this.unreachable = unreachable;
  }
}

/** Words of others on one line, of at most 200 characters, with nothing that a terminal would obey. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
