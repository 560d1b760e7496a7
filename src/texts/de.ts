import { numberIn, plural, yearsInWords } from './in-words.ts';

export const language = 'de';
export const dayLocale = 'de-DE';
export const monthLocale = 'de-DE';

export const number = (value: number) => numberIn(language, value);
export const daysOfMonth = (first: number, last: string) => `${first}.–${last}`;
export const weekOfYear = (week: number, year: string, days: string) =>
  `${week}. Woche ${year} (${days})`;

export const papers = (count: number) => plural(language, count, 'Aufsatz', 'Aufsätze');
export const digests = (count: number) => plural(language, count, 'Übersicht', 'Übersichten');
export const topics = (count: number) => plural(language, count, 'Thema', 'Themen');

export const bytesInAll = (bytes: number) => plural(language, bytes, 'Byte', 'Bytes');

// The frame of every page.
export const skipToContent = 'Zum Inhalt springen';
export const themeLight = 'Hell';
export const themeDark = 'Dunkel';
export const themeUseLight = 'Helle Farben';
export const themeUseDark = 'Dunkle Farben';

// Keys, and the dialog that lists them by group.
export const keysHeading = 'Tastatur';
export const keysClose = 'Schließen';
export const keysMove = 'Bewegen';
export const keysPaper = 'Aufsatz';
export const keysSite = 'Website';
export const keysGoTo = 'Gehe zu';
export const keysThen = ' dann ';
export const keysOr = ' oder ';
export const keysTogether = '+';
export const keysControl = 'Strg';
export const keysEnter = 'Eingabetaste';
export const keysSingle =
  'Tastenkürzel aus einem Buchstaben sind aktiv. Wo sie stören, etwa bei Spracheingabe, lassen sie sich hier ausschalten; dieser Browser merkt es sich.';
export const keysShow = 'Diese Tasten zeigen';
export const keysNextOfList = 'Zum nächsten Aufsatz einer Liste';
export const keysBeforeOfList = 'Zum Aufsatz davor';
export const keysOpen = 'Markierten Aufsatz öffnen, wie mit der Eingabetaste';
export const keysPrevious = 'Voriger Aufsatz oder vorige Seite';
export const keysNext = 'Nächster Aufsatz oder nächste Seite';
export const goToHome = 'Startseite';
export const goToSearch = 'Suche';
export const goToDigests = 'Übersichten';
export const goToTopics = 'Themen';
export const goToDates = 'Tage, der Kalender';
export const goToMap = 'Karte';
export const goToReadingList = 'Leseliste';
export const goToAuthors = 'Autoren';
export const goToVenues = 'Tagungen und Zeitschriften';
export const goToTrends = 'Trends in Zahlen';
export const goToPublished = 'Nach Monat';
export const goToKinds = 'Arten';

// What a filter shows of a list.
export const listFilterAll = (count: number) =>
  count === 1 ? 'Der einzige Aufsatz.' : `Alle ${count} Aufsätze.`;
export const listFilterShown = (shown: number, of: number) =>
  `${shown} von ${plural(language, of, 'Aufsatz', 'Aufsätzen')}.`;
export const feedFilterShown = (shown: number, of: number) =>
  `${shown} von ${plural(language, of, 'Feed', 'Feeds')}.`;

export const movedHeading = 'Dieser Aufsatz hat eine andere Adresse';

// Pictures that stand for pages.
export const cardAlt = (title: string) => `Ein Bild mit dem Titel „${title}“`;
export const cardUndated = 'Ohne Datum';

// Citations.
export const citationAndOthers = 'et al.';
export const citationListedIn = (digest: string) => `Enthalten in der Übersicht „${digest}“`;

// The Markdown of a paper.
export const markdownStatus = 'Stand';
export const markdownOtherTitles = 'Auch aufgeführt als';
export const markdownNote = 'Notiz';
export const markdownBrief = 'Kurzfassung';
export const markdownAbstract = 'Zusammenfassung';
export const markdownVenue = 'Erschienen in';
export const markdownVenueType = 'Art der Veröffentlichung';
export const markdownVenueTypeName = (type: 'journal' | 'conference' | 'book') =>
  ({ journal: 'Zeitschrift', conference: 'Tagung', book: 'Buch' })[type];
export const markdownSubmitted = 'Eingereicht';
export const markdownKind = 'Art';
export const markdownTopics = 'Themen';
export const markdownDigests = 'Übersichten';
export const markdownPdf = 'PDF';
export const markdownSource = 'Quelle';
export const markdownCategories = 'Kategorien';
export const markdownCode = 'Quelltext';
export const markdownPage = 'Seite';
export const markdownPlace = (place: number) => `Nr. ${place}`;

export const datasetName = (site: string) => `Die Aufsätze von ${site}`;
export const datasetDescription = (ofSite: string) =>
  `Die Sammlung hinter dieser Website als Dateien. ${ofSite}`;

// Feeds: their names, what they hold, and the groups in which they are listed.
export const feedEverything = 'Alles';
export const feedAllPapers = 'Alle Aufsätze';
export const feedDigests = 'Übersichten';
export const feedDigestsMeaning = 'Jede Übersicht mit ihren Aufsätzen in der Reihenfolge.';
export const feedKinds = 'Arten';
export const feedPaper = 'Der Aufsatz';
export const feedCode = 'Quelltext';
export const feedAbstract = 'Zusammenfassung.';
export const feedTitleAlone = 'Die Übersichten nennen nur den Titel.';

// A digest by mail.
export const emailRole = 'E-Mail';
export const emailDigestOf = 'Eine Übersicht von';
export const emailReadOnSite = 'auf der Website lesen';
export const emailAllDigests = 'alle Übersichten';
export const emailAllDigestsAt = (url: string) => `Alle Übersichten: ${url}`;
export const emailTopics = (topics: string) => `Themen: ${topics}`;
export const emailWhole = 'Die ganze Übersicht';
export const emailUnsubscribe = 'Abbestellen';
export const emailMoreOnSite = (count: number) =>
  `${plural(language, count, 'weiterer Aufsatz', 'weitere Aufsätze')} auf der Website`;
export const emailMoreAuthors = (named: string, more: number) =>
  `${named} und ${more === 1 ? 'eine weitere Person' : `${more} weitere`}`;
export const emailShortened = (how: string) =>
  `Gekürzt, damit kein Mailprogramm den Rest abschneidet: ${how}.`;
export const emailNoAuthors = 'ohne Autoren';
export const emailNoAuthorsAndTopics = 'ohne Autoren und Themen';
export const emailShortTexts = (characters: number) => `Texte von höchstens ${characters} Zeichen`;
export const emailTitlesAlone = 'nur die Titel';
export const emailTitleAlone = (place: number) => `Aufsatz ${place} nur mit dem Titel`;
export const emailTitlesAloneOf = (first: number, last: number) =>
  `Aufsätze ${first} bis ${last} nur mit dem Titel`;

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
export const placeTerms = 'Begriffe';
export const placeTopics = 'Themen';
export const placeTrends = 'Trends';
export const placeVenues = 'Tagungen und Zeitschriften';

export const headerPlaces = 'Website';
export const headerSearch = 'Aufsätze suchen';
export const headerSearchAmong = (count: number) => `${papers(count)} suchen`;

export const footerCounts = (paperCount: number, digestCount: number) =>
  `${papers(paperCount)} in ${plural(language, digestCount, 'Übersicht', 'Übersichten')}.`;
export const footerNote = 'Die Seite eines Aufsatzes führt zum Aufsatz selbst.';
export const footerPlaces = 'Mehr';
export const footerKeyboard = 'Tastatur';
export const footerDark = 'Dunkel';

export const listPapersHeard = (count: number) => (count === 1 ? 'Aufsatz' : 'Aufsätze');
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
export const pagerPrevious = (count: number) => `Vorige ${number(count)}`;
export const pagerNext = (count: number) => `Nächste ${number(count)}`;
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
export const digestAllPapers = (count: number) => `Alle ${number(count)} Aufsätze dieser Übersicht`;
export const digestOwnPage = 'Diese Übersicht auf eigener Seite';

export const calendarOfYear = (year: string) => `${year}, Kalender`;
export const calendarDay = (day: string, digestCount: number, paperCount: number) =>
  `${day}: ${plural(language, digestCount, 'Übersicht', 'Übersichten')}, ${papers(paperCount)}`;
export const yearStrip = (year: string, days: number) =>
  `${year}: ${plural(language, days, 'Tag', 'Tage')} mit Übersichten`;

export const marginOf = 'Über diesen Aufsatz';
export const marginKind = 'Art';
export const marginTopics = (count: number) => (count === 1 ? 'Thema' : 'Themen');
export const marginTerms = (count: number) => (count === 1 ? 'Begriff' : 'Begriffe');
export const marginForTerms = (terms: readonly string[]) =>
  `wegen ${terms.map((term) => `„${term}“`).join(', ')}`;
export const marginSubmitted = 'Eingereicht';
export const marginCategories = 'Kategorien';
export const marginSeenIn = 'Enthalten in';
export const marginPlace = (place: number, day: string | null) =>
  `Nr. ${place}, ${day ?? 'ohne Datum'}`;
export const marginLinks = 'Links im Text';
export const marginElsewhere = 'Anderswo';

export const paperOf = (title: string, digest: string) => `${title}: ein Aufsatz aus „${digest}“.`;
export const paperUndated = 'Ohne Datum';
export const paperAuthorsAnd = 'und';
export const paperMoreAuthors = (count: number) => `${number(count)} weitere`;
export const paperAt = (host: string) => `Aufsatz bei ${host}`;
export const paperSearchTitle = 'Nach dem Titel suchen';
export const paperCode = 'Quelltext';
export const paperCompare = 'Vergleichen';
export const paperTitleAlone = 'Die Übersicht nennt nur den Titel dieses Aufsatzes.';

// Was aus einem Aufsatz geworden ist, wie es sagt, wem die Website gehört.

export const statusName = (status: 'retracted' | 'withdrawn' | 'superseded') =>
  ({ retracted: 'Zurückgezogen', withdrawn: 'Vom Autor zurückgezogen', superseded: 'Überholt' })[
    status
  ];
export const statusAndTitle = (status: string, title: string) => `${status}: ${title}`;
export const otherTitlesBefore = 'Auch aufgeführt als ';
export const otherTitlesQuoted = (title: string) => `„${title}“`;
export const otherTitlesBetween = ', ';
export const paperBeforeAndAfter = (digest: string) => `Davor und danach in ${digest}`;
export const paperIn = 'In';
export const paperPrevious = 'Voriger';
export const paperNext = 'Nächster';
export const paperNear = 'Ähnliche Aufsätze';
export const paperBothAbout = 'gemeinsam:';
export const paperCompareWithThis = 'mit diesem Aufsatz';

export const authorsByFamilyName = 'Autoren nach Familiennamen';
export const authorsDescription = (count: number, byPapers: boolean) =>
  count === 1
    ? 'Der eine Name, unter dem die Aufsätze dieser Sammlung stehen.'
    : `Die ${authors(count)} der Aufsätze dieser Sammlung, nach Namen${byPapers ? ' und nach Zahl der Aufsätze' : ''}.`;
export const authorsLead = (count: number) =>
  `${names(count)} in der Schreibweise der Aufsätze, nach Familiennamen.`;
export const authorsNone = 'Von den Aufsätzen dieser Sammlung sind keine Autoren bekannt.';
export const authorsWith = (paperCount: number) =>
  paperCount === 1 ? 'Mit 1 Aufsatz' : `Mit ${number(paperCount)} Aufsätzen`;
export const authorsOther = 'andere';
export const authorsLetterLink = (letter: string | null, count: number) =>
  `${letter ?? 'Andere'}, ${names(count)}`;
export const authorsLetter = (letter: string | null) => `Autoren: ${letter ?? 'andere Buchstaben'}`;
export const authorsLetterDescription = (letter: string | null, count: number) =>
  count === 1
    ? `1 Autor, dessen Familienname mit ${letter ?? 'einem anderen Buchstaben'} beginnt.`
    : `${authors(count)}, deren Familiennamen mit ${letter ?? 'anderen Buchstaben'} beginnen.`;
export const authorsLetterLead = (count: number) => `${names(count)}.`;
export const authorsNames = 'Namen';
export const authorsParts = 'Weitere Namen';
const authors = (count: number) => `${number(count)} Autoren`;

export const authorKnown = (paperCount: number, years: string) =>
  `${papers(paperCount)} in dieser Sammlung${years && `, ${years}`}`;
export const authorDescription = (name: string, known: string, title: string) =>
  `${name}: ${known}, etwa „${title}“.`;
export const authorAlike = 'Vielleicht dieselbe Person:';
export const authorWritesWith = 'Mitautoren';
export const authorPapersTogether = 'gemeinsame Aufsätze';
export const authorOthers = (count: number) =>
  count === 1 ? 'und 1 weitere Person' : `und ${number(count)} weitere`;

export const venuesDescription = (count: number) =>
  count === 1
    ? 'Die Tagung oder Zeitschrift, in der Aufsätze dieser Sammlung erschienen sind.'
    : `Die ${number(count)} Tagungen und Zeitschriften, in denen Aufsätze dieser Sammlung erschienen sind.`;
export const venuesLead = (paperCount: number) =>
  paperCount === 1
    ? 'Wo 1 Aufsatz erschienen ist, soweit bekannt.'
    : `Wo ${papers(paperCount)} erschienen sind, soweit bekannt.`;
export const venuesNone =
  'Von den Aufsätzen dieser Sammlung ist nicht bekannt, wo sie erschienen sind.';
export const venuesConferences = 'Tagungen';
export const venuesJournals = 'Zeitschriften';
export const venuesBooks = 'Bücher';
export const venueDescription = (paperCount: number, name: string) =>
  `${papers(paperCount)} dieser Sammlung, erschienen in: ${name}, nach Jahren.`;
export const venueLead = (paperCount: number) => `${papers(paperCount)} dieser Sammlung.`;
export const venueYears = 'Jahre';
export const venueYearUnknown = 'Jahr unbekannt';

export const topicsDescription = (count: number) =>
  count === 1
    ? 'Das Thema dieser Sammlung mit Definition und Zahl der Aufsätze.'
    : `Die ${number(count)} Themen dieser Sammlung mit Definitionen und Zahl der Aufsätze.`;
export const topicsLead = (count: number) =>
  count === 1
    ? 'Ein Aufsatz kann dieses Thema haben.'
    : `Ein Aufsatz hat bis zu drei dieser ${number(count)} Themen.`;
export const topicsLeadTrends =
  'zeigen, wie sie sich über die Zeit verteilen und welche zusammen auftreten.';
export const topicsFamilies = 'Themengruppen';
export const topicDescription = (paperCount: number, name: string, definition: string) =>
  `${papers(paperCount)} zum Thema ${name}: ${definition}.`;
export const topicEmpty = 'Noch hat kein Aufsatz dieses Thema.';
export const termsDescription = (count: number) =>
  `Die ${plural(language, count, 'Begriff', 'Begriffe')}, die am meisten über die Aufsätze dieser Sammlung sagen.`;
export const termsLead =
  'Wörter aus Titeln, die am meisten über Aufsätze sagen und mehreren gemeinsam sind.';
export const termsNone =
  'Keine zwei Aufsätze dieser Sammlung haben einen bezeichnenden Begriff gemeinsam.';
export const termsOther = 'Weitere';
export const termDescription = (paperCount: number, name: string) =>
  `${papers(paperCount)}, bei denen „${name}“ zu den bezeichnendsten Begriffen gehört.`;
export const termLead = (paperCount: number) =>
  `Einer der bezeichnendsten Begriffe: ${papers(paperCount)}.`;
export const termTogether = 'Oft zusammen mit';
export const termSearch = (name: string) => `Nach „${name}“ suchen`;

export const topicAround = 'Rund um dieses Thema';
export const topicNeighbours = 'Benachbarte Themen';
export const topicShared = (paperCount: number) => `${number(paperCount)} gemeinsam`;
export const topicSearch = 'In diesem Thema suchen';
export const topicThis = 'dieses Thema';

export const kindsDescription = 'Was die Aufsätze sind, wovon auch immer sie handeln.';
export const kindsLead = 'Was ein Aufsatz ist, wovon auch immer er handelt.';
export const kindThis = 'diese Art';

export const publishedHeading = 'Nach Monat der Einreichung';
export const publishedDescription =
  'Die Aufsätze nach dem Monat, in dem sie zuerst bei arXiv eingereicht wurden.';
export const publishedLead =
  'Wann ein Aufsatz zuerst bei arXiv eingereicht wurde; das kann lange vor der Übersicht gewesen sein, die ihn nennt.';
export const publishedLeadTrends = (hasTopics: boolean, hasKinds: boolean) => {
  const by = [hasTopics ? 'Thema' : [], hasKinds ? 'Art' : []].flat().join(' und ');
  return `zeigen dieselben Monate${by && ` nach ${by}`}.`;
};
export const publishedMonth = (month: string) => `Eingereicht im ${month}`;
export const publishedMonthDescription = (paperCount: number, month: string) =>
  `${papers(paperCount)}, zuerst bei arXiv eingereicht im ${month}.`;
export const publishedMonthLead = (paperCount: number) => `${papers(paperCount)}.`;
export const publishedMonths = 'Monate';

export const mapPageDescription = (paperCount: number) =>
  paperCount === 1
    ? 'Eine Karte mit 1 Aufsatz.'
    : `Eine Karte mit ${number(paperCount)} Aufsätzen: Jeder liegt nahe bei dem, was ihm ähnelt.`;
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

export const trendsDescription = (hasTopics: boolean, hasKinds: boolean) => {
  if (!hasTopics)
    return `Wie sich die Aufsätze dieser Sammlung auf Monate${hasKinds ? ' und Arten' : ''} verteilen.`;
  return `Wie sich die Aufsätze dieser Sammlung auf Monate${hasKinds ? ', Themen und Arten' : ' und Themen'} verteilen, und welche Themen zusammen auftreten.`;
};
export const topicTrendsTitle = 'Themen in Zahlen';
export const topicTrendsDescription =
  'Wie sich die Themen dieser Sammlung über die Quartale verteilen, und welche zusammen vorkommen.';
export const topicTrendsLead = 'Was jedes Thema enthält, und seit wann.';
export const topicTrendsLink = 'Themen nach Quartalen, und welche zusammen vorkommen';
export const trendsTimelessDescription = 'Wovon die Aufsätze dieser Sammlung handeln, in Zahlen.';
export const trendsLead = (hasMonths: boolean) =>
  `Wovon die Aufsätze dieser Sammlung handeln${hasMonths ? ', und seit wann' : ''}. Übersichten haben sie ausgewählt: Die Zahlen sagen etwas über die Sammlung, nicht über das Fach.`;

const feeds = (count: number) => plural(language, count, 'Feed', 'Feeds');

export const linksComma = ', ';
export const linksOr = ' oder ';
export const linksEnd = '.';

export const listPageTitle = (name: string, page: number) => `${name}, Seite ${page}`;
export const listOfYear = (name: string, year: string) => `${name}, ${year}`;
export const listYears = 'Zuerst aufgeführt';
export const listYearsOf = (name: string) => `${name} nach Jahren`;
export const listOfDigests = (year: string) =>
  `Die Aufsätze, die eine Übersicht von ${year} zuerst aufführte.`;
export const listAllYears = 'Alle Jahre';
export const listPlaces = (from: number, to: number) =>
  `Aufsätze ${number(from)} bis ${number(to)}, vom zuerst aufgeführten an gezählt.`;
export const listNewest = 'Die neuesten';
export const listEarlier = (year: string) => `Aufsätze von ${year} →`;

// The front page.
export const homeHolds = (count: number, digestCount: number, day: string | null) =>
  `${papers(count)} in ${plural(language, digestCount, 'Übersicht', 'Übersichten')}${day ? `, die neueste vom ${day}` : ''}.`;
export const homeAllPapers = 'Alle Aufsätze';
export const homeLatestPapers = 'Aufsätze der neuesten Übersicht';
export const homeAllOfDigest = (count: number) => `Alle ${papers(count)} dieser Übersicht →`;
export const homeWholeDigest = 'Diese Übersicht auf eigener Seite →';
export const homeAside = 'Rund um diese Übersicht';
export const homeDigestTopics = 'Worum es geht';
export const homeTopicPapers = (count: number) => (count === 1 ? ' Aufsatz' : ' Aufsätze');
export const homeMoreDigests = 'Weitere Übersichten';
export const homeAllDigests = 'Alle Übersichten';
export const homeKinds = 'Arten';
export const homeByMonth = 'Nach Monat der Einreichung';
export const homeByTopic = 'Nach Thema';

// Where there is no page.
export const notFoundTitle = 'Seite nicht gefunden';
export const notFoundHeading = 'Unter dieser Adresse gibt es keine Seite';
export const notFoundDescription = 'Unter dieser Adresse gibt es keine Seite.';
export const notFoundLead =
  'Vielleicht fehlt der Adresse ein Buchstabe. Die Adresse eines Aufsatzes ändert sich nie; eine Suche nach seinem Titel findet ihn.';
export const notFoundSearch = 'Nach der gewünschten Seite suchen';
export const notFoundPlaceholder = 'Wörter aus dem Titel';
export const notFoundBegin = 'Oder weiter über ';
export const notFoundLatest = 'die neueste Übersicht';
export const notFoundTopics = 'die Themen';
export const notFoundDates = 'die Tage';

// About the site.
export const aboutTitle = 'Über diese Website';
export const aboutDescription = (hasTopics: boolean, hasKinds: boolean) =>
  `Woher der Text kommt, wie ${aboutWorked(hasTopics, hasKinds)} bestimmt werden und was bei einem Fehler zu tun ist.`;
export const aboutHeading = 'Über diese Website';
export const aboutTextHeading = 'Woher der Text kommt';
export const aboutTextFrom = (ofPapers: number, ofDigests: number) =>
  `${papers(ofPapers)} ${ofPapers === 1 ? 'stammt' : 'stammen'} aus ${plural(language, ofDigests, 'gespeicherten Übersicht', 'gespeicherten Übersichten')}: Listen von Aufsätzen. `;
export const aboutTextBriefs = (count: number) =>
  `${number(count)} davon ${count === 1 ? 'hat' : 'haben'} eine Kurzfassung, die in ein, zwei Sätzen sagt, worum es geht. `;
export const aboutTextAbstracts = (count: number) =>
  `${number(count)} ${count === 1 ? 'hat' : 'haben'} die Zusammenfassung des Aufsatzes im Wortlaut der Autoren. Wo es keine Kurzfassung gibt, zeigen Listen Sätze der Zusammenfassung, Wort für Wort.`;
export const aboutTextFacts =
  ' Autoren, Tagungen, Zeitschriften und Kennungen stammen aus den Übersichten oder aus Listen neben ihnen; was nicht bekannt ist, wird nicht genannt. Mehr dazu unter ';
export const aboutTextSources = 'Quellen';
export const aboutRepairBefore =
  'Im Text stecken oft noch Reste von TeX. Was sicher ist, wird berichtigt: Aus ';
export const aboutRepairAfter = ' wird 5 × 10⁵; alles andere bleibt, wie es war.';
export const aboutRepairPlain =
  'Texte, die durch Maschinen gegangen sind, kommen oft beschädigt an: mit entstellten Zeichen oder mitten im Wort umgebrochen. Was sicher ist, wird berichtigt; alles andere bleibt, wie es war.';
export const aboutWorkedHeading = (hasTopics: boolean, hasKinds: boolean) =>
  `Wie ${aboutWorked(hasTopics, hasKinds)} bestimmt werden`;
const aboutWorked = (hasTopics: boolean, hasKinds: boolean) => {
  if (hasTopics) return 'Themen';
  return hasKinds ? 'Arten' : 'ähnliche Aufsätze';
};
export const aboutKindsWorked =
  'Zu jeder Art von Aufsatz gehört eine Liste gewichteter Wörter und Wendungen, in einer Datei, die alle lesen und ändern können. Ein Aufsatz ist von der Art, deren Wörter in Titel und Text das meiste Gewicht haben.';
export const aboutTopicsWorked =
  'Zu jedem Thema gehört eine Liste gewichteter Wörter und Wendungen, in einer Datei, die alle lesen und ändern können. Ein Aufsatz erhält bis zu drei Themen: die, deren Wörter in Titel und Text das meiste Gewicht haben. Die Wörter, die den Ausschlag gaben, stehen auf der Seite des Aufsatzes neben dem Thema.';
export const aboutTopicsWorkedKinds = ' Ebenso wird die Art eines Aufsatzes bestimmt.';
export const aboutNear =
  'Benachbart sind einem Aufsatz diejenigen, die seine seltensten Wörter und Wendungen mit ihm teilen; die gemeinsamen werden genannt.';
export const aboutMeasured = ' Wie gut all das gelingt, ist gemessen: siehe ';
export const aboutQuality = 'Güte';
export const aboutSearchHeading = 'Suchen';
export const aboutSearchPress = 'Die Suche öffnet sich überall mit ';
export const aboutSearchOrKeys = ' oder ';
export const aboutSearchOrPage = '; außerdem gibt es ';
export const aboutSearchPage = 'die Suchseite';
export const aboutSearchHow = (hasTopics: boolean, hasKinds: boolean, hasCode: boolean) =>
  `. Am meisten zählt der Titel. Namen von Personen und Tagungen sowie Zeiten werden verstanden: Lovelace seit 2024 oder März 2025. Wörter in Anführungszeichen werden nebeneinander gesucht; ein Minus vor einem Wort oder vor Anführungszeichen lässt Aufsätze aus: Lesen -Schreiben. Die Ergebnisse lassen sich nach ${aboutFilters(hasTopics, hasKinds, hasCode)} eingrenzen. Die Adresse einer Suche enthält alles und lässt sich daher speichern und weitergeben.`;
const aboutFilters = (hasTopics: boolean, hasKinds: boolean, hasCode: boolean) => {
  const names = [hasTopics ? 'Thema' : [], hasKinds ? 'Art' : [], 'Übersicht'].flat();
  if (hasCode) return `${names.join(', ')} und Quelltext`;
  return names.join(', ').replace(/, (?=Übersicht)/, ' und ');
};
export const aboutKeepHeading = 'Merken und sichten';
export const aboutKeepSave = '„Merken“ setzt einen Aufsatz auf die ';
export const aboutKeepReadingList = 'Leseliste';
export const aboutKeepRead =
  ', wo auch Platz für Notizen ist; als gelesen markiert, erscheint er in jeder Liste grau. Zwei bis vier Aufsätze lassen sich ';
export const aboutKeepCompared = 'vergleichen';
export const aboutKeepSideBySide = (hasTrends: boolean) => (hasTrends ? ', ' : ', und ');
export const aboutKeepMap = 'die Karte';
export const aboutKeepAlikeAnd = ' zeigt alle Aufsätze nach ihrer Ähnlichkeit, und ';
export const aboutKeepAlike = ' zeigt alle Aufsätze nach ihrer Ähnlichkeit. Alle Tasten zeigt ';
export const aboutKeepTrends = 'die Trends';
export const aboutKeepOverTime = ' zeigen sie im Lauf der Zeit. Alle Tasten zeigt ';
export const aboutKeepKeys = '; dort lassen sich Tasten aus nur einem Buchstaben auch abschalten.';
export const aboutOfflineBefore = 'Was gelesen wurde, bleibt ohne Netz lesbar, und ein Klick ';
export const aboutOfflineLink = 'speichert die ganze Website';
export const aboutOfflineAfter = ' auf dem Gerät.';
export const aboutAddressesHeading = 'Adressen, die bleiben';
export const aboutAddressesBefore =
  'Die Adresse eines Aufsatzes entsteht allein aus seinem Titel. Weder eine spätere Übersicht noch eine andere Reihenfolge ändert sie. Daneben liegen seine Daten: dieselbe Adresse mit ';
export const aboutAddressesAfter = ' statt des letzten Schrägstrichs.';
export const aboutDataHeading = 'Daten';
export const aboutDataBefore = 'Alles gibt es auch als ';
export const aboutDataLink = 'Daten';
export const aboutDataForms = (hasTopics: boolean) =>
  `: alle Aufsätze und die ${hasTopics ? 'jedes Themas, ' : ''}jeder Übersicht und jedes Tages, als BibTeX, RIS, CSL-JSON, CSV und JSON, mit Schemata; dazu das Neue als `;
export const aboutDataFeeds = 'Feeds';
export const aboutWrongHeading = 'Wenn etwas nicht stimmt';
export const aboutWrong = (hasTopics: boolean) =>
  `${hasTopics ? 'Ein falsches Thema, ein' : 'Ein'} entstellter Text oder ein fehlender Autor wird in den Dateien berichtigt, aus denen diese Website entsteht. Ein Hinweis an den Betreiber dieser Website hilft, mit der Adresse der Seite. Fehler in einem Aufsatz selbst sind Sache seiner Autoren: Der Link zum Aufsatz führt zu ihnen.`;
export const aboutPrivacyHeading = 'Datenschutz';
export const aboutPrivacy =
  'Keine Seite fragt bei einem anderen Server an. Was hier gewählt wird, etwa hell oder dunkel, die Leseliste, Notizen und letzte Suchen, bleibt im Browser.';
export const aboutMadeWith = 'Diese Website ist mit Offprint gemacht.';

// What there is as data.
export const dataPageTitle = 'Daten';
export const dataPageCounts = (ofPapers: number, ofDigests: number) =>
  `${papers(ofPapers)} in ${digests(ofDigests)}`;
export const dataPageDescription = (counts: string) =>
  `${counts} als Dateien: BibTeX, RIS, CSL-JSON, CSV und JSON, mit Schemata.`;
export const dataPageLead = (counts: string) =>
  `${counts}, als Dateien für Programme und Literaturverwaltungen. Ein Schlüssel ist nicht nötig: Jede Datei hat ihre eigene Adresse.`;
export const dataPageAllHeading = 'Alle Aufsätze';
export const dataPageAllTable = 'Dateien aller Aufsätze';
export const dataPageFile = 'Datei';
export const dataPageForm = 'Format';
export const dataPageFor = 'Für';
export const dataPagePapers = 'Aufsätze';
export const dataPageSize = 'Größe';
export const dataPageForBib = 'LaTeX und jede Literaturverwaltung';
export const dataPageForRis = 'Zotero, EndNote, Mendeley';
export const dataPageForCsl = 'Zitierprogramme wie Pandoc';
export const dataPageForCsv = 'Tabellen; eine Zeile je Aufsatz';
export const dataPageForJson = 'Programme; alles, was von jedem Aufsatz bekannt ist';
export const dataPageByYear = (megabytes: number) =>
  `Wo es viele Aufsätze sind oder sie in mehreren Jahren zuerst aufgeführt wurden, gibt es eine für jedes Jahr und vom neuesten, bis es vorbei ist, eine für jeden Monat; eine, die größer als ${number(megabytes)} MB wäre, kommt in Teilen. `;
export const dataPageNamesAll = ' nennt die vorhandenen.';
export const dataPageBesideHeading = 'Neben jeder Seite';
export const dataPageBeside = (hasTopics: boolean) =>
  `Zu jeder Seite ${hasTopics ? 'eines Themas, ' : ''}einer Übersicht oder eines Tages mit mehreren Übersichten gehören Dateien: dieselbe Adresse mit einer Endung statt des letzten Schrägstrichs.`;
export const dataPageBesidePaper =
  'Neben einem Aufsatz liegen seine Daten als .json; seine Seite enthält sein BibTeX und stellt die anderen Formen her.';
export const dataPageBesideTable = 'Dateien neben jeder Seite';
export const dataPagePage = 'Seite';
export const dataPageHowMany = 'Anzahl';
export const dataPageForExample = 'Zum Beispiel';
export const dataPageItsFiles = 'Ihre Dateien';
export const dataPagePaper = 'Aufsatz';
export const dataPageTopic = 'Thema';
export const dataPageDigest = 'Übersicht';
export const dataPageDay = 'Tag';
export const dataPageFileOf = (file: string, page: string) => `${file} zu ${page}`;
export const dataPagePartsBefore = (megabytes: number) =>
  `Wo eine Datei einer Seite größer als ${number(megabytes)} MB wäre, gibt es stattdessen eine für jedes Jahr, mit dem Jahr vor der Endung: `;
export const dataPagePartsAfter = '. Die Seite verlinkt die vorhandenen.';
export const dataPageFormsBefore = 'Die Dateien ';
export const dataPageFormsJson =
  ' enthalten alles, was bekannt ist, die von Listen ohne das, was jedem Aufsatz nahe ist. Eine Datei ';
export const dataPageFormsCsl = ' enthält, was zum Zitieren nötig ist, ';
export const dataPageFormsMarkdown = ' dieselben Wörter wie die Seite. Eine Datei ';
export const dataPageFormsLinkset = ' zählt die Adressen der Aufsätze auf (RFC 9264).';
export const dataPageFormsTopics =
  ' Die eines Themas lassen Zusammenfassungen weg, und seine .json nennt die Aufsätze nur und sagt, wo ihre Daten sind.';
export const dataPageFormsMany =
  ' Auch die einer Übersicht lassen sie weg, bis auf .md und .json; sie stehen in den Dateien aller Aufsätze.';
export const dataPageIndexes = 'Verzeichnisse';
export const dataPageIndexPapers =
  'alle Aufsätze in einer einzigen Liste, oder wo die Listen jedes Jahres und, vom neuesten, jedes Monats sind';
export const dataPageIndexDigests = 'alle Übersichten mit ihren Aufsätzen in deren Reihenfolge';
export const dataPageIndexTopics = 'alle Themen mit ihren Definitionen und Aufsätzen';
export const dataPageIndexFiles = 'die Dateien aller Aufsätze mit ihren Größen';
export const dataPageIndexMoved = 'frühere Adressen von Aufsätzen, und wohin sie führen';
export const dataPageSchemasHeading = 'Schemata';
export const dataPageSchemas =
  'Jede JSON-Datei ist durch ein JSON Schema (2020-12) beschrieben, das aus denselben Definitionen entsteht wie die Datei. Was nicht bekannt ist, ist null oder fehlt; geraten wird nie.';
export const dataPageExamples = 'Beispiele';
export const dataPageExampleCitation = 'Wie die Aufsätze einer Übersicht zu zitieren sind:';
export const dataPageExampleCommand = 'Beispiel für die Befehlszeile';
export const dataPageExampleKind = 'Die Aufsätze einer Art, in Python:';
export const dataPageExampleCode = 'Die Aufsätze mit Quelltext, in Python:';
export const dataPageExampleAuthors = 'Die Aufsätze mit bekannten Autoren, in Python:';
export const dataPageExamplePython = 'Beispiel in Python';
export const dataPageManagersHeading = 'Literaturverwaltungen';
export const dataPageManagers =
  'Zotero und verwandte Programme lesen einen Aufsatz von seiner Seite und mehrere aus einer Liste: Dazu dient der Knopf ihrer Browsererweiterung. Oder BibTeX oder RIS wird unter „Zitieren“ gespeichert und importiert. Autoren und Daten sind nur angegeben, wo sie bekannt sind.';
export const dataPageBrowserHeading = 'Suche aus dem Browser';
export const dataPageBrowserBefore = 'Die Website beschreibt ihre Suche in ';
export const dataPageBrowserAfter =
  ', sodass ein Browser sie zu seinen Suchmaschinen hinzufügen kann: in Firefox mit einem Rechtsklick auf die Adressleiste; in Chrome nach einer ersten Suche hier in den Einstellungen der Suchmaschinen.';
export const dataPageMachinesHeading = 'Maschinen, die Links folgen';
export const dataPageMachinesLinks =
  'Seiten nennen ihre Dateien, ihre Listen und die Adresse, unter der sie zu zitieren sind, durch typisierte Links (Signposting) und beschreiben sich in JSON-LD mit dem Vokabular von schema.org. ';
export const dataPageMachinesModels = ' ist der Einstieg für Sprachmodelle, ';
export const dataPageMachinesSitemap = 'die Sitemap';
export const dataPageMachinesEngines = ' der für Suchmaschinen, und ';
export const dataPageMachinesFeeds = 'die Feeds';
export const dataPageMachinesNew = (hasTopics: boolean, hasKinds: boolean) => {
  const parts = [hasTopics ? 'eines Themas' : [], hasKinds ? 'einer Art' : []]
    .flat()
    .join(' oder ');
  return ` melden Neues${parts && `, insgesamt oder ${parts}`}.`;
};
export const dataPageLicenceHeading = 'Lizenz';
export const dataPageLicenceFacts =
  'Titel, Autoren, Tagungen, Zeitschriften und Kennungen sind Tatsachen. ';
export const dataPageLicenceBriefs = 'Die Kurzfassungen stehen unter der Lizenz ';
export const dataPageLicenceBriefsEnd = '.';
export const dataPageLicenceAsk =
  'Über die Nutzung der Kurzfassungen gibt der Betreiber dieser Website Auskunft.';
export const dataPageLicenceAbstracts =
  'Der Wortlaut einer Zusammenfassung gehört den Autoren des Aufsatzes.';
export const dataPageCiteHeading = 'Zitieren';
export const dataPageCite = (title: string, counts: string, address: string) =>
  `Zu zitieren sind die Aufsätze selbst; wie, steht auf der Seite eines jeden. Die Sammlung heißt mit vollem Namen: ${title}, ${counts}, ${address}`;
export const dataPageLastHeading = 'Adressen, die bleiben';
export const dataPageLast =
  'Die Adresse eines Aufsatzes entsteht allein aus seinem Titel und ändert sich nie; seine Daten liegen daneben und behalten ihre Form. Zu den JSON-Dateien kann ein Feld hinzukommen; keines fällt weg oder ändert seine Bedeutung.';

// How well the site works.
export const qualityPageTitle = 'Güte';
export const qualityPageDescription =
  'Wie gut Textberichtigung, Themen, benachbarte Aufsätze, Suche, Beschriftungen und Kernsätze gelingen, gemessen an beurteilten Fällen.';
export const qualityPageLead =
  'Wie gut die Teile dieser Website gelingen, die ein Urteil verlangen, gemessen an Fällen, die durch Lesen beurteilt wurden.';
export const qualityPageTable = (set: string) => `Kennzahlen: ${set}`;
export const qualityPagePart = 'Teil';
export const qualityPageFigure = 'Kennzahl';
export const qualityPageMeasured = 'Gemessen';
export const qualityPageAim = 'Ziel';
export const qualityPageMet = 'Erreicht';
export const qualityPageCases = 'Fälle';
export const qualityPageToCompare = 'Zum Vergleich';
export const qualityPageYes = 'ja';
export const qualityPageNo = 'nein';
export const qualityPageShare = (value: number) => value.toFixed(2).replace('.', ',');
export const qualityPageHow = 'Wie jede Kennzahl gemessen wird';
export const qualityPageCommand =
  ' misst sie neu. Die Zahlen zum Vergleich sind die einfacherer Verfahren an denselben Fällen.';

// Where digests come from.
export const sourcesPageTitle = 'Quellen';
export const sourcesPageLead = (hasServices: boolean) =>
  `Woher die Übersichten dieser Website stammen${hasServices ? ', wem zu danken ist und was hier nicht gezeigt wird' : ''}.`;
export const sourcesPageArxivFrom =
  'Titel, Autoren, Zusammenfassungen, Fachgebiete und Kennungen der Aufsätze stammen von ';
export const sourcesPageArxivUnder = ', veröffentlicht unter ';
export const sourcesPageArxivAfter =
  '. Die Aufsätze selbst liegen nicht hier: Jede Seite führt zu der des Aufsatzes bei arXiv. arXiv ist an dieser Website nicht beteiligt.';
export const sourcesPageDailyBefore = 'Auswahl und Reihenfolge der Aufsätze sind die von ';
export const sourcesPageDailyAfter =
  '; die Zusammenfassungen sind die der Autoren, wie sie bei arXiv stehen. Stimmen, Kommentare, Bilder und die Namen derer, die einen Aufsatz vorgeschlagen haben, werden hier nicht gezeigt; von einer Maschine geschriebene Zusammenfassungen nur, wenn der Betreiber dieser Website es so eingestellt hat.';
export const sourcesPageYear = (year: string, lists: number) =>
  `${year}: ${plural(language, lists, 'Liste', 'Listen')}`;
export const sourcesPageList = (service: string, day: string) => `Liste: ${service}, ${day}`;
export const sourcesPageHandHeading = 'Von Hand gespeichert';
export const sourcesPageHand = (areOthers: boolean) =>
  `${areOthers ? 'Andere Übersichten' : 'Die Übersichten'} hat der Betreiber dieser Website gespeichert: als Text einer Seite, einer Nachricht oder einer Liste. Woraus jede gelesen wurde, steht in ihrer Datei in `;

// How to keep the site.
export const offlinePageTitle = 'Offline speichern';
export const offlinePageDescription =
  'Wie sich diese Website ohne Netz lesen, durchblättern und durchsuchen lässt: ganz auf einem Gerät, als App oder in einem Ordner.';
export const offlinePageLead =
  'Was gelesen wurde, bleibt ohne Netz lesbar. Ein Klick speichert auch alles Übrige, mit Suche und Karte.';
export const offlinePageCopy =
  'Dies ist eine Kopie der Website, die kein Netz braucht: Alles liegt hier.';
export const offlinePageFolderHeading = 'In einem Ordner';
export const offlinePageFolder =
  'Die Website lässt sich auch in eine einzige ZIP-Datei packen, die sich ohne Server per Doppelklick öffnet: Der Betreiber dieser Website erzeugt sie mit ';
export const offlinePageChangesHeading = 'Wenn sich die Website ändert';
export const offlinePageChanges =
  'Mit Netz kommt jede Seite frisch von der Website; ein schon offener Tab meldet eine neue Fassung und lädt sie auf Wunsch. Was gespeichert ist, wird von selbst auf den neuesten Stand gebracht: Nur geänderte Dateien werden geladen, und die früheren dienen, bis alle neuen da sind. Ist der Browser auf Datensparen eingestellt, wartet er auf den Knopfdruck.';
export const offlinePageStaysHeading = 'Was in diesem Browser bleibt';
export const offlinePageStays =
  'Alles bleibt auf diesem Gerät, für diese Website allein, und niemand erfährt davon. Die Seiten, die jeder Besuch braucht, und die 150 zuletzt geöffneten werden ungefragt gespeichert; wer die Daten der Website in den Einstellungen des Browsers löscht, entfernt alles, auch die Leseliste.';

// What is shown for a page that is not on the device.
export const notKeptTitle = 'Gespeicherte Seiten';
export const notKeptDescription =
  'Die Seiten dieser Website, die auf diesem Gerät gespeichert sind.';
export const notKeptHeading = 'Seiten auf diesem Gerät';
export const notKeptLead =
  'Gelesene Seiten bleiben auf diesem Gerät und lassen sich ohne Netz öffnen.';
export const notKeptCopy =
  'Dies ist eine Kopie der Website, die kein Netz braucht: Jede Seite liegt hier.';
export const notKeptUnscripted =
  'Was auf diesem Gerät liegt, kann nur ein Skript sagen. Weiter geht es auf ';
export const notKeptHome = 'der Startseite';
export const notKeptOrRead = ' oder mit der Anleitung, ';
export const notKeptHow = 'wie sich die Website offline speichern lässt';
export const notKeptAgain = 'Noch einmal versuchen';
export const notKeptRead = 'Gelesene Seiten';
export const notKeptMoreBefore = 'Um alles dabeizuhaben, lässt sich ';
export const notKeptMoreLink = 'die ganze Website offline speichern';
export const notKeptMoreAfter = ', solange ein Netz da ist.';

// All papers, the newest of them.
export const papersPageTitle = 'Aufsätze';
export const papersPageDescription = (count: number) =>
  `Die neuesten von ${plural(language, count, 'Aufsatz', 'Aufsätzen')} und die Wege zu den anderen.`;
export const papersPageLead = (shown: number, count: number) =>
  `${shown < count ? `Die neuesten ${number(shown)} von ${plural(language, count, 'Aufsatz', 'Aufsätzen')}. Zu den anderen` : `Alle ${papers(count)}, die neuesten zuerst. Zu jedem`} geht es über `;
export const papersPageDigests = 'Übersichten';
export const papersPageAuthors = 'Autoren';
export const papersPageSearch = 'die Suche';
export const papersPageFeedOf = 'aller Aufsätze';

// Digests.
export const digestsPageTitle = 'Übersichten';
export const digestsPageDescription = (count: number) =>
  count === 1 ? 'Die Übersicht dieser Website.' : `Alle ${digests(count)}, die neueste zuerst.`;
export const digestsPageLead =
  'Jede Übersicht zeigt ihre Aufsätze in ihrer ursprünglichen Reihenfolge.';
/** In the accusative, as it stands after “für”. */
export const digestsPageFeedOf = 'die Übersichten';
export const digestsPageEarlier = 'Nach Jahr und Monat';
export const digestPageDescription = (
  label: string,
  count: number,
  day: string | null,
  line: string,
) => `${label}: ${papers(count)}, ${day ?? 'ohne Datum'}. ${line}`.trimEnd();
export const digestPagePapers = 'Aufsätze';
export const digestPageEmail = 'Diese Übersicht als E-Mail';
export const wholeDigestTitle = (label: string) => `${label}, vollständig`;
export const wholeDigestDescription = (label: string, count: number) =>
  `${label}: alle ${papers(count)} auf einer Seite, zum Durchlesen oder Drucken.`;

// Days.
export const datesPageTitle = 'Tage';
export const datesPageDescription = 'Die Übersichten nach Tagen.';
export const datesPageLead = 'Die Tage, an denen eine Übersicht erschien.';
export const datePageCounts = (ofDigests: number, ofPapers: number) =>
  `${digests(ofDigests)}, ${papers(ofPapers)}.`;
export const datePageDescription = (date: string, counts: string) => `${date}: ${counts}`;
export const datePageDays = 'Tage';
export const datePageOthers = 'Andere Tage';
export const undatedPageTitle = 'Ohne Datum';
export const undatedPageDescription = 'Übersichten, deren Text keinen Tag nennt.';
export const undatedPageLead = 'Übersichten, die keinen Tag nennen.';
export const undatedPageNone = 'Jede Übersicht hat ein Datum.';

// Feeds.
export const feedsPageTitle = 'Feeds';
export const feedsPageDescription = (count: number, hasTopics: boolean, hasKinds: boolean) =>
  `${feeds(count)} für Feedreader: insgesamt, die Übersichten${hasKinds ? ', je Art' : ''}${hasTopics ? ', je Thema' : ''}.`;
export const feedsPageLead =
  'Ein Feed ist eine Adresse, die ein Feedreader einmal bekommt; danach zeigt er, was neu ist.';
export const feedsPageTakeAll = (count: number) =>
  `Die Adresse eines der Links unten in den Reader kopieren: Atom, wenn er beides kann. Oder alle ${feeds(count)} auf einmal nehmen und die gewünschten behalten: `;
export const feedsPageHolds =
  ', eine Datei, die Reader importieren. Ein Feed enthält das Neueste; die von allem führen Monat für Monat zum Älteren.';
export const feedsPageFind = 'Feed suchen';
export const feedsPageTo = ' bis ';
export const feedsPageOf = (name: string) => `: ${name}`;

// The reading list.
export const readingListPageTitle = 'Leseliste';
export const readingListPageDescription =
  'Die gemerkten Aufsätze mit eigenen Notizen, allein in diesem Browser gespeichert.';

// Papers side by side.
export const comparePageTitle = 'Aufsätze vergleichen';
export const comparePageDescription = (hasTopics: boolean, hasKinds: boolean) => {
  const theirs = [hasKinds ? 'Arten' : [], hasTopics ? 'Themen' : []].flat().join(', ');
  return `Zwei bis vier Aufsätze nebeneinander: was sie in Kürze sagen${theirs && `, ihre ${theirs}`} und die Begriffe, die sie teilen oder nicht.`;
};
export const comparePageLead = (hasTopics: boolean, hasKinds: boolean) =>
  `Zwei bis vier Aufsätze nebeneinander: was jeder in Kürze sagt${hasKinds ? ', seine Art' : ''}${hasTopics ? ', seine Themen' : ''} und die Begriffe, die sie teilen oder nicht.`;
export const comparePageChoose =
  'Aufsätze sind in jeder Liste durch „Vergleichen“ zu wählen, mit der Taste ';
export const comparePageOpen =
  ' oder bei den Nachbarn eines Aufsatzes; der Vergleich öffnet sich dann am Fuß der Seite. Seine Adresse lässt sich speichern und weitergeben.';
export const comparePageUnscripted =
  'Der Vergleich entsteht im Browser und braucht JavaScript. Ohne JavaScript nennt die Seite eines Aufsatzes seine Nachbarn und die gemeinsamen Begriffe; dorthin führen ';
export const comparePageTopics = 'Themen';
export const comparePageDigests = 'Übersichten';
export const comparePageAdd = 'Aufsatz hinzufügen';
export const comparePagePlaceholder = 'Wörter aus dem Titel, ein Name …';

// The search.
export const searchPageTitle = 'Suche';
export const searchPageDescription = (count: number) =>
  `${papers(count)} nach Titel, Kurzfassung und Zusammenfassung durchsuchen.`;
export const searchPageInput = 'Aufsätze suchen';
export const searchPagePlaceholder = 'Name, Titelwörter, eine Frage …';
export const searchPageSubmit = 'Suchen';
export const searchPageSkip = 'Zu den Filtern springen';
export const searchPageUnscripted =
  'Die Suche läuft im Browser und braucht JavaScript. Ohne JavaScript geht es weiter über ';
export const searchPageOrGoBy = 'Oder weiter über ';
export const searchPageTopics = 'Themen';
export const searchPageDates = 'Tage';
export const searchPageMonths = 'Monate';
export const searchPageMonthsOfSubmission = 'Monate der Einreichung';
export const searchPageOrder = 'Reihenfolge';
export const searchPageBest = 'Beste Treffer zuerst';
export const searchPageNewest = 'Neueste zuerst';
export const searchPageFiltersOn = 'Gewählte Filter';
export const searchPageResults = 'Ergebnisse';
export const searchPageMore = 'Weitere Ergebnisse';
export const searchPageLead = 'Ein Name, ein paar Wörter aus dem Titel oder worum es ging.';
export const searchPageLeadArxiv = ' Eine arXiv-Nummer findet ihren Aufsatz.';
export const searchPageLargest = 'Themen mit den meisten Aufsätzen';
export const searchPageFilters = 'Filter';
export const searchPageKind = 'Art';
export const searchPageCode = 'Quelltext';
export const searchPageWithCode = 'Mit Quelltext';
export const searchPageDigest = 'Übersicht';
export const searchPageTopic = 'Thema';
export const searchPageYear = 'Jahr';

// What a language model reads first.
export const llmsTwins = (hasTopics: boolean) =>
  `Jede Seite ${hasTopics ? 'eines Themas oder ' : ''}einer Übersicht hat ein Gegenstück in Markdown: dieselbe Adresse mit .md statt des letzten Schrägstrichs. Ebenso eines in BibTeX (.bib). ${records(hasTopics)}`;
export const llmsRecords = (hasTopics: boolean) =>
  `Jede Seite ${hasTopics ? 'eines Themas oder ' : ''}einer Übersicht hat ein Gegenstück in BibTeX: dieselbe Adresse mit .bib statt des letzten Schrägstrichs. ${records(hasTopics)}`;
const records = (hasTopics: boolean) =>
  `Zu jeder Seite eines Aufsatzes${hasTopics ? ', eines Themas' : ''} oder einer Übersicht steht alles, was bekannt ist, als JSON (.json).`;
export const llmsNotKnown =
  'Was von einem Aufsatz nicht bekannt ist, fehlt: Weder Autor noch Datum noch Erscheinungsort ist geraten.';
export const llmsDigests = 'Übersichten';
export const llmsTerms = 'Begriffe';
export const llmsTopics = 'Themen';
export const llmsData = 'Daten';
export const llmsDigestNote = (day: string | null, count: number) =>
  `${day ?? 'ohne Datum'}, ${papers(count)}`;
export const llmsTopicNote = (definition: string, count: number) =>
  `${definition}; ${papers(count)}`;
export const llmsFile = (count: number, form: string) => `${papers(count)} als ${form}`;
export const llmsAboutData = 'Über die Daten';
export const llmsAboutDataNote = 'jede Datei, ihr Schema und ihre Lizenz';

// The site as an app.
export const appSearch = 'Suche';
export const appLatestDigest = 'Neueste Übersicht';
export const appReadingList = 'Leseliste';
export const appDigestPicture = 'Die neueste Übersicht';
export const appMapPicture = 'Die Karte aller Aufsätze';
export const appPhonePicture = 'Die neueste Übersicht auf einem Telefon';
export const appPaperPicture = 'Ein Aufsatz mit seiner Kurzfassung';

const notes = (count: number) => plural(language, count, 'Notiz', 'Notizen');
/** With the article that a sentence begins with, where it is one. */
const these = (from: 'link' | 'file') => (from === 'link' ? 'Dieser Link' : 'Diese Datei');

export const paperActSave = 'Merken';
export const paperActSaved = 'Gemerkt';
export const paperActMarkRead = 'Als gelesen markieren';
export const paperActRead = 'Gelesen';
export const paperKeySave = 'Diesen Aufsatz merken';
export const paperKeyRead = 'Diesen Aufsatz als gelesen markieren';
export const paperKeyUndo = 'Die letzte Änderung der Liste zurücknehmen';
export const paperKeyNone = 'Erst zu einem Aufsatz der Liste gehen, mit j und k.';
export const savedNotRead = ' nicht gelesen';
export const neighbourRead = ' gelesen';

export const noticeSaved = (title: string) => `„${title}“ ist gemerkt.`;
export const noticeTakenOff = (title: string) => `„${title}“ steht nicht mehr auf der Leseliste.`;
export const noticeMarked = (title: string, isRead: boolean) =>
  `„${title}“ ist als ${isRead ? '' : 'nicht '}gelesen markiert.`;
export const noticeUndo = 'Rückgängig';
export const noticeUndone = 'Rückgängig gemacht.';
export const noticeNothingToUndo = 'Nichts rückgängig zu machen.';
export const noticeClose = 'Schließen';
export const noticeStorageOff =
  'Dieser Browser speichert nichts für diese Website; die Änderung gilt nur auf dieser Seite.';
export const noticeStorageFull =
  'Dieser Browser hat keinen Platz mehr für diese Website; die Änderung gilt nur auf dieser Seite.';
export const noticeListNewer =
  'Eine neuere Fassung dieser Website hat die Liste geschrieben; bitte erst diese Seite neu laden.';

export const savedListName = 'Leseliste';
export const savedListLead =
  'Die gemerkten Aufsätze mit den eigenen Notizen, nur in diesem Browser gespeichert.';
export const savedListSummary = (saved: number, notRead: number) =>
  `${papers(saved)}, ${notRead === 0 ? 'alle gelesen' : `davon ${notRead} noch nicht gelesen`}; nur in diesem Browser gespeichert.`;
export const savedListUnscripted =
  'Die Liste liegt im Browser und braucht JavaScript: Sie nimmt Aufsätze auf, die auf irgendeiner Seite gemerkt werden, in eigener Reihenfolge und mit Notizen, und gibt sie als BibTeX, RIS, CSL-JSON, CSV oder Markdown aus. Ohne JavaScript geht es weiter über ';
export const savedListUnscriptedEnd = '; zitieren lässt sich ein Aufsatz auf seiner eigenen Seite.';
export const savedListTopics = 'Themen';
export const savedListOr = ' oder ';
export const savedListDates = 'Tage';
export const savedListMerge = 'Zusammenführen';
export const savedListLeave = 'Verwerfen';
export const savedListShow = 'Anzeigen';
export const savedListShowAll = 'Alle';
export const savedListShowNotRead = 'Nicht gelesen';
export const savedListShowRead = 'Gelesen';
export const savedListSearch = 'In dieser Liste suchen';
export const savedListPapers = 'Gemerkte Aufsätze';
export const savedListShown = (shown: number) => `${papers(shown)} angezeigt.`;
export const savedListNone = 'Kein gemerkter Aufsatz entspricht dem.';
export const savedListEmpty = 'Noch ist nichts gemerkt';
export const savedListHowSave = 'Ein Druck auf ';
export const savedListHowSaveWhere =
  ' neben einem Aufsatz, in einer Liste oder auf seiner Seite, oder auf die Taste ';
export const savedListHowSaveEnd = ' nimmt ihn auf.';
export const savedListHowRead =
  'Hier wartet er, in eigener Reihenfolge und mit Platz für eine Notiz. ';
export const savedListHowUndo = ' markiert ihn als gelesen, und ';
export const savedListHowUndoEnd = ' nimmt die letzte Änderung zurück.';
export const savedListHowExport =
  'Die Liste lässt sich für die Literaturverwaltung exportieren und mit einem Link oder einer Datei auf ein anderes Gerät mitnehmen.';
export const savedListBegin =
  'Ein Anfang sind diese aus der neuesten Übersicht; weiter geht es über ';
export const savedListBeginEnd = '.';
export const savedListSide = 'Exportieren und mitnehmen';
export const savedListExport = 'Exportieren';
export const savedListExportWhat = (shown: number, areAll: boolean) =>
  `${areAll ? 'Die ganze Liste' : 'Was hier angezeigt ist'} (${papers(shown)}), samt Notizen, als:`;
export const savedListExported = (exported: number) => `${papers(exported)} exportiert.`;
export const savedListLeftOut = (left: number) => `Ausgelassen, weil nicht zu laden: ${left}.`;
export const savedListMove = 'Auf ein anderes Gerät mitnehmen';
export const savedListMoveHow =
  'Die Liste verlässt diesen Browser nur in einem Link oder einer Datei, die hier erstellt werden. Wer sie dort öffnet, führt beide Listen zusammen.';
export const savedListCopyLink = 'Link zu dieser Liste kopieren';
export const savedListCopiedLink =
  'Kopiert. Auf dem anderen Gerät den Link öffnen: Vor dem Zusammenführen wird gefragt.';
export const savedListCopyByHand =
  'Der Browser lässt die Seite nichts kopieren. Dieser Link ist zu kopieren: ';
export const savedListSaveFile = 'In einer Datei speichern';
export const savedListSavedFile =
  'Die Liste ist in einer Datei gespeichert. Auf dem anderen Gerät ist sie auf dieser Seite zu öffnen.';
export const savedListOpenFile = 'Datei öffnen';
export const savedListFile = 'Datei einer Leseliste';
export const savedListAnew = 'Neu anfangen';
export const savedListAnewHow =
  'Löscht alle gemerkten und gelesenen Aufsätze und die Notizen aus diesem Browser.';
export const savedListClear = 'Alles löschen';
export const savedListCleared = 'Alle Aufsätze und Notizen sind gelöscht.';

export const savedNote = 'Notiz';
export const savedNoteOn = (title: string) => `Notiz zu ${title}`;
export const savedRemove = 'Entfernen';
export const savedUp = 'Nach oben';
export const savedDown = 'Nach unten';
export const savedDrag = 'Ziehen';
export const savedDragHow = 'An eine andere Stelle ziehen';
export const savedMoved = (title: string, place: number, of: number) =>
  `„${title}“ steht nun an Stelle ${place} von ${of}.`;
export const savedGone =
  'Diese Website hat diesen Aufsatz nicht mehr. Er bleibt auf der Liste, bis er entfernt wird.';
export const savedUnreachable =
  'Die Angaben zu ihm konnten nicht geladen werden. Ein neuer Versuch: die Seite neu laden.';
export const savedAndOthers = (authors: string) => `${authors} und andere`;

export const copyUnreadable = (from: 'link' | 'file') => `${these(from)} ist nicht lesbar`;
export const copyMerge = (from: 'link' | 'file') =>
  `Die Liste aus ${from === 'link' ? 'diesem Link' : 'dieser Datei'} mit der eigenen zusammenführen?`;
export const copyKnown = (from: 'link' | 'file') =>
  `${these(from)} enthält nichts, was nicht schon auf der Liste steht`;
export const copyMerged = 'Die Listen sind zusammengeführt.';
export const copyNewer = (from: 'link' | 'file') =>
  `${these(from)} stammt von einer neueren Fassung dieser Website. Bitte diese Seite neu laden und ${from === 'link' ? 'ihn' : 'sie'} noch einmal öffnen.`;
export const copyBrokenLink =
  'Der Link wurde unterwegs gekürzt oder verändert. Bitte noch einmal vollständig kopieren oder stattdessen eine Datei verwenden.';
export const copyBrokenFile =
  'Sie enthält keine Leseliste. Die richtige Datei ist die, die „In einer Datei speichern“ auf dem anderen Gerät erzeugt hat.';
export const copyJoin = (count: number) =>
  `${papers(count)} ${count === 1 ? 'kommt' : 'kommen'} auf die Liste.`;
export const copyTakeOff = (count: number) =>
  `${papers(count)} ${count === 1 ? 'wird' : 'werden'} von der Liste genommen.`;
export const copyBecomeRead = (count: number) =>
  `${papers(count)} ${count === 1 ? 'gilt' : 'gelten'} dann als gelesen.`;
export const copyBecomeNotRead = (count: number) =>
  `${papers(count)} ${count === 1 ? 'gilt' : 'gelten'} dann als nicht gelesen.`;
export const copyAddNotes = (count: number) =>
  `${notes(count)} ${count === 1 ? 'kommt' : 'kommen'} hinzu.`;
export const copyReplaceNotes = (count: number) =>
  `${count === 1 ? '1 eigene Notiz weicht' : `${notes(count)} weichen`} einem späteren Wortlaut.`;
export const copyMovePapers = (count: number) =>
  `${papers(count)} ${count === 1 ? 'wechselt die' : 'wechseln ihre'} Stelle.`;

export const compareChoose = 'Vergleichen';
export const compareKey = 'Diesen Aufsatz zum Vergleichen wählen';
export const compareTray = 'Aufsätze zum Vergleichen';
export const compareTrayClear = 'Auswahl aufheben';
export const compareTrayOne = '1 ausgewählt, noch einen wählen.';
export const compareTrayChosen = (count: number) => `${count} ausgewählt`;
export const compareTrayFull = (most: number) =>
  `Mehr als ${most} Aufsätze gehen nicht; erst einen herausnehmen.`;
export const compareFoundFailed = 'Die Suche konnte nicht geladen werden.';
export const compareFoundNothing = 'Nichts gefunden; vielleicht mit weniger Wörtern.';
export const compareFound = (found: number) =>
  found === 1 ? 'Ein Aufsatz:' : `Die ${found} wahrscheinlichsten Aufsätze:`;
export const compareTable = 'Die Aufsätze nebeneinander';
export const compareOne = 'Ein Aufsatz; zum Vergleichen fehlt noch ein anderer.';
export const compareMany = (shown: number) => `${shown} Aufsätze nebeneinander.`;
export const compareLost = (slug: string) => `Unter ${slug} war kein Aufsatz zu lesen.`;
export const compareRemove = 'Entfernen';
export const compareMoveLeft = 'Nach links';
export const compareRowTitle = 'Titel';
export const compareRowStatus = 'Was daraus wurde';
export const compareRowBrief = 'Kurzfassung';
export const compareRowKind = 'Art';
export const compareRowTopics = 'Themen';
export const compareRowShared = (of: number) =>
  of > 2 ? 'Allen gemeinsam' : 'Gemeinsame Begriffe';
export const compareRowSome = 'Einigen gemeinsam';
export const compareRowOwn = 'Eigene Begriffe';
export const compareRowTerms = 'Begriffe';
export const compareRowAuthors = 'Autoren';
export const compareRowSubmitted = 'Eingereicht';
export const compareRowVenue = 'Tagung oder Zeitschrift';
export const compareRowSeen = 'Enthalten in';
export const compareRowCode = 'Quelltext';
export const compareNotKnown = 'nicht bekannt';
export const compareNoTerms = 'keine';
export const compareNoneShared = 'Kein kennzeichnender Begriff.';
export const compareNoCode = 'kein Link';
export const compareAbstract = 'Aus der Zusammenfassung: ';
export const compareAuthors = (names: string, more: number) => `${names} und ${more} weitere`;
export const compareUndated = 'ohne Datum';

export const citeOpen = 'Zitieren';
export const citeKey = 'Diesen Aufsatz zitieren';
export const citeDownload = 'Herunterladen';
export const citeCopy = 'Kopieren';
export const citeCopied = 'Kopiert';
export const citeNotCopied = 'Nicht kopiert';
export const citeNotSaved = 'Nicht gespeichert';
export const citeWhat = (name: string) => `: ${name}`;
export const citeText = 'Literaturangabe';
export const citeTextCopied = (name: string) => `${name} kopiert.`;
export const citeTextNotCopied = (name: string) => `${name} ließ sich nicht kopieren.`;
export const citeTextSelected = (name: string) =>
  `${name} ließ sich nicht kopieren und ist nun markiert.`;
export const citeTextNotSaved = (name: string) =>
  `${name} ließ sich nicht herstellen: Die Daten des Aufsatzes kamen nicht.`;
export const citeTextToCopy = 'Text zum Kopieren';
export const citeThese = (count: number) =>
  `${count === 1 ? 'Diesen Aufsatz' : `Diese ${papers(count)}`} zitieren:`;

export const visitsNew = 'neu';
export const visitsNewDigests = (digests: number, ofPapers: number) =>
  `${plural(language, digests, 'Übersicht', 'Übersichten')} mit ${plural(language, ofPapers, 'Aufsatz', 'Aufsätzen')}`;
export const visitsNewSince = (when: string) => ` neu seit ${when}`;
export const visitsEarlierToday = 'vorhin';
export const visitsYesterday = 'gestern';
export const visitsReturning = 'Schon einmal dabei';
export const visitsMoreReturning = (count: number) => `und ${count} weitere`;

export const keepWhole = 'Ganze Website speichern';
export const keepWholeHere = 'Die ganze Website auf diesem Gerät speichern';
export const keepUnscripted =
  'Um die Website offline zu speichern, braucht es JavaScript. Ohne es lassen sich einzelne Seiten mit dem Browser speichern, oder der Betreiber dieser Website gibt die unten genannte ZIP-Datei heraus.';
export const keepCancel = 'Abbrechen';
export const keepRemove = 'Entfernen';
export const keepGoOn = 'Fortsetzen';
export const keepUpdate = 'Auf den neuesten Stand bringen';
export const keepForget = 'Gelesenes vergessen';
export const keepFacts = 'Was jetzt auf dem Gerät ist';
export const keepFactWhole = 'Ganze Website';
export const keepFactRead = 'Gelesene Seiten';
export const keepFactSpace = 'Speicherplatz';
export const keepPages = 'Gespeicherte Seiten';
export const keepUnable =
  'Dieser Browser kann keine Website offline speichern oder nicht unter einer Adresse ohne https. Die unten genannte ZIP-Datei braucht nichts dergleichen.';
export const keepForbidden =
  'Dieser Browser ist so eingestellt, dass er für diese Website nichts speichert, wie in einem privaten Fenster. Bitte das Speichern erlauben und diese Seite neu laden.';
export const keepNotStarted =
  'Der Teil der Website, der Seiten speichert, ließ sich nicht starten. Bitte diese Seite neu laden, solange es ein Netz gibt.';
export const keepSpaceUnknown = 'Dieser Browser gibt darüber keine Auskunft.';
export const keepSpace = (taken: string, allowed: string) =>
  `${taken} belegt von ${allowed}, die der Browser erlaubt.`;
export const keepSpaceLasting = 'Von selbst entfernt der Browser nichts davon.';
export const keepSpacePassing =
  'Wird der Platz auf dem Gerät knapp, kann der Browser es entfernen.';
export const keepBegun = 'Die ganze Website wird geladen. Weiterlesen geht unterdessen.';
export const keepDone = 'Die ganze Website ist auf diesem Gerät.';
export const keepCancelled = 'Abgebrochen. Was vorher da war, bleibt, wie es war.';
export const keepNoRoom =
  'In diesem Browser ist für diese Website kein Platz mehr, sie ist daher nicht ganz auf dem Gerät. Bitte Platz schaffen oder der Website mehr erlauben und es noch einmal versuchen.';
export const keepFailed =
  'Das Netz oder die Website ist ausgefallen. Was schon da ist, bleibt, und von dort geht es weiter.';
export const keepProgress = (kept: number, of: number, bytes: string, ofBytes: string) =>
  `${number(kept)} von ${plural(language, of, 'Datei', 'Dateien')} · ${bytes} von ${ofBytes}`;
export const keepRemoving = 'Die Website wird entfernt. Das kann eine Weile dauern.';
export const keepRemoved = 'Die Website ist von diesem Gerät entfernt.';
export const keepForgotten = 'Vergessen.';
export const keepSize = (count: number, bytes: string) =>
  `${plural(language, count, 'Datei', 'Dateien')}, ${bytes} auf diesem Gerät; übertragen wird weniger, wo der Server komprimiert.`;
export const keepUnreachable =
  'Die Website ist gerade nicht zu erreichen. Was auf dem Gerät ist, bleibt auch so lesbar.';
export const keepKept = (day: string, isCurrent: boolean) =>
  `auf dem Gerät, Stand vom ${day}${isCurrent ? '' : '; die Website hat sich seither geändert'}`;
export const keepIncomplete = 'begonnen, aber nicht vollständig';
export const keepNotKept = 'nicht auf dem Gerät';
export const keepReadPages = (count: number) =>
  count === 0 ? 'keine' : plural(language, count, 'Seite', 'Seiten');

export const keptHome = 'Startseite';
export const keptSearch = 'Suche';
export const keptMap = 'Karte';
export const keptTopics = 'Themen';
export const keptDates = 'Tage';
export const keptSite = (day: string, hasPage: boolean) =>
  `Die ganze Website ist auf dem Gerät, Stand vom ${day}${hasPage ? '' : '; eine solche Seite gab es darin nicht'}.`;
export const keptNot = 'Diese Seite ist nicht auf diesem Gerät';
export const keptNotWhy = (path: string) =>
  `Die Website ist gerade nicht zu erreichen, und ${path} wurde hier noch nicht geöffnet.`;

export const versionNew = 'Die Website hat sich geändert.';
export const versionReload = 'Neue Fassung laden';
export const versionSearchIncomplete =
  'Es gibt kein Netz, und ein Teil dieser Suche ist nicht auf diesem Gerät.';
export const appHeading = 'Als App';
export const appInstalled = 'Dies ist die App.';
export const appInstall = 'Installieren';
export const appWhy =
  'Installiert hat die Website ein Symbol und ein eigenes Fenster und öffnet sich auch ohne Netz.';
export const appChromium =
  'Das Symbol zum Installieren am Ende der Adresszeile; auf Android im Menü „Zum Startbildschirm hinzufügen“.';
export const appSafari =
  '„Teilen“, dann „Zum Home-Bildschirm“; auf einem Mac „Zum Dock hinzufügen“.';
export const appFirefox =
  'Auf Android „Installieren“ im Menü. Auf einem Computer genügt ein Lesezeichen: Was auf dem Gerät ist, öffnet sich damit.';

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
  `${number(shown)} von ${plural(language, all, 'Aufsatz', 'Aufsätzen')}`;
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
export const mapPlace = 'Lage auf der Karte';
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
export const pairsTable = (shown: number, all: number) =>
  shown < all
    ? `Die ${shown} von ${number(all)} Paaren, die sich am meisten überschneiden`
    : 'Paare von Themen nach ihren gemeinsamen Aufsätzen';
export const pairsTopics = 'Themen';
export const pairsBoth = 'Mit beiden';
export const pairsEither = 'Mit einem davon';
export const pairsOverlap = 'Überschneidung';
export const pairsTimesChance = 'Vielfaches des Zufalls';
export const pairsTimes = (lift: number) => lift.toFixed(1).replace('.', ',');
export const pairsLeading = (a: string, b: string, both: number, either: number) =>
  `Am häufigsten kommen ${a} und ${b} zusammen vor: ${both} der ${either} Aufsätze mit einem der beiden Themen haben beide.`;
export const pairsSeveral = (several: number, all: number) =>
  `${papers(several)} von ${number(all)} ${several === 1 ? 'hat' : 'haben'} mehr als ein Thema.`;
export const pairsBars =
  'Die Balken zeigen, welcher Teil der Aufsätze mit einem der beiden Themen beide hat, unter Paaren mit mindestens drei Aufsätzen.';
export const pairsMatrixNote =
  'In der Matrix treffen sich zwei Themen dort, wo die Zeile des einen die Spalte unter dem anderen kreuzt. Die Fläche eines Quadrats ist die Zahl der Aufsätze mit beiden; farbig ist es, wo beide zu einer Familie gehören.';
export const pairsMatrix = 'Matrix der Themen';
export const pairsMatrixSummary = (topics: number, both: number, a: string, b: string) =>
  `Alle Paare von ${topics} Themen; die meisten Aufsätze, ${both}, haben sowohl ${a} als auch ${b}.`;
export const pairsMatrixEmpty = 'Kein Aufsatz hat zwei Themen.';

export const codeTitle = 'Aufsätze mit Quelltext';
export const codeYearsTable = 'Aufsätze mit Quelltext nach dem Jahr der ersten Einreichung';
export const codeTopicsTitle = 'Aufsätze mit Quelltext nach Themen';
export const codeWith = 'Mit Quelltext';
export const codePapers = 'Aufsätze';
export const codeShare = 'Anteil';
export const codeNoAbstracts =
  'Diese Sammlung enthält keine Zusammenfassungen, und Kurzfassungen nennen selten Quelltext: Noch gibt es nichts zu zählen.';
export const codeNamed = (named: number, counted: number, share: string) =>
  `${papers(named)} von ${number(counted)}, ${share} Prozent, ${named === 1 ? 'nennt' : 'nennen'} in der Zusammenfassung eine Adresse mit Quelltext.`;
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
export const searchHint = (hasArxiv: boolean) =>
  `Ein Name, Wörter eines Titels, eine Frage${hasArxiv ? ', eine arXiv-Nummer' : ''}`;
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
/** Jahre, das neueste zuerst. */
export const searchYearsDone = (years: readonly string[]) => `Durchsucht: ${yearsAs(years)}. `;
export const searchYearsToo = (years: readonly string[]) => `Auch ${yearsAs(years)} durchsuchen`;
const yearsAs = (years: readonly string[]) =>
  yearsInWords(language, years, (from, until) => `${from} bis ${until}`);
export const searchRemoveFilter = (label: string) => `Filter ${label} entfernen`;
export const searchRemoveFilters = 'Alle Filter entfernen';
export const searchWithoutFilters = 'Ohne die Filter';
export const searchWithoutQuotes = 'Ohne die Anführungszeichen';
export const searchCorrected = 'Mit berichtigten Tippfehlern';
export const searchOfAnyTime = 'Aus jeder Zeit';
export const searchTimeSince = 'seit ab since';
export const searchTimeAfter = 'nach after';
export const searchTimeBefore = 'vor before';
export const searchTimeUntil = 'bis until till';
export const searchTimeBetween = 'zwischen between';
export const searchTimeAnd = 'und and';
export const searchTimeTo = 'bis to until till';
export const searchTimeIn = 'in im aus von vom of from';
export const searchUnderstood = 'Verstanden: ';
export const searchBy = (name: string) => `von ${name}`;
export const searchAt = (venue: string) => `bei ${venue}`;
export const searchSince = (time: string) => `seit ${time}`;
export const searchUntil = (time: string) => `bis ${time}`;
export const searchFromTo = (from: string, to: string) => `von ${from} bis ${to}`;
export const searchOnly = (time: string) => `nur aus ${time}`;
export const searchFirst = (time: string) => `${time} zuerst`;
export const searchAsTyped = 'Wörter so suchen, wie sie dastehen';
export const searchNearest = (counts: string, quoted: string) =>
  `Nichts enthält alles aus ${quoted}. Am nächsten: ${counts}`;
export const searchNearestTopics = 'Nächste Themen';
export const searchNearestPapers = 'Nächste Aufsätze';
export const searchWithCode = 'Quelltext';
export const searchWholeTopic = 'Das ganze Thema: ';
export const searchShowing = 'Ergebnisse für ';
export const searchInstead = '. Stattdessen suchen nach ';
export const searchInsteadEnd = '.';
export const searchUnknownId = (arxiv: string) =>
  `Noch keine Übersicht hatte den Aufsatz mit der arXiv-Nummer ${arxiv}. Zu lesen ist er `;
export const searchAtArxiv = 'bei arXiv';
export const searchAtArxivEnd = '.';
export const searchLeftOut = (list: string) => `Aufsätze mit ${list} sind ausgelassen.`;
export const searchNotLeftOut = (list: string) => `Kein Aufsatz enthält ${list}.`;
export const searchWithLeftOut = 'Ohne das Minus';
export const searchVague = (quoted: string) => `${quoted} sagt zu wenig, um danach zu suchen.`;
export const searchVagueAdvice =
  'Ein Wort oder zwei davon, worum es in dem Aufsatz geht, helfen weiter. Wörter in Anführungszeichen werden genau so gesucht, wie sie dastehen.';
export const searchAdvice =
  'Nichts passt. Vielleicht helfen weniger oder andere Wörter, oder ein Filter weniger.';
export const searchOtherLetters = (language: string) =>
  `Die meisten Aufsätze hier sind auf ${language}: Wörter in dieser Sprache finden mehr.`;
export const searchNotLoaded = (instead: string) =>
  `Die Suche konnte nicht geladen werden. Die Seite neu laden oder ${instead}.`;
export const searchByTopicsAndDates = 'nach Themen und Tagen gehen';
export const searchByDates = 'nach Tagen gehen';
export const searchNoNetwork =
  'Es besteht keine Verbindung, und die Suche ist auf diesem Gerät nicht gespeichert. Sobald wieder eine besteht, speichert die Seite „Offline“ sie.';
