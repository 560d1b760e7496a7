const compressible =
  /\.(html|css|m?js|json|jsonld|webmanifest|xml|txt|md|csv|bib|ris|opml|svg|wasm)$/i;

/** Whether a file of a built site is worth compressing, by its name: texts are, pictures and fonts are not. */
export function isCompressible(name: string): boolean {
  return compressible.test(name);
}

/** Whether a file is a compressed copy of one beside it, as `npm run precompress` writes them: `index.html.br`. */
export function isCompressedCopy(name: string): boolean {
  return /\.(br|gz)$/.test(name) && isCompressible(name.replace(/\.(br|gz)$/, ''));
}
