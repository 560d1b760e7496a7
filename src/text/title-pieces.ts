/** A piece of a title; a `whole` one is a word that no line may end within. */
type TitlePiece = { text: string; whole: boolean };

/** Longest word that surely fits a line of a phone, in characters. */
const longest = 18;

/**
 * A title in pieces, which together are the title: short words with a hyphen inside, such as `GPT-4` or
 * `Low-Bit`, are to stay in one piece, because a title is read at a glance.
 */
export function titlePieces(title: string): TitlePiece[] {
  return title
    .split(/(\S*[\p{L}\p{N}][-–][\p{L}\p{N}]\S*)/u)
    .map((text, index) => ({ text, whole: index % 2 === 1 && text.length <= longest }))
    .filter(({ text }) => text !== '');
}
