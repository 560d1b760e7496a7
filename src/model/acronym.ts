/** An acronym of the field and one thing that it stands for, with the number of texts that say so. */
export type Acronym = { acronym: string; writtenOut: string; texts: number };

/** Acronyms as lines of three fields parted by tabs, in the order given. */
export function acronymsText(acronyms: readonly Acronym[]): string {
  return acronyms
    .map(({ acronym, writtenOut, texts }) => `${acronym}\t${writtenOut}\t${texts}\n`)
    .join('');
}

/** Reads what `acronymsText` wrote; a line that is none of its is passed over. */
export function readAcronyms(text: string): Acronym[] {
  return text.split('\n').flatMap((line) => {
    const [acronym = '', writtenOut = '', texts = ''] = line.split('\t');
    return acronym && writtenOut ? { acronym, writtenOut, texts: Number(texts) || 0 } : [];
  });
}
