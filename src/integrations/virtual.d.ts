/** What the pages need to know of the options of a build; `settings.ts` gives it. */
declare module 'virtual:offprint/settings' {
  export const settings: import('./settings.ts').PageSettings;
}

/** The files of what was learnt of the field, read when asked for; null where words have no vectors. */
declare module 'virtual:offprint/field' {
  export const readFieldFiles: () => { terms: string; vectors: Uint8Array } | null;
}

/**
 * What one file of the content, by its name, says of each paper, by slug; Astro would keep it once more, as an entry for each
 * of 100,000.
 */
declare module 'virtual:offprint/lists' {
  export const listsIn: <List>(name: string) => Map<string, List>;
}

/** The slugs of the papers whose texts a part needs; null where that is all. */
declare module 'virtual:offprint/needed-papers' {
  export const needed: ReadonlySet<string> | null;
}

/**
 * Keeps the searches of years that are over, and all files of that of a whole site, from one build to the next; and the
 * version of the programs that make them.
 */
declare module 'virtual:offprint/kept-search' {
  export const programs: string;
  export const keepYear: import('../search/index/build-years.ts').KeepYear;
  export const keepFiles: (
    files: readonly import('../search/index/build-search.ts').SearchFile[],
  ) => void;
}

/** Keeps facts of the pages from one build to the next. */
declare module 'virtual:offprint/kept-facts' {
  export const keepFacts: import('./kept-facts.ts').KeepFacts;
}

/** The style sheets of the owner. */
declare module 'virtual:offprint/styles' {}
