/**
 * The stemmer of the papers' language and the code of that language. Here they are English; in the build of a
 * site in another language the integration puts others in their place (see `integrations/stemmer.ts`).
 */
export { englishStem as stem } from '../text/english-stem.ts';

export const stemLanguage: string = 'en';
