import { statusName } from './texts.ts';

type Status = Parameters<typeof statusName>[0];

/** `[Retracted]`, which stands before the title of a paper wherever it is named. */
export function statusMark(status: Status): string {
  return `[${statusName(status)}]`;
}

/** `[Retracted] A Study of Hedges`; of a paper without a status the title alone. */
export function markedTitle({ status, title }: { status: Status | null; title: string }): string {
  return status ? `${statusMark(status)} ${title}` : title;
}

/**
 * What the owner says of a paper, in sentences: `Retracted. See the journal.`; the note alone where it begins with the
 * status, or there is none. Null where nothing is said.
 */
export function statusAndNote({
  status,
  note,
}: {
  status: Status | null;
  note: string | null;
}): string | null {
  const name = status && statusName(status);
  const isSaid = name && note?.toLowerCase().startsWith(name.toLowerCase());
  return [isSaid ? null : name && `${name}.`, note].filter(Boolean).join(' ') || null;
}
