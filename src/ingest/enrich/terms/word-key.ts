import { stemmer } from 'stemmer';

/**
 * The form under which spellings of one word meet: lower case, without the hyphen of a prefix, in
 * American spelling, adverbs as adjectives, reduced to its Porter stem. `Modelling` and `models` give
 * `model`; a key is for comparing and never for showing.
 */
export function wordKey(word: string): string {
  return stemmer(unify(word.toLowerCase().replaceAll('-', '')));
}

function unify(word: string): string {
  return word
    .replace(/([a-z]{3})is(e|es|ed|er|ers|ing|able|ations?)$/, '$1iz$2')
    .replace(/^([a-z]{3,})our(s|ed|ing|al|hoods?)?$/, '$1or$2')
    .replace(/ell(ed|ing|ers?)$/, 'el$1')
    .replace(/(al|ant|ar|ate|ed|ent|ful|ic|ing|ive|less|ous)ly$/, '$1')
    .replace(/^analys(ed?|es|ing|ers?)$/, 'analyz$1');
}
