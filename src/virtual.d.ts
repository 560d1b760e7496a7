/** What the pages need to know of the options of a build; `src/integrations/settings.ts` gives it. */
declare module 'virtual:offprint/settings' {
  export const settings: import('./integrations/settings.ts').PageSettings;
}
