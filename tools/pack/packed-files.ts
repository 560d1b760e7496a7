/**
 * The contents of a file in a packed copy: its text, or its bytes in Base64. Browsers fetch nothing from
 * files, so what pages fetch online comes as classic scripts, each of which holds all files of one name.
 */
export type PackedFile = { text: string } | { base64: string };

/** The script that holds a file, by its path in the site: `papers/x.json` and `papers/x.bib` are in `papers/x.files.js`. */
export function scriptOfFile(path: string): string {
  return `${path.replace(/(\.csl)?\.[^./]*$/, '')}.files.js`;
}
