import { lexiconOf } from '../../../text/lexicon.ts';
import { wordKey } from '../../../text/words.ts';

const list = `ability able academic accurate achieve across additional address advance advanced
  advantage aim algorithm allow analysis application apply approach architecture area article aspect
  author available baseline based become benefit best better beyond big broad build called capable case
  challenge change class code combine common community compare competitive complete complex
  comparable component comprehensive compute concept condition consider consistent contain context contribute
  cost create critical crucial current data dataset demonstrate depend derive describe design despite
  detail develop difference different difficult direct discuss diverse domain due early easy effect
  effective efficiency efficient effort eight emerge empirical enable end enhance ensure especially establish estimate
  evaluate even evidence example exceed exhibit exist expect experiment explain explore extend extensive
  extra factor far fast feature field final find first five focus follow form formal four framework
  full function future gain gap general generate give global goal good great group growing help high
  highlight high-quality human idea identify illustrate impact implement importance important improve include
  increase indicate individual information initial input insight instance instead integrate interest introduce
  investigate involve issue key know knowledge known lack large last lead learn learning less level
  leverage like limit limitation line little long low made main maintain make match measure mechanism
  method metric model moderate module multiple name natural necessary need network new next nine note
  novel number numerous observe obtain offer often one open optimal original outcome output outperform
  overall paper part particular per perform performance pipeline place point popular possible potential
  power practical practice present previous primary principle prior problem procedure process produce
  project promise promising propose prove provide public publicly purpose quality question range rate
  real realistic recent reduce related relative rely remain report require research researcher respect result
  reveal review rich robust role run scenario scheme science scientific score second see seek series
  set setting seven several shift show significant similar simple single situation six size small solution solve
  source space specific stage standard start state state-of-the-art step still strategy strength strong
  structure study substantial success successful suffer suggest suitable superior support survey system take target task
  technique ten tend term test theoretical theory thing third three time today tool top total traditional train
  training trend true try turn two type typical underlie understand unify unique unlike utilize
  value variant variety various vary way well while whole wide widely widespread work world year yield zero`;

const german = `Ansicht Anlass Ansatz Auffassung Aufsatz Ausgangspunkt Autor Autorin Autoren Beitrag Beispiel Bedeutung
  Euro Minute Monat Monate Monaten Ort Stunde Stunden Woche Wochen Folgenden Übrigen Weiteren Wesentlichen
  Blick Dauer Drittel Ende Entwicklung Ergebnis Erfolg Frage Grund Gruppe Jahr Jahre Jahren Maßstab Methode Mittel Möglichkeit
  Prozent Rolle Rahmen Sinn Stand Stelle Studie Teil Thema Treffer Umfang Untersuchung Unterschied Verfasser
  Verfasserin Verfasserinnen Vergleich Vorschlag Weg Zahl Zeit Ziel Zweck`;

/**
 * Keys of the words that any paper may use, whatever it is about. A phrase of such words alone says
 * nothing, and a lone one never explains a likeness.
 */
export const genericWords: ReadonlySet<string> = new Set([
  ...list.split(/\s+/).map(wordKey),
  ...german.split(/\s+/).map(lexiconOf('de').keyOf),
]);
