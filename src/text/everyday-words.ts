import { wordKey } from './words.ts';

const numbers = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen several`;
const list = `accept add adjust admit advise affect along agree alike allot allow alone already alternate always annual another answer apart appear
  around arrive aside ask average asked avoid away back bear beside beyond blind bore bring brought buy bought call came carry cause chance choose chose chosen close
  come concern continue count cross cut daily deal decide decline deserve differ divide double draw drawn drew drop drove early
  earn easy elsewhere end enough enter equal ever every exceed expect face fail fallen fast feel fell felt few fewer fill find finish fit follow
  forgot forgotten found free further gain gave give given go gone got grew grow grown guess had happen hardly have hear heard held
  hid hide high higher hold hope hurt invite keep kept knew know known last late later lay lead least leave led left lend lent less let
  lie likely little live long look lose lost low lower made many mean meant median meet mend mere met middle mild mind mine miss more most
  mostly move narrow near nearly need never next nobody normal nothing notice obtain occur offer often old open own part participate pass
  perhaps pick plain plan please point positive prefer prevent promise pull push put quite raise ran rate rather ratio reach read ready
  reason receive recent record reject remain remember repeat reply request rest return right rise risen rode rose run said same sat
  save saw say see seek seem seen seldom sell send sent serve several shake shared shook short shown shut side sit slight slow sold
  some sometimes soon sought speak spend spent spoke spread stand start state stay still stood stop stopped strong suffice sure
  take taken taught tell than think thought threw throw thrown told tolerate took touch try turn twice understand usual very wait wake want
  warn watch weak wear well went whole win wish won wonder wore work write written wrong wrote yield young
  fifth fourth half one once pair percentage
  quarter second single tenth third ii iii iv vi vii viii ix
  afternoon april august century day decade december february fortnight hour january july june march minute month
  monthly moment november october september today tomorrow week weekend weekly year yearly yesterday
  adult author group kind member participant patient people person somebody thing way
  centimetre euro gram hectare kilogram kilometre litre metre millimetre tonne`;

const counting = new Set(numbers.split(/\s+/));
const keys = new Set([...list.split(/\s+/), ...counting].map(wordKey));

/**
 * Whether an English word or phrase names no subject: one that ends in a verb of everyday speech, a participle, an adverb, a
 * number, a day or month or those whom any study asks, or that counts (`four sites`).
 */
export function isEveryday(term: string): boolean {
  const words = term.split(/[\s-]/);
  const last = words.at(-1) ?? '';
  const counts = counting.has((words[0] ?? '').toLowerCase());
  return counts || keys.has(wordKey(last)) || /(?:[^e]ed|ly)$/.test(last);
}
