import { primary } from './languages.ts';

/**
 * Abbreviations of scholars, by language, without their last full stop. Unlike the lists of CLDR they hold no word
 * that is also written in full (`Test`, `Best`, `In`), since a sentence may end with it.
 */
const byLanguage: Readonly<Record<string, string>> = {
  en: 'e.g i.e al etc vs cf viz resp approx ca incl Fig Figs Eq Eqs Sec Secs Ref Refs Tab No Nos Vol Dr Mr Mrs Ms Prof St Phys Rev Lett Proc Trans a.k.a w.r.t s.t',
  de: `Abb Abs Abschn allg Anm Art Aufl Az Bd Bde Beschl bes betr Bsp bspw Buchst bzgl bzw ca Chr Dipl Dr ebd ehem einschl entspr
    etc evtl exkl f ff Fn gem ggf Hrsg hrsg inkl insb insbes Jh Jhd Kap lit max Mio Mrd mind Nr Nrn Prof Rdnr Rn Rz sog St Std Str
    Tab Tz Urt usw Verf vgl Ziff zit zzgl`,
  fr: 'art arts cf chap coll Dr env etc ex éd fig figs Me Mgr MM Mme Mlle nos op pp Pr réf sq sqq St Ste tab vol',
  es: 'art arts aprox cap cf cfr Dr Dra Dras Dres ed ej etc fig figs núm págs pág párr pp Sr Sra Sres tab Ud vol',
  it: 'art artt ca cap capp cfr Dott Dr ecc ed es fig figg nn pag pagg par pp Prof sec sez sig tab vol',
  pt: 'art arts aprox cap cf Dr Dra ed etc ex fig figs núm pág págs pp Prof Sr Sra tab vol',
  nl: 'afb art bijv blz bv ca dhr dr enz fig hfst incl jl mevr mr mw nr nrs pag prof resp vgl',
  pl: 'art dr im inż itd itp np nr por poz prof rozdz rys św tab tj tzn ust zob',
  ru: 'гг гл др им ил напр проф разд рис руб см ср ст стр табл тыс',
};

/** Of these, and of `u. a.`, a sentence ends with one that a word follows which opens sentences. */
const mayEnd = /(?<![\p{L}\p{N}])(?:ff?|usw|etc|enz|itd|itp|ecc|Mio|Mrd|Chr|[uo]\.\s?[aä])\.$/u;
/** Words with a capital where they open a sentence, and hardly elsewhere. */
const openers: Readonly<Record<string, RegExp>> = {
  de: /^(?:Aber|Als|Am|An|Auch|Auf|Aus|Bei|Beim|Dabei|Daher|Damit|Danach|Dann|Daraus|Das|Dem|Den|Der|Des|Deshalb|Die|Dies|Diese[mnrs]?|Doch|Durch|Ein|Eine[mnrs]?|Er|Erst|Es|Für|Gegen|Hier|Im|In|Ist|Kein|Keine[mnrs]?|Man|Mit|Nach|Nicht|Nur|Ob|Sie|Sind|So|Soweit|Über|Um|Und|Unter|Vom|Von|Vor|Während|Was|Weder|Wenn|Wer|Wie|Wir|Wo|Zu|Zum|Zur|Zwar|Zwischen)(?!\p{L})/u,
};
/** A number that is no amount, such as that of a day or century. */
const ordinal = /(?<![\p{L}\p{N}.,])\d{1,2}\.$/u;

// A letter after a number or a stroke may be a unit (`7 m.`, `3 g/L.`), any other is an initial.
const letter = String.raw`(?!(?<=\d\s?|\/)[mgtlhsLVWAKNJTFC]\.$)(?<![\p{L}\p{N}])\p{L}`;
const patterns = new Map<string, RegExp>();

function patternOf(language: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const words = `${byLanguage.en} ${language === 'en' ? '' : (byLanguage[language] ?? '')}`;
  const forms = words.trim().split(/\s+/).map(eitherCase).join('|');
  const pattern = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${forms})|${letter})\\.$`, 'u');
  patterns.set(language, pattern);
  return pattern;
}

/** A pattern for an abbreviation, which may have a capital where a sentence begins. */
function eitherCase(form: string): string {
  const [first = ''] = form;
  const start = `[${first}${first.toUpperCase()}]`;
  return start + form.slice(1).replaceAll('.', '\\.');
}

/** The number of a place in a list, which is all that stands before the full stop. */
const place = /^[(\d]+\)?\.$/;
/** Longer than any abbreviation, and what stands before it. */
const longest = 20;

/** The abbreviations of a language that is not English, without their full stops; none for most. */
export function abbreviationsOf(language: string): string[] {
  return byLanguage[language]?.split(/\s+/) ?? [];
}

/**
 * Whether the full stop at the end of a text, in this language (BCP 47), belongs to an abbreviation, an initial or
 * the number of a place in a row, so that the sentence goes on with the text that follows.
 */
export function endsInAbbreviation(text: string, following: string, language: string): boolean {
  const main = primary(language);
  const end = text.slice(-longest);
  const opens = openers[main]?.test(following.slice(0, longest).trimStart()) ?? false;
  if (patternOf(main).test(end)) return !(opens && mayEnd.test(end));
  return place.test(text) || (main in openers && !opens && ordinal.test(end));
}
