/** What the pages need to know of the options of a build; `settings.ts` gives it. */
declare module 'virtual:offprint/settings' {
  export const settings: import('./settings.ts').PageSettings;
}

/** The style sheets of the owner. */
declare module 'virtual:offprint/styles' {}
