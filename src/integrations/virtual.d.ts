/** What the pages need to know of the options of a build; `settings.ts` gives it. */
declare module 'virtual:offprint/settings' {
  export const settings: import('./settings.ts').PageSettings;
}

/** The files of what was learnt of the field, read when asked for; null where words have no vectors. */
declare module 'virtual:offprint/field' {
  export const readFieldFiles: () => { terms: string; vectors: Uint8Array } | null;
}

/** The style sheets of the owner. */
declare module 'virtual:offprint/styles' {}
