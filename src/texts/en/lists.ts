import { numberIn, plural } from '../in-words.ts';

const language = 'en';
const papers = (count: number) => plural(language, count, 'paper', 'papers');
const names = (count: number) => plural(language, count, 'name', 'names');

// The places of the site: in the header and the footer, above other pages, and as their headings.
export const placeAbout = 'About';
export const placeAuthors = 'Authors';
export const placeData = 'Data';
export const placeDates = 'Dates';
export const placeDigests = 'Digests';
export const placeFeeds = 'Feeds';
export const placeKinds = 'Kinds';
export const placeMap = 'Map';
export const placeOffline = 'Offline';
export const placePublished = 'Published';
export const placeReadingList = 'Reading list';
export const placeTopics = 'Topics';
export const placeTrends = 'Trends';
export const placeVenues = 'Venues';

export const headerPlaces = 'Site';
export const headerSearch = 'Search papers';
export const headerSearchAmong = (count: number) => `Search ${numberIn(language, count)} papers`;

export const footerCounts = (paperCount: number, digestCount: number) =>
  `${papers(paperCount)} in ${plural(language, digestCount, 'digest', 'digests')}.`;
export const footerNote = 'Each page links to the paper itself.';
export const footerPlaces = 'More';
export const footerKeyboard = 'Keyboard';
export const footerDark = 'Dark';

/** After a number that stands alone for those who see the page. */
export const listPapersHeard = 'papers';
/** The heading above a list of papers, for those who do not see the page. */
export const listPapers = 'Papers';
export const listDensity = 'Lists';
export const listComfortable = 'Comfortable';
export const listCompact = 'Compact';
export const listFromAbstract = 'From the abstract:';
export const listCode = 'code';
export const listCodeOf = (title: string) => `Code of ${title}`;
export const listAround = (name: string) => `Around ${name}`;
export const listFeedOf = (what: string) => `Feed of ${what}:`;
export const listAllFeeds = 'All feeds';

export const pagerOf = (name: string) => `Pages of ${name}`;
export const pagerPlace = (page: number, of: number) => `Page ${page} of ${of}`;
export const pagerPrevious = (count: number) => `Previous ${numberIn(language, count)}`;
export const pagerNext = (count: number) => `Next ${numberIn(language, count)}`;
/** The title of a later page of a list. */
export const pagerTitle = (name: string, page: number) => `${name}, page ${page}`;

/** What a list shows, as chips above it. */
export const chipsShow = 'Show';
export const chipsAll = 'All';
export const chipsUnread = 'Not read';
export const chipsCode = 'With code';

export const digestUndated = 'Undated';
export const digestOnOnePage = (count: number) => `All ${papers(count)} on one page`;
export const digestOnOnePageAfter = ', to look through or to print.';
export const digestPrint = 'Print';
export const digestAllPapers = (count: number) =>
  `All ${numberIn(language, count)} papers of this digest`;
export const digestOwnPage = 'This digest on its own page';

/** After the name of a month. */
export const calendarOfYear = (year: string) => `${year}, calendar`;
export const calendarDay = (day: string, digestCount: number, paperCount: number) =>
  `${day}: ${plural(language, digestCount, 'digest', 'digests')}, ${papers(paperCount)}`;
export const calendarDigestsAsList = (count: number) =>
  `${plural(language, count, 'digest', 'digests')} as a list`;
export const calendarDaysAsList = (count: number) =>
  `${plural(language, count, 'day', 'days')} as a list`;

export const marginOf = 'About this paper';
export const marginKind = 'Kind';
export const marginTopics = (count: number) => (count === 1 ? 'Topic' : 'Topics');
/** The words of a paper for which it has a topic. */
export const marginForTerms = (terms: readonly string[]) =>
  `for ${terms.map((term) => `“${term}”`).join(', ')}`;
export const marginSubmitted = 'Submitted';
export const marginCategories = 'Categories';
export const marginSeenIn = 'Seen in';
/** The place of a paper in a digest and the day of that, null for none. */
export const marginPlace = (place: number, day: string | null) =>
  `no. ${place}, ${day ?? 'undated'}`;
export const marginLinks = 'Links in the text';
export const marginElsewhere = 'Elsewhere';

export const paperOf = (title: string, digest: string) => `${title}: a paper in ${digest}.`;
export const paperUndated = 'Undated';
/** Between the first names and a button that shows the others. */
export const paperAuthorsAnd = 'and';
export const paperMoreAuthors = (count: number) => `${numberIn(language, count)} more`;
export const paperAt = (host: string) => `Paper at ${host}`;
export const paperSearchTitle = 'Search for the title';
export const paperCode = 'Code';
export const paperCompare = 'Compare';
export const paperTitleAlone = 'The digest has only the title of this paper.';
export const paperBeforeAndAfter = (digest: string) => `Before and after in ${digest}`;
/** Before the name of a digest. */
export const paperIn = 'In';
export const paperPrevious = 'Previous';
export const paperNext = 'Next';
export const paperNear = 'Near this paper';
/** Before the terms that two papers share. */
export const paperBothAbout = 'both about';
export const paperCompareWithThis = 'with this paper';

export const authorsByFamilyName = 'Authors by family name';
export const authorsDescription = (count: number) =>
  `The ${authors(count)} of the papers of this collection, by name and by number of papers.`;
export const authorsLead = (count: number) =>
  `${names(count)}, each as the papers spell it, by family name.`;
export const authorsNone = 'No names are known of the papers of this collection.';
export const authorsWith = (paperCount: number) => `With ${papers(paperCount)}`;
/** Names that begin with no Latin letter, in place of that. */
export const authorsOther = 'other';
/** A null letter is any other than a Latin one. */
export const authorsLetterLink = (letter: string | null, count: number) =>
  `${letter ?? 'Other'}, ${names(count)}`;
export const authorsLetter = (letter: string | null) => `Authors: ${letter ?? 'other letters'}`;
export const authorsLetterDescription = (letter: string | null, count: number) =>
  `${authors(count)} whose family names begin with ${letter ?? 'other letters'}.`;
export const authorsLetterLead = (count: number) => `${names(count)}.`;
export const authorsNames = 'Names';
const authors = (count: number) => plural(language, count, 'author', 'authors');

/** The years of the papers are as `2019–2024`, empty where none is known. */
export const authorKnown = (paperCount: number, years: string) =>
  `${papers(paperCount)} in this collection${years && `, ${years}`}`;
export const authorDescription = (name: string, known: string, title: string) =>
  `${name}: ${known}, such as ${title}.`;
/** Before names. */
export const authorAlike = 'Perhaps the same person:';
export const authorWritesWith = 'Writes with';
/** After a number. */
export const authorPapersTogether = 'papers together';
export const authorOthers = (count: number) => `and ${plural(language, count, 'other', 'others')}`;

export const venuesDescription = (count: number) =>
  `The ${plural(language, count, 'venue', 'venues')}, conferences and journals, at which papers of this collection appeared.`;
export const venuesLead = (paperCount: number) =>
  `Where ${papers(paperCount)} appeared, as far as it is known.`;
export const venuesNone = 'No venue is known of the papers of this collection.';
export const venuesConferences = 'Conferences';
export const venuesJournals = 'Journals';
export const venueDescription = (paperCount: number, name: string) =>
  `${papers(paperCount)} of this collection that appeared at ${name}, by year.`;
export const venueLead = (paperCount: number) => `${papers(paperCount)} of this collection.`;
export const venueYears = 'Years';
export const venueYearUnknown = 'Year unknown';

export const topicsDescription = (count: number) =>
  `The ${plural(language, count, 'topic', 'topics')} of this collection, with their definitions and numbers of papers.`;
/** Before a link to the trends. */
export const topicsLead = (count: number) =>
  `A paper has up to three of these ${plural(language, count, 'topic', 'topics')}.`;
export const topicsLeadTrends = 'show them over time, and which go together.';
export const topicsFamilies = 'Families of topics';
/** A definition is a phrase without a full stop. */
export const topicDescription = (paperCount: number, name: string, definition: string) =>
  `${papers(paperCount)} on ${name}: ${definition}.`;
export const topicEmpty = 'No paper has this topic yet.';
export const topicAround = 'Around this topic';
export const topicNeighbours = 'Neighbouring topics';
export const topicShared = (paperCount: number) => `${numberIn(language, paperCount)} shared`;
export const topicSearch = 'Search within this topic';
export const topicThis = 'this topic';

export const kindsDescription =
  'What the papers are: methods, systems, benchmarks, surveys and more.';
export const kindsLead = 'What a paper is, whatever it is about.';
export const kindThis = 'this kind';

export const publishedHeading = 'By month of submission';
export const publishedDescription =
  'The papers by the month in which they were first submitted to arXiv.';
/** Before a link to the trends. */
export const publishedLead =
  'When a paper was first submitted to arXiv, which may be long before a digest listed it.';
export const publishedLeadTrends = (hasTopics: boolean) =>
  `show the same months by ${hasTopics ? 'topic and ' : ''}kind.`;
export const publishedNone = 'The month of submission is not known of any paper.';
export const publishedMonth = (month: string) => `Submitted in ${month}`;
export const publishedMonthDescription = (paperCount: number, month: string) =>
  `${papers(paperCount)} first submitted to arXiv in ${month}.`;
export const publishedMonthLead = (paperCount: number) => `${papers(paperCount)}.`;
export const publishedMonths = 'Months';

export const mapPageDescription = (paperCount: number) =>
  `A map of ${papers(paperCount)}: each lies near what it is like.`;
export const mapPageHeading = 'The map';
export const mapPagePapers = 'Papers on the map';
export const mapPageNoneChosen = 'No paper is chosen.';
export const mapPageZoom = 'Zoom';
export const mapPageZoomIn = 'Zoom in';
export const mapPageZoomOut = 'Zoom out';
export const mapPageWhole = 'Whole map';
export const mapPageColours = 'Colours';
export const mapPageNote = 'Each paper lies near what it is like.';
/** Before the keys `Enter`, and `+`, `−` and `0`, with what each does after it. */
export const mapPageKeys =
  'Drag and scroll to move and zoom. By keyboard: arrows go from paper to paper,';
export const mapPageKeysOpen = 'opens one,';
export const mapPageKeysZoom = 'zoom.';

export const trendsDescription = (hasTopics: boolean) =>
  hasTopics
    ? 'How the papers of this collection spread over months, topics and kinds, and which topics go together.'
    : 'How the papers of this collection spread over months and kinds.';
export const trendsLead =
  'What the papers of this collection are about, and since when. They were picked by digests: the figures tell of the collection, not of the field.';
export const trendsNone =
  'The month of submission is not known of any paper, so no figure goes by time.';
