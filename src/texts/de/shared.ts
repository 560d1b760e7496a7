import { plural } from '../in-words.ts';

const language = 'de';

export const bytesInAll = (bytes: number) => plural(language, bytes, 'Byte', 'Bytes');

// The frame of every page.
export const skipToContent = 'Zum Inhalt springen';
export const themeLight = 'Hell';
export const themeDark = 'Dunkel';
export const themeUseLight = 'Helle Farben verwenden';
export const themeUseDark = 'Dunkle Farben verwenden';

// Keys, and the dialog that lists them by group.
export const keysHeading = 'Tastatur';
export const keysClose = 'Schließen';
export const keysMove = 'Bewegen';
export const keysPaper = 'Aufsatz';
export const keysSite = 'Website';
export const keysGoTo = 'Gehe zu';
export const keysThen = ' dann ';
export const keysOr = ' oder ';
export const keysSingle =
  'Einzelne Tasten wirken. Wo sie stören, etwa bei Spracheingabe, lassen sie sich hier ausschalten; dieser Browser merkt es sich.';
export const keysShow = 'Diese Tasten zeigen';
export const keysNextOfList = 'Zum nächsten Aufsatz einer Liste';
export const keysBeforeOfList = 'Zum Aufsatz davor';
export const keysOpen = 'Den Aufsatz im Fokus öffnen, wie mit Enter';
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
export const goToTrends = 'Entwicklung in Zahlen';
export const goToPublished = 'Erschienen, nach Monaten';
export const goToKinds = 'Arten';

// What a filter shows of a list: of all its papers, or of those of a page of it.
export const listFilterAll = (count: number) =>
  count === 1 ? 'Der einzige Aufsatz.' : `Alle ${count} Aufsätze.`;
export const listFilterAllOfPage = (count: number) =>
  count === 1
    ? 'Der einzige Aufsatz auf dieser Seite.'
    : `Alle ${count} Aufsätze auf dieser Seite.`;
export const listFilterShown = (shown: number, of: number) =>
  `${shown} von ${plural(language, of, 'Aufsatz', 'Aufsätzen')}.`;
export const listFilterShownOfPage = (shown: number, of: number) =>
  `${shown} von ${plural(language, of, 'Aufsatz', 'Aufsätzen')} auf dieser Seite.`;
export const listFilterWhole = 'Die ganze Übersicht durchsehen';
export const feedFilterShown = (shown: number, of: number) =>
  `${shown} von ${plural(language, of, 'Feed', 'Feeds')}.`;

export const movedHeading = 'Dieser Aufsatz hat eine andere Adresse';

// Pictures that stand for pages.
export const cardAlt = (title: string) => `Ein Bild mit dem Titel „${title}“`;
export const cardUndated = 'Ohne Datum';

// Citations.
export const citationAndOthers = 'et al.';
export const citationListedIn = (digest: string) => `Aufgeführt in der Übersicht „${digest}“`;

// The Markdown of a paper.
export const markdownNote = 'Notiz';
export const markdownBrief = 'Kurzfassung';
export const markdownAbstract = 'Zusammenfassung';
export const markdownVenue = 'Erschienen in';
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
export const feedSingleDigests = 'Einzelne Übersichten';
export const feedDigestMeaning = 'Die Aufsätze einer Übersicht';
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
