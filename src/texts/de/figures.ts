import { numberIn, plural } from '../in-words.ts';

const language = 'de';
const papers = (count: number) => plural(language, count, 'Aufsatz', 'Aufsätze');

// The map.

export const mapFilters = 'Filter';
export const mapToFilters = 'Zu den Filtern';
export const mapSearch = 'Suche';
export const mapSearchHint = 'Hervorheben …';
export const mapTopic = 'Thema';
export const mapAllTopics = 'Alle Themen';
export const mapDigest = 'Übersicht';
export const mapAllDigests = 'Alle Übersichten';
export const mapKind = 'Art';
export const mapAllKinds = 'Alle Arten';
export const mapFrom = 'Von';
export const mapTo = 'Bis';
export const mapAnyMonth = 'Jeder Monat';
export const mapShowAll = 'Alle zeigen';
export const mapShownOf = (shown: number, all: number) =>
  `${numberIn(language, shown)} von ${plural(language, all, 'Aufsatz', 'Aufsätzen')}`;
export const mapInsteadFilter = 'die Filter benutzen';

export const mapList = 'Dasselbe als Liste';
export const mapRegion = (number: number) => `Gebiet ${number}`;
export const mapOthers = (count: number) => `und ${others(count)}, zu finden über die `;
export const mapOthersSearch = 'Suche';
export const mapOthersAnd = ' und die ';
export const mapOthersTopics = 'Themen';
export const mapOthersHave = '.';
export const mapOthersHas = '.';
export const mapOthersByZoom = (count: number) =>
  `und ${others(count)}: Karte vergrößern oder filtern.`;
export const mapNoneInView = 'In diesem Ausschnitt liegen keine Aufsätze.';
export const mapShow = 'Auf der Karte';
export const mapShowRegion = (name: string) => `${name} auf der Karte zeigen`;

export const mapPictureLabel =
  'Die Aufsätze als Punkte, mit den Namen der Gebiete. Die Liste darunter enthält dasselbe.';
export const mapPlace = 'Seine Lage auf der Karte';
export const mapPlaceLabel =
  'Die ganze Karte, auf der dieser Aufsatz und die ihm nächsten markiert sind';

function others(count: number): string {
  return plural(language, count, 'weiterer', 'weitere');
}

// The figures of trends and topics.

export const figureNumbers = 'Die Zahlen';
export const figureYears = 'Jahre';
export const figureYear = 'Jahr';
export const figureAll = 'Alle';
export const figurePapersOf = (count: number) => (count === 1 ? 'Aufsatz' : 'Aufsätze');
export const figureShare = (share: string) => `${share}\u00a0%`;
export const figureOf = (count: number, of: number) => `${count} von ${of}`;
export const figureShareIn = (share: string, year: string) => `${share} Prozent im Jahr ${year}`;
export const figureSummary = (name: string, said: string) => `${name}: ${said}.`;
export const figureQuarter = (quarter: number) => `Q${quarter}`;
export const figureQuarterOf = (quarter: number, year: string) => `Q${quarter} ${year}`;
export const figurePartialYear = (year: string, month: string) =>
  `Das Jahr ${year} ist unvollständig: Der letzte Aufsatz ist vom ${month}.`;
export const figureUnknownMonth = (count: number) =>
  `${papers(count)} ohne bekannten Monat ${areOne(count)} nicht mitgezählt.`;

export const monthsTitle = 'Aufsätze nach Monaten';
export const monthsTable = 'Aufsätze nach dem Monat der ersten Einreichung';
export const monthsPeak = (month: string, count: number) =>
  `Die meisten Einreichungen hat der ${month}: ${papers(count)}.`;
export const monthsPeakLabel = (count: number, month: string) => `${count} im ${month}`;
export const monthsColumns = (count: number) =>
  `Jede Säule ist ein Monat der ersten Einreichung bei arXiv, zusammen ${papers(count)}.`;
export const monthsBefore = (count: number, year: string) =>
  `Davon ${count === 1 ? 'steht einer' : `stehen ${count}`} aus der Zeit vor ${year} nur in der Tabelle.`;

export const topicMonths = 'Nach dem Monat der Einreichung';
export const topicMonthsTable = (topic: string) =>
  `${topic}: Aufsätze nach dem Monat der ersten Einreichung`;
export const topicMonthsMost = (count: number) => papers(count);
export const topicMonthsAllIn = (month: string) => `Alle wurden im ${month} eingereicht.`;
export const topicMonthsFromTo = (first: string, last: string) =>
  `Die ersten im ${first}, die letzten im ${last}, nie mehr als einer im Monat.`;
export const topicMonthsFromToMost = (first: string, last: string, most: string, count: number) =>
  `Die ersten im ${first}, die letzten im ${last}, die meisten im ${most} mit ${plural(language, count, 'Aufsatz', 'Aufsätzen')}.`;
export const topicMonthsBefore = (count: number, year: string) =>
  `${papers(count)} aus der Zeit vor ${year} ${count === 1 ? 'steht' : 'stehen'} nur in der Tabelle.`;

export const quartersTitle = 'Themen nach Quartalen';
export const quartersTable = 'Aufsätze nach Thema und Quartal der ersten Einreichung';
export const quartersTopic = 'Thema';
export const quartersBefore = 'Davor';
export const quartersFullest = (count: number, topic: string, quarter: string) =>
  `Das vollste Quartal eines Themas: ${papers(count)} zu ${topic} in ${quarter}.`;
export const quartersNote = (first: string, last: string) =>
  `Jede Säule ist ein Quartal, von ${first} bis ${last}; alle Felder haben denselben Maßstab, und am vollsten Quartal steht seine Zahl. Ein Aufsatz zählt für jedes seiner Themen einmal.`;
export const quartersPapers = (count: number) => papers(count);
export const quartersPapersMost = (count: number, quarter: string, most: number) =>
  `${papers(count)}, die meisten in ${quarter}, nämlich ${most}`;

export const kindYearsTitle = 'Arten nach Jahren';
export const kindYearsTable =
  'Aufsätze nach Art und Jahr der ersten Einreichung, mit ihrem Anteil am Jahr';
export const kindYearsKind = 'Art';
export const kindYearsLeading = (
  kinds: string,
  [share, year]: [string, string],
  [lastShare, lastYear]: [string, string],
) =>
  `${kinds}: ${share} Prozent der Aufsätze des Jahres ${year}, ${lastShare} Prozent derer des Jahres ${lastYear}.`;
export const kindYearsPapers = (count: number, year: string) => `${year}: ${count}`;
export const kindYearsNote = (papersOfYears: string) =>
  `Jede Säule ist ein Jahr, ihre Zahl der Anteil der Art an den Aufsätzen dieses Jahres in Prozent (Aufsätze ${papersOfYears}); alle Felder haben denselben Maßstab. `;

export const pairsTitle = 'Themen, die zusammen vorkommen';
export const pairsTable = 'Paare von Themen nach ihren gemeinsamen Aufsätzen';
export const pairsTopics = 'Themen';
export const pairsBoth = 'Mit beiden';
export const pairsEither = 'Mit einem davon';
export const pairsOverlap = 'Überschneidung';
export const pairsTimesChance = 'Vielfaches des Zufalls';
export const pairsTimes = (lift: number) => lift.toFixed(1).replace('.', ',');
export const pairsLeading = (a: string, b: string, both: number, either: number) =>
  `Am häufigsten kommen ${a} und ${b} zusammen vor: ${both} der ${either} Aufsätze mit einem der beiden Themen haben beide.`;
export const pairsSeveral = (several: number, all: number) =>
  `${papers(several)} von ${numberIn(language, all)} ${several === 1 ? 'hat' : 'haben'} mehr als ein Thema.`;
export const pairsBars =
  'Die Balken zeigen, welcher Teil der Aufsätze mit einem der beiden Themen beide hat, unter Paaren mit mindestens drei Aufsätzen.';
export const pairsMatrixNote =
  'In der Matrix treffen sich zwei Themen dort, wo die Zeile des einen die Spalte unter dem anderen kreuzt. Die Fläche eines Quadrats ist die Zahl der Aufsätze mit beiden; farbig ist es, wo beide zu einer Familie gehören.';
export const pairsMatrix = 'Matrix der Themen';
export const pairsMatrixSquare = (a: string, b: string, both: number) =>
  `${a} und ${b}: ${papers(both)}`;
export const pairsMatrixSummary = (topics: number, both: number, a: string, b: string) =>
  `Alle Paare von ${topics} Themen; die meisten Aufsätze, ${both}, haben sowohl ${a} als auch ${b}.`;
export const pairsMatrixEmpty = 'Kein Aufsatz hat zwei Themen.';

export const codeTitle = 'Aufsätze mit Quelltext';
export const codeYearsTable = 'Aufsätze mit Quelltext nach dem Jahr der ersten Einreichung';
export const codeTopicsTable = 'Aufsätze mit Quelltext nach Themen';
export const codeWith = 'Mit Quelltext';
export const codePapers = 'Aufsätze';
export const codeShare = 'Anteil';
export const codeTopic = 'Thema';
export const codeNoAbstracts =
  'Diese Sammlung enthält keine Zusammenfassungen, und Kurzfassungen nennen selten Quelltext: Noch gibt es nichts zu zählen.';
export const codeNamed = (named: number, counted: number, share: string) =>
  `${papers(named)} von ${numberIn(language, counted)}, ${share} Prozent, ${named === 1 ? 'nennt' : 'nennen'} in der Zusammenfassung eine Adresse mit Quelltext.`;
export const codeColumns = 'Die Zahlen an den Säulen sind Prozent der Aufsätze eines Jahres.';
export const codeInPaperOnly =
  'Quelltext, den nur der Aufsatz selbst nennt, ist hier nicht bekannt.';
export const codeWithoutAbstract = (count: number) =>
  `${papers(count)} ohne Zusammenfassung ${areOne(count)} nicht mitgezählt.`;

function areOne(count: number): string {
  return count === 1 ? 'ist' : 'sind';
}

// The search, in its dialog and on its page.

export const searchDialogName = 'Suche';
export const searchField = 'Aufsätze suchen';
export const searchHint = 'Ein Name, Wörter eines Titels, eine Frage, eine arXiv-Nummer';
export const searchShortcut = 'Suche';
export const searchToFilters = 'Zu den Filtern';
export const searchFound = 'Gefunden';
export const searchClose = 'Schließen';
export const searchRecent = 'Letzte Suchen';
export const searchClearRecent = 'Letzte Suchen löschen';
export const searchForget = 'Vergessen';
export const searchForgetKey = 'Vergessen (Entf)';
export const searchForgetOne = (text: string) => `Die Suche ${text} vergessen`;
export const searchTopics = 'Themen';
export const searchPapers = 'Aufsätze';
export const searchPageGroup = 'Suchseite';
export const searchProposals = 'So finden sich Aufsätze';
export const searchTopicsToGoBy = 'Themen als Einstieg';
export const searchQuoted = (text: string) => `„${text}“`;
export const searchAllFor = (total: number, quoted: string) =>
  `${total === 1 ? 'Der Aufsatz' : `Alle ${papers(total)}`} zu ${quoted}`;
export const searchNoneFor = (quoted: string) =>
  `Keine Aufsätze zu ${quoted}. Andere oder weniger Wörter finden vielleicht welche.`;
export const searchNoneWithId = (arxiv: string) => `Keine Aufsätze mit der arXiv-Nummer ${arxiv}. `;
export const searchCountsFor = (counts: string, quoted: string) => `${counts} zu ${quoted}`;
export const searchPapersToSearch = (count: number) =>
  `${papers(count)} ${count === 1 ? 'lässt' : 'lassen'} sich durchsuchen.`;
export const searchCount = (total: number) => {
  if (total === 0) return 'Keine Aufsätze';
  return total === 1 ? 'Ein Aufsatz' : papers(total);
};
export const searchRemoveFilter = (label: string) => `Filter ${label} entfernen`;
export const searchRemoveFilters = 'Alle Filter entfernen';
export const searchWithoutFilters = 'Ohne die Filter';
export const searchWithoutQuotes = 'Ohne die Anführungszeichen';
export const searchCorrected = 'Mit berichtigten Tippfehlern';
export const searchWithCode = 'Quelltext';
export const searchWholeTopic = 'Das ganze Thema: ';
export const searchShowing = 'Ergebnisse für ';
export const searchInstead = '. Stattdessen suchen nach ';
export const searchInsteadEnd = '.';
export const searchUnknownId = (arxiv: string) =>
  `Noch keine Übersicht hatte den Aufsatz mit der arXiv-Nummer ${arxiv}. Zu lesen ist er `;
export const searchAtArxiv = 'bei arXiv';
export const searchAtArxivEnd = '.';
export const searchAdvice =
  'Nichts passt. Vielleicht helfen weniger oder andere Wörter, oder ein Filter weniger.';
export const searchNotLoaded = (instead: string) =>
  `Die Suche konnte nicht geladen werden. Die Seite neu laden oder ${instead}.`;
export const searchByTopicsAndDates = 'nach Themen und Tagen gehen';
export const searchByDates = 'nach Tagen gehen';
export const searchNoNetwork =
  'Es besteht keine Verbindung, und die Suche ist auf diesem Gerät nicht gespeichert. Sobald wieder eine besteht, speichert die Seite „Offline“ sie.';
