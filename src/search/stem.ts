/**
 * The stemmer of the papers' language and that language, as Pagefind knows it. Here they are English; in the build of a
 * site in another language the integration puts others in their place (see `integrations/stemmer.ts`).
 */
export { englishStem as stem } from '../text/english-stem.ts';

export const stemLanguage: string = 'en';
