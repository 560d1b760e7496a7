import { numberIn, plural } from '../in-words.ts';

const language = 'de';
const papers = (count: number) => plural(language, count, 'Aufsatz', 'Aufsätze');
const names = (count: number) => plural(language, count, 'Name', 'Namen');

export const placeAbout = 'Über diese Website';
export const placeAuthors = 'Autoren';
export const placeData = 'Daten';
export const placeDates = 'Tage';
export const placeDigests = 'Übersichten';
export const placeFeeds = 'Feeds';
export const placeKinds = 'Arten';
export const placeMap = 'Karte';
export const placeOffline = 'Offline';
export const placePublished = 'Nach Monat';
export const placeReadingList = 'Leseliste';
export const placeTopics = 'Themen';
export const placeTrends = 'Trends';
export const placeVenues = 'Tagungen und Zeitschriften';

export const headerPlaces = 'Website';
export const headerSearch = 'Aufsätze suchen';
export const headerSearchAmong = (count: number) => `${papers(count)} durchsuchen`;

export const footerCounts = (paperCount: number, digestCount: number) =>
  `${papers(paperCount)} in ${plural(language, digestCount, 'Übersicht', 'Übersichten')}.`;
export const footerNote = 'Jede Seite führt zum Aufsatz selbst.';
export const footerPlaces = 'Mehr';
export const footerKeyboard = 'Tastatur';
export const footerDark = 'Dunkel';

export const listPapersHeard = 'Aufsätze';
export const listPapers = 'Aufsätze';
export const listDensity = 'Listen';
export const listComfortable = 'Ausführlich';
export const listCompact = 'Kompakt';
export const listFromAbstract = 'Aus der Zusammenfassung:';
export const listCode = 'Quelltext';
export const listCodeOf = (title: string) => `Quelltext zu ${title}`;
export const listAround = (name: string) => `Rund um ${name}`;
export const listFeedOf = (what: string) => `Feed für ${what}:`;
export const listAllFeeds = 'Alle Feeds';

export const pagerOf = (name: string) => `Seiten: ${name}`;
export const pagerPlace = (page: number, of: number) => `Seite ${page} von ${of}`;
export const pagerPrevious = (count: number) => `Vorige ${numberIn(language, count)}`;
export const pagerNext = (count: number) => `Nächste ${numberIn(language, count)}`;
export const pagerTitle = (name: string, page: number) => `${name}, Seite ${page}`;

export const chipsShow = 'Auswahl';
export const chipsAll = 'Alle';
export const chipsUnread = 'Ungelesen';
export const chipsCode = 'Mit Quelltext';

export const digestUndated = 'Ohne Datum';
export const digestOnOnePage = (count: number) =>
  count === 1 ? 'Der Aufsatz auf einer Seite' : `Alle ${papers(count)} auf einer Seite`;
export const digestOnOnePageAfter = ', zum Durchsehen oder Drucken.';
export const digestPrint = 'Drucken';
export const digestAllPapers = (count: number) =>
  `Alle ${numberIn(language, count)} Aufsätze dieser Übersicht`;
export const digestOwnPage = 'Diese Übersicht auf eigener Seite';

export const calendarOfYear = (year: string) => `${year}, Kalender`;
export const calendarDay = (day: string, digestCount: number, paperCount: number) =>
  `${day}: ${plural(language, digestCount, 'Übersicht', 'Übersichten')}, ${papers(paperCount)}`;
export const calendarDigestsAsList = (count: number) =>
  `${plural(language, count, 'Übersicht', 'Übersichten')} als Liste`;
export const calendarDaysAsList = (count: number) =>
  `${plural(language, count, 'Tag', 'Tage')} als Liste`;

export const marginOf = 'Über diesen Aufsatz';
export const marginKind = 'Art';
export const marginTopics = (count: number) => (count === 1 ? 'Thema' : 'Themen');
export const marginForTerms = (terms: readonly string[]) =>
  `wegen ${terms.map((term) => `„${term}“`).join(', ')}`;
export const marginSubmitted = 'Eingereicht';
export const marginCategories = 'Kategorien';
export const marginSeenIn = 'Enthalten in';
export const marginPlace = (place: number, day: string | null) =>
  `Nr. ${place}, ${day ?? 'ohne Datum'}`;
export const marginLinks = 'Links im Text';
export const marginElsewhere = 'Anderswo';

export const paperOf = (title: string, digest: string) => `${title}: ein Aufsatz aus ${digest}.`;
export const paperUndated = 'Ohne Datum';
export const paperAuthorsAnd = 'und';
export const paperMoreAuthors = (count: number) => `${numberIn(language, count)} weitere`;
export const paperAt = (host: string) => `Aufsatz bei ${host}`;
export const paperSearchTitle = 'Nach dem Titel suchen';
export const paperCode = 'Quelltext';
export const paperCompare = 'Vergleichen';
export const paperTitleAlone = 'Die Übersicht nennt nur den Titel dieses Aufsatzes.';
export const paperBeforeAndAfter = (digest: string) => `Davor und danach in ${digest}`;
export const paperIn = 'In';
export const paperPrevious = 'Voriger';
export const paperNext = 'Nächster';
export const paperNear = 'Ähnliche Aufsätze';
export const paperBothAbout = 'beide über';
export const paperCompareWithThis = 'mit diesem Aufsatz';

export const authorsByFamilyName = 'Autoren nach Familiennamen';
export const authorsDescription = (count: number) =>
  count === 1
    ? 'Der eine Name, unter dem die Aufsätze dieser Sammlung stehen.'
    : `Die ${authors(count)} der Aufsätze dieser Sammlung, nach Namen und nach Zahl der Aufsätze.`;
export const authorsLead = (count: number) =>
  `${names(count)} in der Schreibweise der Aufsätze, nach Familiennamen.`;
export const authorsNone = 'Von den Aufsätzen dieser Sammlung sind keine Autoren bekannt.';
export const authorsWith = (paperCount: number) =>
  paperCount === 1 ? 'Mit 1 Aufsatz' : `Mit ${numberIn(language, paperCount)} Aufsätzen`;
export const authorsOther = 'andere';
export const authorsLetterLink = (letter: string | null, count: number) =>
  `${letter ?? 'Andere'}, ${names(count)}`;
export const authorsLetter = (letter: string | null) => `Autoren: ${letter ?? 'andere Buchstaben'}`;
export const authorsLetterDescription = (letter: string | null, count: number) =>
  count === 1
    ? `1 Name, der mit ${letter ?? 'einem anderen Buchstaben'} beginnt, nach Familiennamen.`
    : `${names(count)}, die mit ${letter ?? 'anderen Buchstaben'} beginnen, nach Familiennamen.`;
export const authorsLetterLead = (count: number) => `${names(count)}.`;
export const authorsNames = 'Namen';
const authors = (count: number) => `${numberIn(language, count)} Autoren`;

export const authorKnown = (paperCount: number, years: string) =>
  `${papers(paperCount)} in dieser Sammlung${years && `, ${years}`}`;
export const authorDescription = (name: string, known: string, title: string) =>
  `${name}: ${known}, etwa ${title}.`;
export const authorAlike = 'Vielleicht dieselbe Person:';
export const authorWritesWith = 'Schreibt mit';
export const authorPapersTogether = 'gemeinsame Aufsätze';
export const authorOthers = (count: number) =>
  count === 1 ? 'und 1 weitere Person' : `und ${numberIn(language, count)} weitere`;

export const venuesDescription = (count: number) =>
  count === 1
    ? 'Die Tagung oder Zeitschrift, in der Aufsätze dieser Sammlung erschienen sind.'
    : `Die ${numberIn(language, count)} Tagungen und Zeitschriften, in denen Aufsätze dieser Sammlung erschienen sind.`;
export const venuesLead = (paperCount: number) =>
  paperCount === 1
    ? 'Wo 1 Aufsatz erschienen ist, soweit bekannt.'
    : `Wo ${papers(paperCount)} erschienen sind, soweit bekannt.`;
export const venuesNone =
  'Von den Aufsätzen dieser Sammlung ist nicht bekannt, wo sie erschienen sind.';
export const venuesConferences = 'Tagungen';
export const venuesJournals = 'Zeitschriften';
export const venueDescription = (paperCount: number, name: string) =>
  `${papers(paperCount)} dieser Sammlung, erschienen in: ${name}, nach Jahren.`;
export const venueLead = (paperCount: number) => `${papers(paperCount)} dieser Sammlung.`;
export const venueYears = 'Jahre';
export const venueYearUnknown = 'Jahr unbekannt';

export const topicsDescription = (count: number) =>
  count === 1
    ? 'Das Thema dieser Sammlung mit Definition und Zahl der Aufsätze.'
    : `Die ${numberIn(language, count)} Themen dieser Sammlung mit Definitionen und Zahl der Aufsätze.`;
export const topicsLead = (count: number) =>
  count === 1
    ? 'Ein Aufsatz kann dieses Thema haben.'
    : `Ein Aufsatz hat bis zu drei dieser ${numberIn(language, count)} Themen.`;
export const topicsLeadTrends =
  'zeigen, wie sie sich über die Zeit verteilen und welche zusammen auftreten.';
export const topicsFamilies = 'Themengruppen';
export const topicDescription = (paperCount: number, name: string, definition: string) =>
  `${papers(paperCount)} zum Thema ${name}: ${definition}.`;
export const topicEmpty = 'Noch hat kein Aufsatz dieses Thema.';
export const topicAround = 'Rund um dieses Thema';
export const topicNeighbours = 'Benachbarte Themen';
export const topicShared = (paperCount: number) => `${numberIn(language, paperCount)} gemeinsam`;
export const topicSearch = 'In diesem Thema suchen';
export const topicThis = 'dieses Thema';

export const kindsDescription =
  'Was die Aufsätze sind: Methoden, Systeme, Vergleichstests, Überblicke und mehr.';
export const kindsLead = 'Was ein Aufsatz ist, wovon auch immer er handelt.';
export const kindThis = 'diese Art';

export const publishedHeading = 'Nach Monat der Einreichung';
export const publishedDescription =
  'Die Aufsätze nach dem Monat, in dem sie zuerst bei arXiv eingereicht wurden.';
export const publishedLead =
  'Wann ein Aufsatz zuerst bei arXiv eingereicht wurde; das kann lange vor der Übersicht gewesen sein, die ihn nennt.';
export const publishedLeadTrends = (hasTopics: boolean) =>
  `zeigen dieselben Monate nach ${hasTopics ? 'Thema und ' : ''}Art.`;
export const publishedNone = 'Von keinem Aufsatz ist der Monat der Einreichung bekannt.';
export const publishedMonth = (month: string) => `Eingereicht im ${month}`;
export const publishedMonthDescription = (paperCount: number, month: string) =>
  `${papers(paperCount)}, zuerst bei arXiv eingereicht im ${month}.`;
export const publishedMonthLead = (paperCount: number) => `${papers(paperCount)}.`;
export const publishedMonths = 'Monate';

export const mapPageDescription = (paperCount: number) =>
  paperCount === 1
    ? 'Eine Karte mit 1 Aufsatz.'
    : `Eine Karte mit ${numberIn(language, paperCount)} Aufsätzen: Jeder liegt nahe bei dem, was ihm ähnelt.`;
export const mapPageHeading = 'Die Karte';
export const mapPagePapers = 'Aufsätze auf der Karte';
export const mapPageNoneChosen = 'Kein Aufsatz ist ausgewählt.';
export const mapPageZoom = 'Vergrößerung';
export const mapPageZoomIn = 'Vergrößern';
export const mapPageZoomOut = 'Verkleinern';
export const mapPageWhole = 'Ganze Karte';
export const mapPageColours = 'Farben';
export const mapPageNote = 'Jeder Aufsatz liegt nahe bei dem, was ihm ähnelt.';
export const mapPageKeys =
  'Ziehen verschiebt und Scrollen vergrößert die Karte. Mit der Tastatur: Die Pfeiltasten führen von Aufsatz zu Aufsatz,';
export const mapPageKeysOpen = 'öffnet einen,';
export const mapPageKeysZoom = 'ändern die Vergrößerung.';

export const trendsDescription = (hasTopics: boolean) =>
  hasTopics
    ? 'Wie sich die Aufsätze dieser Sammlung auf Monate, Themen und Arten verteilen, und welche Themen zusammen auftreten.'
    : 'Wie sich die Aufsätze dieser Sammlung auf Monate und Arten verteilen.';
export const trendsLead =
  'Wovon die Aufsätze dieser Sammlung handeln, und seit wann. Übersichten haben sie ausgewählt: Die Zahlen sagen etwas über die Sammlung, nicht über das Fach.';
export const trendsNone =
  'Von keinem Aufsatz ist der Monat der Einreichung bekannt, daher gibt es keine Darstellung nach der Zeit.';
