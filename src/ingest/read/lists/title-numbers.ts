import { endsInFullStop, titleScore } from '../pasted/title-score.ts';

const numbered =
  /^(?:#|no\.? ?|paper ?)?[[(【]?(\d{1,3})(?:[.)\]】:、．]+|[.)]\])(?:\s+(?=\S)|(?=[\p{L}"“'‘]))(.*)$/iu;

/**
 * The titles of lines that number them (`1. …`, `2) …`, `[3] …`), by their place among the lines: those
 * that go up by one from line to line, where most of them look like titles. Empty where the numbers are a list
 * within a text, or a single one.
 */
export function titleNumbers(lines: readonly string[]): Map<number, string> {
  const found = lines.flatMap((text, index) => {
    const match = numbered.exec(text);
    return match ? [{ index, number: Number(match[1]), rest: match[2] ?? '' }] : [];
  });
  const small = ({ rest }: { rest: string }) => /^\p{Ll}+ /u.test(rest);
  const mostSmall = found.filter(small).length > 0.5 * found.length;
  const titles = found.filter((line) => isPossibleTitle(line.rest) && (mostSmall || !small(line)));
  const inOrder = titles.filter(
    ({ number }, at) => number === (titles[at - 1]?.number ?? number - 1) + 1 || number === 1,
  );
  const restarts = titles.filter(({ number }, at) => at > 0 && number === 1).length;
  const first = titles[0];
  const alone = titles.length === 1 && first?.number === 1 && first.index === 0;
  const many = titles.length > 1 && inOrder.length >= 0.8 * titles.length;
  const within = restarts > 0.3 * titles.length || titles.length < 0.6 * found.length;
  if (!alone && (!many || within)) return new Map();
  return new Map(
    found
      .filter((line) => titles.includes(line) || line.number > 1)
      .map(({ index, rest }) => [index, rest]),
  );
}

/** Whether a line may be a title, as far as its length and its end tell. */
export function isPossibleTitle(text: string): boolean {
  return text.length >= 3 && text.length <= 300 && (!endsInFullStop(text) || titleScore(text) > 0);
}
