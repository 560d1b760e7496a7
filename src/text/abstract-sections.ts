/** Names of the sections of structured abstracts that open hardly a title, in small letters. */
const telling = [
  'background|introduction|context|motivation|aims?|aims? and objectives?|objectives?|purpose|rationale|importance|methods?|materials? and methods|methodology|methods and (?:results|findings|materials)|design|study design|setting|settings|participants|patients|interventions?|main outcomes?(?: and)?(?: measures?)?|measurements?|results?|findings|main results|discussion|conclusions?|conclusions? and relevance|interpretation|significance|implications|limitations|trial registration|funding',
  'hintergrund|fragestellung|zielsetzung|ziele?|methoden|methodik|material und methoden|ergebnisse|diskussion|schlussfolgerung(?:en)?|contexte|objectifs?|méthodes|matériels? et méthodes|résultats',
  'antecedentes|introducción|objetivos?|métodos|materiales? y métodos|resultados|conclusiones|metodi|materiali e metodi|risultati|conclusioni|目的|方法|结果|結果|结论|結論',
].join('|');
/** Further ones, which are told by those beside them. */
const further = [
  'background and (?:aims?|objectives?|purpose)|study (?:aims?|objectives?)|hypothesis|(?:patients|participants|subjects) and methods?|methods? and materials?|approach|(?:study )?(?:population|selection|sample)|design and setting|design, setting,? and participants|setting and participants|subjects|exposures?|comparators?|(?:primary )?outcomes?(?: and)?(?: measures?)?|(?:data|evidence) (?:sources?|review|extraction|analysis|synthesis)(?: and synthesis)?|statistical analysis|eligibility criteria|key (?:results?|findings)|results and (?:discussion|conclusions?)|conclusions? and implications|clinical (?:significance|relevance|implications)|practice implications|strengths and limitations',
  'einleitung|einführung|methode|patient\\p{L}* und (?:patient\\p{L}* und )?methoden?|resultate|fazit|but|méthode|patients et méthodes?|résultat|metodología|pacientes y métodos?|resultado|discusión|conclusión|introdução|materia(?:is|l) e métodos?|discussão|conclus(?:ão|ões)|premess[ae]|introduzione|obiettiv[oi]|scopo|pazienti e metodi|discussione|conclusione',
  'achtergrond|doel|resultaten|conclusies?|bakgrund|syfte|metod(?:er)?|resultat|slutsats(?:er)?|wstęp|cel|materiał i metody|metody|wyniki|wnioski|введение|цель|актуальность|материалы? и методы?|методы?|результаты?|заключение|выводы?|背景|考察|讨论',
].join('|');
/** Names of sections that say nothing of what was found. */
const administrative =
  '(?:clinical )?trial registration(?: number)?|(?:study )?registration(?: number)?|(?:sources? of )?funding|copyright|studienregist(?:er|rierung)|förderung|financement|financiación';
const any = `(?:${telling}|${further}|${administrative})`;
const section = new RegExp(`^(?:${telling})(?:/(?:${telling}))?\\s*(?:[:.—–-]\\s|[:.]?$)`, 'i');

/** Whether a line opens with a heading of a structured abstract: `METHODS: …`, `Results: We find ….`, or is one. */
export function isAbstractSection(text: string): boolean {
  if (!section.test(text) || !/^\p{Lu}/u.test(text)) return false;
  return /^\p{Lu}{2}/u.test(text) || /[.!?]["'”’)\]]*$/.test(text) || text.length < 30;
}

/** Whether a line is a heading of a structured abstract and nothing else: `METHODS`. */
export function isSectionName(text: string): boolean {
  return text.length < 40 && isAbstractSection(text) && !/[:.—–-]\s*\S/.test(text);
}

/**
 * The paragraphs of an abstract, each section of a structured one by itself with its label as it is written
 * (`BACKGROUND: … METHODS: …`); a heading alone in a paragraph becomes the label of the next.
 */
export function sectionParagraphs(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph, at) => {
    const above = paragraphs[at - 1] ?? '';
    if (isSectionName(paragraph) && at < paragraphs.length - 1) return [];
    const whole = isSectionName(above)
      ? `${above.replace(/[\s:.]*$/, '')}: ${paragraph}`
      : paragraph;
    return sectionsOf(whole);
  });
}

/**
 * The sections of an abstract (see `sectionParagraphs`) with their labels apart; a text without sections is its
 * paragraphs, each with an empty label.
 */
export function labelledSections(paragraphs: readonly string[]): { label: string; text: string }[] {
  const sections = sectionParagraphs(paragraphs);
  const isStructured = sections.some((section) => opening.test(section));
  return sections.map((section) => {
    const label = opening.exec(section) ?? (isStructured && openingInCapitals.exec(section));
    const [whole] = label || [''];
    return { label: whole.trim(), text: section.slice(whole.length) };
  });
}

/** Whether a section with this label says what was found, or what follows from it; null for other sections. */
export function findingsIn(label: string): 'results' | 'conclusions' | null {
  if (conclusions.test(label)) return 'conclusions';
  return results.test(label) ? 'results' : null;
}

const conclusions =
  /conclus|conclusi[oó]n|interpretation|schlussfolgerung|fazit|slutsats|wnioski|заключение|выводы|结论|結論/iu;
const results =
  /\b(?:results?|findings|ergebnisse|resultate?n?|résultats?|resultados?|risultati|wyniki)\b|результаты|结果|結果/iu;

/** Whether a paragraph tells a registration or who paid. */
export function isAdministrative(paragraph: string): boolean {
  return new RegExp(`^(?:${administrative})\\s?[:：]`, 'iu').test(paragraph);
}

const start = '(?<=^|[.!?;][)"”’\\]]*\\s+|[。！？；]\\s*)';
/** A known label, or another in capitals alone. */
const label = new RegExp(
  `${start}(?:(?<known>${any}(?:\\s?[/&]\\s?${any})?)\\s?[:：]|【[^【】]{1,12}】)`,
  'giu',
);
const inCapitals = new RegExp(`${start}\\p{Lu}[\\p{Lu}\\p{N} ,/&()’'-]{5,60}:\\s`, 'gu');
const opening = new RegExp(
  `^(?:${any}(?:\\s?[/&]\\s?${any})?\\s?[:：]|【[^【】]{1,12}】)\\s*`,
  'iu',
);
const openingInCapitals = /^\p{Lu}[\p{Lu} ,/&()’'-]{5,60}:\s+/u;

/** The sections of a paragraph: it opens with the label of one and has others, or it has two in capitals. */
function sectionsOf(paragraph: string): string[] {
  const known = [...paragraph.matchAll(label)].filter(([word]) =>
    /^(?:\p{Lu}|\p{Lo}|【)/u.test(word),
  );
  const capitals =
    known.filter(([word]) => !/\p{Ll}/u.test(word) && /\p{Lu}/u.test(word)).length > 1;
  if (known.length < 2 || !(known[0]?.index === 0 || capitals)) return [paragraph];
  const others = capitals ? [...paragraph.matchAll(inCapitals)] : [];
  const places = [...known, ...others].map(({ index }) => index);
  const cuts = [...new Set([0, ...places])].sort((a, b) => a - b);
  return cuts.map((from, at) => paragraph.slice(from, cuts[at + 1]).trim()).filter(Boolean);
}
