import { numberIn, plural, yearsInWords } from './in-words.ts';

/** The language of these texts (BCP 47). */
export const language = 'en';
/** The locales in which days and months are written: `14 March 2025`, `March 2025`. */
export const dayLocale = 'en-GB';
export const monthLocale = 'en-US';

/** `1,020`. */
export const number = (value: number) => numberIn(language, value);
/** `3–9 March`, of the number of the first day and the last day in words. */
export const daysOfMonth = (first: number, last: string) => `${first}–${last}`;
export const weekOfYear = (week: number, year: string, days: string) =>
  `Week ${week} of ${year} (${days})`;

export const papers = (count: number) => plural(language, count, 'paper', 'papers');
export const digests = (count: number) => plural(language, count, 'digest', 'digests');
export const topics = (count: number) => plural(language, count, 'topic', 'topics');

/** A size below a kilobyte. */
export const bytesInAll = (bytes: number) => plural(language, bytes, 'byte', 'bytes');

// The frame of every page.
export const skipToContent = 'Skip to the content';
/** On a button, the colours that it changes to. */
export const themeLight = 'Light';
export const themeDark = 'Dark';
export const themeUseLight = 'Use light colours';
export const themeUseDark = 'Use dark colours';

// Keys, and the dialog that lists them by group.
export const keysHeading = 'Keyboard';
export const keysClose = 'Close';
export const keysMove = 'Move';
export const keysPaper = 'Paper';
export const keysSite = 'Site';
export const keysGoTo = 'Go to';
/** Between two keys that are pressed in turn, and between two that do the same. */
export const keysThen = ' then ';
export const keysOr = ' or ';
/** Between keys that are pressed at once. */
export const keysTogether = ' ';
/** Keys that are called otherwise in other languages. */
export const keysControl = 'Ctrl';
export const keysEnter = 'Enter';
export const keysSingle =
  'Use single-key shortcuts. Turn them off if they get in the way, of speech input for instance; this browser remembers your choice.';
export const keysShow = 'Show these keys';
export const keysNextOfList = 'Next paper in the list';
export const keysBeforeOfList = 'Previous paper in the list';
export const keysOpen = 'Open the paper in focus (same as Enter)';
export const keysPrevious = 'Previous paper or page';
export const keysNext = 'Next paper or page';
export const goToHome = 'Home';
export const goToSearch = 'Search';
export const goToDigests = 'Digests';
export const goToTopics = 'Topics';
export const goToDates = 'Dates, the calendar';
export const goToMap = 'Map';
export const goToReadingList = 'Reading list';
export const goToAuthors = 'Authors';
export const goToVenues = 'Venues';
export const goToTrends = 'Trends in numbers';
export const goToPublished = 'Published, by month';
export const goToKinds = 'Kinds';

// What a filter shows of a list.
export const listFilterAll = (count: number) => `All ${count} papers.`;
export const listFilterShown = (shown: number, of: number) => `${shown} of ${of} papers.`;
export const feedFilterShown = (shown: number, of: number) => `${shown} of ${of} feeds.`;

export const movedHeading = 'This paper has moved';

// Pictures that stand for pages.
export const cardAlt = (title: string) => `A card with the title “${title}”`;
export const cardUndated = 'Undated';

// Citations.
/** After the first of many authors. */
export const citationAndOthers = 'et al.';
export const citationListedIn = (digest: string) => `Listed in the digest “${digest}”`;

// The Markdown of a paper.
export const markdownNote = 'Note';
export const markdownStatus = 'Status';
export const markdownOtherTitles = 'Also listed as';
export const markdownBrief = 'In brief';
export const markdownAbstract = 'Abstract';
export const markdownVenue = 'Published in';
export const markdownVenueType = 'Type of venue';
export const markdownVenueTypeName = (type: 'journal' | 'conference' | 'book') =>
  ({ journal: 'journal', conference: 'conference', book: 'book' })[type];
export const markdownSubmitted = 'Submitted';
export const markdownKind = 'Kind';
export const markdownTopics = 'Topics';
export const markdownDigests = 'Digests';
export const markdownPdf = 'PDF';
export const markdownSource = 'Source';
export const markdownCategories = 'Categories';
export const markdownCode = 'Code';
export const markdownPage = 'Page';
/** The place of a paper in a digest. */
export const markdownPlace = (place: number) => `no. ${place}`;

export const datasetName = (site: string) => `The papers of ${site}`;
export const datasetDescription = (ofSite: string) =>
  `The collection behind this site as files. ${ofSite}`;

// Feeds: their names, what they hold, and the groups in which they are listed.
export const feedEverything = 'Everything';
export const feedAllPapers = 'All papers';
export const feedDigests = 'Digests';
export const feedDigestsMeaning = 'Each digest with its papers in order.';
export const feedKinds = 'Kinds';
/** Links of an item. */
export const feedPaper = 'The paper';
export const feedCode = 'Code';
export const feedAbstract = 'Abstract.';
export const feedTitleAlone = 'The digests give the title alone.';

// A digest by mail.
/** What screen readers call it. */
export const emailRole = 'email';
/** Before the name of the site. */
export const emailDigestOf = 'A digest of';
export const emailReadOnSite = 'read it on the site';
export const emailAllDigests = 'all digests';
export const emailAllDigestsAt = (url: string) => `All digests: ${url}`;
export const emailTopics = (topics: string) => `Topics: ${topics}`;
export const emailWhole = 'The whole digest';
export const emailUnsubscribe = 'Unsubscribe';
export const emailMoreOnSite = (count: number) =>
  `${plural(language, count, 'more paper', 'more papers')} on the site`;
export const emailMoreAuthors = (named: string, more: number) => `${named} and ${more} more`;
/** What was left out, in the words that follow. */
export const emailShortened = (how: string) =>
  `Shortened, so that no mail program cuts it off: ${how}.`;
export const emailNoAuthors = 'without authors';
export const emailNoAuthorsAndTopics = 'without authors and topics';
export const emailShortTexts = (characters: number) => `texts of at most ${characters} characters`;
export const emailTitlesAlone = 'titles alone';
export const emailTitleAlone = (place: number) => `paper ${place} by its title alone`;
export const emailTitlesAloneOf = (first: number, last: number) =>
  `papers ${first} to ${last} by their titles alone`;

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
export const placeTerms = 'Terms';
export const placeTopics = 'Topics';
export const placeTrends = 'Trends';
export const placeVenues = 'Venues';

export const headerPlaces = 'Site';
export const headerSearch = 'Search papers';
export const headerSearchAmong = (count: number) => `Search ${number(count)} papers`;

export const footerCounts = (paperCount: number, digestCount: number) =>
  `${papers(paperCount)} in ${plural(language, digestCount, 'digest', 'digests')}.`;
export const footerNote = 'Every paper is linked to its source.';
export const footerPlaces = 'More';
export const footerKeyboard = 'Keyboard';
export const footerDark = 'Dark';

/** After a number that stands alone for those who see the page. */
export const listPapersHeard = (count: number) => (count === 1 ? 'paper' : 'papers');
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
export const pagerPrevious = (count: number) => `Previous ${number(count)}`;
export const pagerNext = (count: number) => `Next ${number(count)}`;
/** The title of a later page of a list. */
export const pagerTitle = (name: string, page: number) => `${name}, page ${page}`;

/** What a list shows, as chips above it. */
export const chipsShow = 'Show';
export const chipsAll = 'All';
export const chipsUnread = 'Not read';
export const chipsCode = 'With code';

export const digestUndated = 'Undated';
export const digestOnOnePage = (count: number) => `All ${papers(count)} on one page`;
export const digestOnOnePageAfter = ', to skim or to print.';
export const digestPrint = 'Print';
export const digestAllPapers = (count: number) => `All ${number(count)} papers of this digest`;
export const digestOwnPage = 'This digest on its own page';

/** After the name of a month. */
export const calendarOfYear = (year: string) => `${year}, calendar`;
export const calendarDay = (day: string, digestCount: number, paperCount: number) =>
  `${day}: ${plural(language, digestCount, 'digest', 'digests')}, ${papers(paperCount)}`;
/** What a strip of a year shows, for those who do not see it. */
export const yearStrip = (year: string, days: number) =>
  `${year}: ${plural(language, days, 'day', 'days')} with digests`;

export const marginOf = 'About this paper';
export const marginKind = 'Kind';
export const marginTopics = (count: number) => (count === 1 ? 'Topic' : 'Topics');
export const marginTerms = (count: number) => (count === 1 ? 'Term' : 'Terms');
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
export const paperMoreAuthors = (count: number) => `${number(count)} more`;
export const paperAt = (host: string) => `Paper at ${host}`;
export const paperSearchTitle = 'Search for the title';
export const paperCode = 'Code';
export const paperCompare = 'Compare';
export const paperTitleAlone = 'The digest gives only the title of this paper.';

// What has become of a paper, as the owner of the site says.

export const statusName = (status: 'retracted' | 'withdrawn' | 'superseded') =>
  ({ retracted: 'Retracted', withdrawn: 'Withdrawn', superseded: 'Superseded' })[status];
export const statusAndTitle = (status: string, title: string) => `${status}: ${title}`;
/** Before the other titles of a paper, and what stands around and between them. */
export const otherTitlesBefore = 'Also listed as ';
export const otherTitlesQuoted = (title: string) => `“${title}”`;
export const otherTitlesBetween = ', ';
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
export const authorsDescription = (count: number, byPapers: boolean) =>
  `The ${authors(count)} of the papers of this collection, by name${byPapers ? ' and by number of papers' : ''}.`;
export const authorsLead = (count: number) =>
  `${names(count)} by family name, each as the papers spell it.`;
export const authorsNone = 'No authors are known for the papers in this collection.';
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
/** Of the links to the names before and after. */
export const authorsParts = 'Other names';
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
  `Where ${papers(paperCount)} appeared, as far as is known.`;
export const venuesNone = 'No venues are known for the papers in this collection.';
export const venuesConferences = 'Conferences';
export const venuesJournals = 'Journals';
export const venuesBooks = 'Books';
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
export const topicsLeadTrends = 'show how they change over time and which go together.';
export const topicsFamilies = 'Families of topics';
/** A definition is a phrase without a full stop. */
export const topicDescription = (paperCount: number, name: string, definition: string) =>
  `${papers(paperCount)} on ${name}: ${definition}.`;
export const topicEmpty = 'No paper has this topic yet.';
export const termsDescription = (count: number) =>
  `The ${plural(language, count, 'term', 'terms')} that tell most about the papers of this collection.`;
export const termsLead =
  'Words from titles that say most about papers and that several papers share.';
export const termsNone = 'No two papers in this collection have a term in common.';
export const termsOther = 'Others';
export const termDescription = (paperCount: number, name: string) =>
  `${papers(paperCount)} with “${name}” among their main terms.`;
export const termLead = (paperCount: number) => `Among the main terms of ${papers(paperCount)}.`;
export const termTogether = 'Often together with';
export const termSearch = (name: string) => `Search for “${name}”`;

export const topicAround = 'Around this topic';
export const topicNeighbours = 'Neighbouring topics';
export const topicShared = (paperCount: number) => `${number(paperCount)} shared`;
export const topicSearch = 'Search within this topic';
export const topicThis = 'this topic';

export const kindsDescription = 'What sort of paper each one is, whatever its subject.';
export const kindsLead = 'What sort of paper each one is, whatever its subject.';
export const kindThis = 'this kind';

export const publishedHeading = 'By month of submission';
export const publishedDescription =
  'The papers by the month in which they were first submitted to arXiv.';
/** Before a link to the trends. */
export const publishedLead =
  'When a paper was first submitted to arXiv, which may be long before a digest listed it.';
export const publishedLeadTrends = (hasTopics: boolean, hasKinds: boolean) => {
  const by = [hasTopics ? 'topic' : [], hasKinds ? 'kind' : []].flat().join(' and ');
  return `show the same months${by && ` by ${by}`}.`;
};
export const publishedMonth = (month: string) => `Submitted in ${month}`;
export const publishedMonthDescription = (paperCount: number, month: string) =>
  `${papers(paperCount)} first submitted to arXiv in ${month}.`;
export const publishedMonthLead = (paperCount: number) => `${papers(paperCount)}.`;
export const publishedMonths = 'Months';

export const mapPageDescription = (paperCount: number) =>
  `A map of ${papers(paperCount)}: similar papers lie close together.`;
export const mapPageHeading = 'The map';
export const mapPagePapers = 'Papers on the map';
export const mapPageNoneChosen = 'No paper is chosen.';
export const mapPageZoom = 'Zoom';
export const mapPageZoomIn = 'Zoom in';
export const mapPageZoomOut = 'Zoom out';
export const mapPageWhole = 'Whole map';
export const mapPageColours = 'Colours';
export const mapPageNote = 'Similar papers lie close together.';
/** Before the keys `Enter`, and `+`, `−` and `0`, with what each does after it. */
export const mapPageKeys =
  'Drag and scroll to move and zoom. By keyboard: arrows go from paper to paper,';
export const mapPageKeysOpen = 'opens one,';
export const mapPageKeysZoom = 'zoom.';

export const trendsDescription = (hasTopics: boolean, hasKinds: boolean) => {
  if (!hasTopics)
    return `How the papers of this collection spread over months${hasKinds ? ' and kinds' : ''}.`;
  return `How the papers of this collection spread over months${hasKinds ? ', topics and kinds' : ' and topics'}, and which topics go together.`;
};
export const topicTrendsTitle = 'Topics in numbers';
export const topicTrendsDescription =
  'How the topics of this collection spread over quarters, and which go together.';
export const topicTrendsLead = 'How many papers each topic has, and since when.';
export const topicTrendsLink = 'Topics by quarter, and which go together';
export const trendsTimelessDescription =
  'What the papers of this collection are about, in numbers.';
export const trendsLead = (hasMonths: boolean) =>
  `What the papers of this collection are about${hasMonths ? ', and since when' : ''}. The digests picked them, so the figures describe this collection, not the field.`;

const feeds = (count: number) => plural(language, count, 'feed', 'feeds');

// Between links in a sentence, before the last of them, and after it.
export const linksComma = ', ';
export const linksOr = ' or ';
export const linksEnd = '.';

export const listPageTitle = (name: string, page: number) => `${name}, page ${page}`;
/** A list, cut to the papers that digests of a year listed first. */
export const listOfYear = (name: string, year: string) => `${name}, ${year}`;
export const listYears = 'First listed in';
export const listYearsOf = (name: string) => `${name} by year`;
export const listOfDigests = (year: string) => `Papers first listed by a digest in ${year}.`;
export const listAllYears = 'All years';
/** Of a list that grows, which of its papers a page has that rests. */
export const listPlaces = (from: number, to: number) =>
  `Papers ${number(from)} to ${number(to)}, counted from the one that was listed first.`;
export const listNewest = 'The newest';
export const listEarlier = (year: string) => `Papers of ${year} →`;

// The front page.
/** What the site holds, and the day of its newest digest, null for none. */
export const homeHolds = (count: number, digestCount: number, day: string | null) =>
  `${papers(count)} in ${digests(digestCount)}${day ? `, the latest of ${day}` : ''}.`;
export const homeAllPapers = 'All papers';
export const homeLatestPapers = 'Papers of the latest digest';
export const homeAllOfDigest = (count: number) => `All ${papers(count)} of this digest →`;
export const homeWholeDigest = 'This digest on its own page →';
export const homeAside = 'Around this digest';
export const homeDigestTopics = 'What it is about';
/** Said after the number of papers of a topic, and not seen. */
export const homeTopicPapers = (count: number) => (count === 1 ? ' paper' : ' papers');
export const homeMoreDigests = 'More digests';
export const homeAllDigests = 'All digests';
export const homeKinds = 'Kinds';
export const homeByMonth = 'By month of submission';
export const homeByTopic = 'By topic';

// Where there is no page.
export const notFoundTitle = 'Page not found';
export const notFoundHeading = 'There is no page at this address';
export const notFoundDescription = 'There is no page at this address.';
export const notFoundLead =
  'The address may be incomplete. Papers never change their address, so a search for the title will find yours.';
export const notFoundSearch = 'Search for what you were looking for';
export const notFoundPlaceholder = 'Words from its title';
export const notFoundBegin = 'Or start with ';
export const notFoundLatest = 'the latest digest';
export const notFoundTopics = 'the topics';
export const notFoundDates = 'the dates';

// About the site.
export const aboutTitle = 'About';
export const aboutDescription = (hasTopics: boolean, hasKinds: boolean) =>
  `Where the text comes from, how ${aboutWorked(hasTopics, hasKinds)} are worked out, and what to do with an error.`;
export const aboutHeading = 'About this site';
export const aboutTextHeading = 'Where the text comes from';
export const aboutTextFrom = (ofPapers: number, ofDigests: number) =>
  `${papers(ofPapers)} ${ofPapers === 1 ? 'comes' : 'come'} from ${plural(language, ofDigests, 'saved digest', 'saved digests')}: lists of papers. `;
export const aboutTextBriefs = (count: number) =>
  `${number(count)} of them ${count === 1 ? 'has' : 'have'} a brief, which says in a sentence or two what the paper is about. `;
export const aboutTextAbstracts = (count: number) =>
  `${number(count)} ${count === 1 ? 'has' : 'have'} the abstract of the paper, whose words are its authors’. Where there is no brief, lists show sentences of the abstract, word for word.`;
export const aboutTextFacts =
  ' Authors, venues and identifiers come from the digests or from lists kept beside them; where one is not known, nothing is said. See ';
export const aboutTextSources = 'the sources';
export const aboutRepairBefore =
  'Text often arrives with leftovers of TeX in it. What is certain is repaired, so that ';
export const aboutRepairAfter = ' reads 5 × 10⁵; the rest is left as it was.';
export const aboutRepairPlain =
  'Texts often arrive damaged: characters are garbled, and lines break within words. What is certain is repaired; the rest is left as it was.';
export const aboutWorkedHeading = (hasTopics: boolean, hasKinds: boolean) =>
  `How ${aboutWorked(hasTopics, hasKinds)} are worked out`;
const aboutWorked = (hasTopics: boolean, hasKinds: boolean) => {
  if (hasTopics) return 'topics';
  return hasKinds ? 'kinds' : 'near papers';
};
export const aboutKindsWorked =
  'Each kind of paper has a list of weighted words and phrases, kept in a file that anyone can read and change. A paper is of the kind whose words its title and text hold most.';
export const aboutTopicsWorked =
  'Each topic has a list of weighted words and phrases, kept in a file that anyone can read and change. A paper gets up to three topics, those whose words its title and text hold most; the words that decided stand beside the topic on its page.';
/** After `aboutTopicsWorked`. */
export const aboutTopicsWorkedKinds = ' The kind of a paper comes about in the same way.';
export const aboutNear =
  'Papers “near this paper” are those that share its rarest words and phrases; the shared ones are named.';
export const aboutMeasured = ' How well all this works is measured: see ';
export const aboutQuality = 'quality';
export const aboutSearchHeading = 'How to search';
export const aboutSearchPress = 'Press ';
export const aboutSearchOrKeys = ' or ';
export const aboutSearchOrPage = ' anywhere, or go to ';
export const aboutSearchPage = 'the search page';
export const aboutSearchHow = (hasTopics: boolean, hasKinds: boolean, hasCode: boolean) =>
  `. The title counts most. Authors, venues and times are understood: Lovelace since 2024, or March 2025. Put words in quotation marks to find them side by side, and a minus before a word or before quotation marks to leave papers out: attention -vision. Narrow the results by ${aboutFilters(hasTopics, hasKinds, hasCode)}. The address of a search holds all of it, so it can be kept or sent.`;
const aboutFilters = (hasTopics: boolean, hasKinds: boolean, hasCode: boolean) => {
  const names = [hasTopics ? 'topic' : [], hasKinds ? 'kind' : [], 'digest'].flat();
  if (hasCode) return `${names.join(', ')} and code`;
  return names.join(', ').replace(/, (?=digest)/, ' and ');
};
export const aboutKeepHeading = 'How to keep and scan papers';
export const aboutKeepSave = '“Save” puts a paper on your ';
export const aboutKeepReadingList = 'reading list';
export const aboutKeepRead =
  ', with notes of your own; “Mark as read” greys it in every list. Two to four papers can be ';
export const aboutKeepCompared = 'compared';
/** What comes next is the last of the sentence where there are no trends. */
export const aboutKeepSideBySide = (hasTrends: boolean) =>
  ` side by side, ${hasTrends ? '' : 'and '}`;
export const aboutKeepMap = 'the map';
export const aboutKeepAlikeAnd = ' shows all papers by similarity, and ';
export const aboutKeepAlike = ' shows all papers by similarity. Press ';
export const aboutKeepTrends = 'the trends';
export const aboutKeepOverTime = ' show how the collection changes over time. Press ';
export const aboutKeepKeys = ' for all keys; single-letter keys can be turned off there.';
export const aboutOfflineBefore = 'What you read stays readable without a network, and one press ';
export const aboutOfflineLink = 'keeps the whole site';
export const aboutOfflineAfter = ' on your device.';
export const aboutAddressesHeading = 'Addresses that last';
export const aboutAddressesBefore =
  'The address of a paper is made from its title alone. No later digest and no new order of digests changes it. Its record stands beside it: the same address with ';
export const aboutAddressesAfter = ' in place of the last slash.';
export const aboutDataHeading = 'Data';
export const aboutDataBefore = 'Everything is there as ';
export const aboutDataLink = 'data';
export const aboutDataForms = (hasTopics: boolean) =>
  `: all papers, and those of each ${hasTopics ? 'topic, ' : ''}digest and day, as BibTeX, RIS, CSL-JSON, CSV and JSON, with schemas; and what is new as `;
export const aboutDataFeeds = 'feeds';
export const aboutWrongHeading = 'If something is wrong';
export const aboutWrong = (hasTopics: boolean) =>
  `${hasTopics ? 'A wrong topic, a' : 'A'} garbled text or a missing author is mended in the files from which this site is built. Tell whoever runs this site, with the address of the page. Errors in a paper itself are for its authors: follow the link to the paper.`;
export const aboutPrivacyHeading = 'Privacy';
export const aboutPrivacy =
  'No page loads anything from another host. What you choose here (light or dark, your reading list, notes, recent searches) stays in your browser.';
export const aboutMadeWith = 'This site is made with Offprint.';

// What there is as data.
export const dataPageTitle = 'Data';
export const dataPageCounts = (ofPapers: number, ofDigests: number) =>
  `${papers(ofPapers)} in ${digests(ofDigests)}`;
export const dataPageDescription = (counts: string) =>
  `${counts} as files: BibTeX, RIS, CSL-JSON, CSV and JSON, with schemas.`;
export const dataPageLead = (counts: string) =>
  `${counts}, as files for programs and reference managers. No key is needed: each file has its own address.`;
export const dataPageAllHeading = 'All papers';
export const dataPageAllTable = 'Files of all papers';
export const dataPageFile = 'File';
export const dataPageForm = 'Form';
export const dataPageFor = 'For';
export const dataPagePapers = 'Papers';
export const dataPageSize = 'Size';
export const dataPageForBib = 'LaTeX, and any reference manager';
export const dataPageForRis = 'Zotero, EndNote, Mendeley';
export const dataPageForCsl = 'citation processors such as Pandoc';
export const dataPageForCsv = 'spreadsheets; one row for each paper';
export const dataPageForJson = 'programs; all that is known of each paper';
export const dataPageByYear = (megabytes: number) =>
  `Where papers are many, or were first listed in several years, there is one for each year, and of the newest year one for each month until it is over; one that would be larger than ${number(megabytes)} MB comes in parts. `;
export const dataPageNamesAll = ' names those that there are.';
export const dataPageBesideHeading = 'Beside each page';
export const dataPageBeside = (hasTopics: boolean) =>
  `Each page of ${hasTopics ? 'a topic, ' : ''}a digest or a day of several digests has files: the same address with an ending in place of the last slash.`;
export const dataPageBesidePaper =
  'Beside a paper lies its record, the .json; its page has its BibTeX and makes the other citations of it.';
export const dataPageBesideTable = 'Files beside each page';
export const dataPagePage = 'Page';
export const dataPageHowMany = 'How many';
export const dataPageForExample = 'For example';
export const dataPageItsFiles = 'Its files';
export const dataPagePaper = 'Paper';
export const dataPageTopic = 'Topic';
export const dataPageDigest = 'Digest';
export const dataPageDay = 'Day';
export const dataPageFileOf = (file: string, page: string) => `${file} of ${page}`;
export const dataPagePartsBefore = (megabytes: number) =>
  `Where a file of a page would be larger than ${number(megabytes)} MB there is one for each year instead, with the year before the ending: `;
export const dataPagePartsAfter = '. The page links those that there are.';
export const dataPageFormsBefore = 'The ';
export const dataPageFormsJson =
  ' files hold all that is known, those of lists without what is near each paper. ';
export const dataPageFormsCsl = ' holds what a citation needs, ';
export const dataPageFormsMarkdown = ' the same words as the page. A ';
export const dataPageFormsLinkset = ' lists the addresses of the papers (RFC 9264).';
export const dataPageFormsTopics =
  ' Those of a topic leave out abstracts, and its .json only names the papers and tells where their records are.';
export const dataPageFormsMany =
  ' Those of a digest but .md and .json leave out abstracts, too, which are in the files of all papers.';
export const dataPageIndexes = 'Indexes';
export const dataPageIndexPapers =
  'every paper in one flat list, or where the lists are of each year and, of the newest, month';
export const dataPageIndexDigests = 'every digest with its papers in order';
export const dataPageIndexTopics = 'every topic with its definition and papers';
export const dataPageIndexFiles = 'the files of all papers, with their sizes';
export const dataPageIndexMoved = 'former addresses of papers, and where they lead';
export const dataPageSchemasHeading = 'Schemas';
export const dataPageSchemas =
  'Every JSON file is described by a JSON Schema (2020-12), made from the same definitions as the file. What is not known is null or left out, never guessed.';
export const dataPageExamples = 'Examples';
export const dataPageExampleCitation = 'The citations of one digest:';
export const dataPageExampleCommand = 'Example for the command line';
export const dataPageExampleKind = 'Papers of one kind, in Python:';
export const dataPageExampleCode = 'Papers with code, in Python:';
export const dataPageExampleAuthors = 'Papers whose authors are known, in Python:';
export const dataPageExamplePython = 'Example in Python';
export const dataPageManagersHeading = 'Reference managers';
export const dataPageManagers =
  'Zotero and its like read a paper from its page and several from a list: press the button of their browser extension. Or save BibTeX or RIS under “Cite” and import the file. Authors and dates are given only where they are known.';
export const dataPageBrowserHeading = 'Search from the browser';
export const dataPageBrowserBefore = 'The site describes its search in ';
export const dataPageBrowserAfter =
  ', so a browser can add it to its search engines: in Firefox, right-click the address bar; in Chrome, search here once, then see the settings for search engines.';
export const dataPageMachinesHeading = 'Machines that follow links';
export const dataPageMachinesLinks =
  'Pages name their files, their lists and what they are cited as by typed links (Signposting) and describe themselves in JSON-LD with the words of schema.org. ';
export const dataPageMachinesModels = ' is the way in for language models, ';
export const dataPageMachinesSitemap = 'the sitemap';
export const dataPageMachinesEngines = ' for search engines, and ';
export const dataPageMachinesFeeds = 'the feeds';
export const dataPageMachinesNew = (hasTopics: boolean, hasKinds: boolean) => {
  const parts = [hasTopics ? 'a topic' : [], hasKinds ? 'a kind' : []].flat().join(' or ');
  return ` tell what is new${parts && `, of everything or of ${parts}`}.`;
};
export const dataPageLicenceHeading = 'Licence';
export const dataPageLicenceFacts = 'Titles, authors, venues and identifiers are facts. ';
export const dataPageLicenceBriefs = 'The briefs may be used under ';
export const dataPageLicenceBriefsEnd = '.';
export const dataPageLicenceAsk = 'For the use of the briefs ask whoever runs this site.';
export const dataPageLicenceAbstracts = 'The words of an abstract are its authors’.';
export const dataPageCiteHeading = 'How to cite';
export const dataPageCite = (title: string, counts: string, address: string) =>
  `Cite the papers themselves; each has its citation on its page. To name the collection: ${title}, ${counts}, ${address}`;
export const dataPageLastHeading = 'Addresses that last';
export const dataPageLast =
  'The address of a paper is made from its title alone and never changes; its record stands beside it, and keeps its form. A field may be added to the JSON files; none is taken away or changes its meaning.';

// How well the site works.
export const qualityPageTitle = 'Quality';
export const qualityPageDescription =
  'How well text repair, topics, related papers, search, labels and gists work, measured on judged cases.';
export const qualityPageLead =
  'How well the parts of this site that need judgement work, measured on cases that people judged by reading.';
export const qualityPageTable = (set: string) => `Figures: ${set}`;
export const qualityPagePart = 'Part';
export const qualityPageFigure = 'Figure';
export const qualityPageMeasured = 'Measured';
export const qualityPageAim = 'Aim';
export const qualityPageMet = 'Met';
export const qualityPageCases = 'Cases';
export const qualityPageToCompare = 'To compare';
export const qualityPageYes = 'yes';
export const qualityPageNo = 'no';
/** A share from 0 to 1, as `0.97`. */
export const qualityPageShare = (value: number) => value.toFixed(2);
export const qualityPageHow = 'How each figure is measured';
export const qualityPageCommand =
  ' measures them again. The figures to compare with are those of simpler methods on the same cases.';

// Where digests come from.
export const sourcesPageTitle = 'Sources';
/** Services are named, thanked, and not shown whole. */
export const sourcesPageLead = (hasServices: boolean) =>
  `Where the digests of this site come from${hasServices ? ', whom to thank, and what is not shown here' : ''}.`;
export const sourcesPageArxivFrom =
  'Titles, authors, abstracts, categories and identifiers of papers come from ';
export const sourcesPageArxivUnder = ', which gives them under ';
export const sourcesPageArxivAfter =
  '. The papers themselves are not kept here: each page leads to that of the paper at arXiv. arXiv has no part in this site.';
export const sourcesPageDailyBefore = 'The choice of papers and their order are those of ';
export const sourcesPageDailyAfter =
  '; the abstracts are their authors’, as arXiv has them. Votes, comments, pictures and the names of those who proposed a paper are not shown here, nor are summaries that a machine wrote, unless who runs this site asked for them.';
export const sourcesPageYear = (year: string, lists: number) =>
  `${year}: ${plural(language, lists, 'list', 'lists')}`;
export const sourcesPageList = (service: string, day: string) => `List: ${service}, ${day}`;
export const sourcesPageHandHeading = 'Saved by hand';
/** Of other digests than those named above, or of all. */
export const sourcesPageHand = (areOthers: boolean) =>
  `${areOthers ? 'Other digests' : 'The digests of this site'} were saved by whoever runs this site: as text of a page, a message or a list. What each was read from stands in its file in `;

// How to keep the site.
export const offlinePageTitle = 'Keep this site';
export const offlinePageDescription =
  'How to read, browse and search this site without a network: the whole of it on a device, as an app, or in a folder.';
export const offlinePageLead =
  'Pages you have read stay readable offline. One press keeps all the rest, with search and map.';
export const offlinePageCopy =
  'This is a copy of the site that needs no network: all of it is here.';
export const offlinePageFolderHeading = 'In a folder';
export const offlinePageFolder =
  'The site can also be packed into one zip file that opens by a double click, without a server: who runs this site makes it with ';
export const offlinePageChangesHeading = 'When the site changes';
export const offlinePageChanges =
  'With a network, every page comes fresh from the site; a tab that was open before tells you about the new version and reloads when you choose. What is kept updates itself: only files that changed are fetched, and the earlier ones are used until all the new ones are there. If your browser is set to save data, it waits until you press the button.';
export const offlinePageStaysHeading = 'What stays in this browser';
export const offlinePageStays =
  'All of it stays on this device, for this site alone; nothing is sent. The pages that every visit needs and the last 150 pages that you opened are kept without asking. Clearing the site’s data in your browser’s settings removes everything, your reading list too.';

// What is shown for a page that is not on the device.
export const notKeptTitle = 'Kept pages';
export const notKeptDescription = 'The pages of this site that are kept on this device.';
export const notKeptHeading = 'Pages on this device';
export const notKeptLead = 'Pages that you read stay on this device and can be opened offline.';
export const notKeptCopy =
  'This is a copy of the site that needs no network: every page of it is here.';
export const notKeptUnscripted = 'Listing what is kept needs JavaScript. Start with ';
export const notKeptHome = 'the front page';
export const notKeptOrRead = ', or read ';
export const notKeptHow = 'how to keep the site';
export const notKeptAgain = 'Try again';
export const notKeptRead = 'Pages that you read';
export const notKeptMoreBefore = 'To have everything with you, ';
export const notKeptMoreLink = 'keep the whole site';
export const notKeptMoreAfter = ' while there is a network.';

// All papers, the newest of them.
export const papersPageTitle = 'Papers';
export const papersPageDescription = (count: number) =>
  `The newest of ${papers(count)}, and the ways to the others.`;
/** Ends with the ways to the others. */
export const papersPageLead = (shown: number, count: number) =>
  `${shown < count ? `The newest ${number(shown)} of ${papers(count)}. Find the others` : `All ${papers(count)}, newest first. Find one`} by `;
export const papersPageDigests = 'digest';
export const papersPageAuthors = 'author';
export const papersPageSearch = 'search';
export const papersPageFeedOf = 'all papers';

// Digests.
export const digestsPageTitle = 'Digests';
export const digestsPageDescription = (count: number) =>
  count === 1 ? 'The digest of this site.' : `All ${number(count)} digests, newest first.`;
export const digestsPageLead = 'Each digest keeps its papers in the order in which it listed them.';
/** What the feed is of. */
export const digestsPageFeedOf = 'the digests';
export const digestsPageEarlier = 'By year and month';
export const digestPageDescription = (
  label: string,
  count: number,
  day: string | null,
  line: string,
) => `${label}: ${papers(count)}, ${day ?? 'undated'}. ${line}`.trimEnd();
export const digestPagePapers = 'Papers';
export const digestPageEmail = 'This digest as an e-mail';
export const wholeDigestTitle = (label: string) => `${label}, whole`;
export const wholeDigestDescription = (label: string, count: number) =>
  `${label}: all ${papers(count)} on one page, to read through or to print.`;

// Days.
export const datesPageTitle = 'Dates';
export const datesPageDescription = 'The digests by day.';
export const datesPageLead = 'The days on which a digest came out.';
export const datePageCounts = (ofDigests: number, ofPapers: number) =>
  `${digests(ofDigests)}, ${papers(ofPapers)}.`;
export const datePageDescription = (date: string, counts: string) => `${date}: ${counts}`;
export const datePageDays = 'Days';
export const datePageOthers = 'Other dates';
export const undatedPageTitle = 'Undated';
export const undatedPageDescription = 'Digests without a date.';
export const undatedPageLead = 'Digests without a date.';
export const undatedPageNone = 'Every digest has a date.';

// Feeds.
export const feedsPageTitle = 'Feeds';
export const feedsPageDescription = (count: number, hasTopics: boolean, hasKinds: boolean) =>
  `${feeds(count)} to follow in a feed reader: everything, the digests${hasKinds ? ', each kind' : ''}${hasTopics ? ', each topic' : ''}.`;
export const feedsPageLead =
  'A feed is an address that you give to a feed reader once; it then shows you what is new.';
export const feedsPageTakeAll = (count: number) =>
  `Copy the address of a link below into your reader: Atom if it takes both. Or take all ${feeds(count)} at once, and keep those you want: `;
export const feedsPageHolds =
  ', a file that readers import. A feed holds its newest items; those of everything lead to the older ones by month.';
export const feedsPageFind = 'Find a feed';
/** Before the day of the newest item, after the number of items. */
export const feedsPageTo = ' to ';
/** Said after the form of a feed, and not seen. */
export const feedsPageOf = (name: string) => ` of ${name}`;

// The reading list.
export const readingListPageTitle = 'Reading list';
export const readingListPageDescription =
  'The papers you saved, with your notes, kept only in this browser.';

// Papers side by side.
export const comparePageTitle = 'Compare papers';
export const comparePageDescription = (hasTopics: boolean, hasKinds: boolean) => {
  const theirs = [hasKinds ? 'kinds' : [], hasTopics ? 'topics' : []].flat().join(', ');
  return `Two to four papers side by side: what they say in brief${theirs && `, their ${theirs}`}, and the terms that they share or not.`;
};
export const comparePageLead = (hasTopics: boolean, hasKinds: boolean) => {
  const its = [hasKinds ? 'kind' : [], hasTopics ? 'topics' : []].flat().join(' and ');
  return `Two to four papers side by side: what each says in brief${its && `, its ${its}`}, and the terms that they share or do not.`;
};
export const comparePageChoose = 'Choose “Compare” beside papers in any list, with the key ';
export const comparePageOpen =
  ', or beside the papers near a paper; then open the comparison at the foot of the page. Its address can be kept and shared.';
export const comparePageUnscripted =
  'The comparison is made in the browser and needs JavaScript. Without it, a paper’s page names its neighbours and the terms that both share: begin with ';
export const comparePageTopics = 'topics';
export const comparePageDigests = 'digests';
export const comparePageAdd = 'Add a paper';
export const comparePagePlaceholder = 'Words from its title, a name…';

// The search.
export const searchPageTitle = 'Search';
export const searchPageDescription = (count: number) =>
  `Search ${number(count)} papers by title, brief and abstract.`;
export const searchPageInput = 'Search papers';
export const searchPagePlaceholder = 'A name, words from a title, a question…';
export const searchPageSubmit = 'Search';
export const searchPageSkip = 'Skip to the filters';
export const searchPageUnscripted =
  'The search runs in the browser and needs JavaScript. Without it, browse by ';
export const searchPageOrGoBy = 'Or browse by ';
export const searchPageTopics = 'topics';
export const searchPageDates = 'dates';
export const searchPageMonths = 'months';
export const searchPageMonthsOfSubmission = 'months of submission';
export const searchPageOrder = 'Order';
export const searchPageBest = 'Best match first';
export const searchPageNewest = 'Newest first';
export const searchPageFiltersOn = 'Active filters';
export const searchPageResults = 'Results';
export const searchPageMore = 'More results';
export const searchPageLead = 'Type a name, some words from a title, or what the paper was about.';
export const searchPageLeadArxiv = ' An arXiv id works too.';
export const searchPageLargest = 'Topics with the most papers';
export const searchPageFilters = 'Filters';
export const searchPageKind = 'Kind';
export const searchPageCode = 'Code';
export const searchPageWithCode = 'With code';
export const searchPageDigest = 'Digest';
export const searchPageTopic = 'Topic';
export const searchPageYear = 'Year';

// What a language model reads first.
export const llmsTwins = (hasTopics: boolean) =>
  `Every page of ${hasTopics ? 'a topic or ' : ''}a digest has a twin in Markdown: the same address with .md in place of the last slash. So it has one in BibTeX (.bib). ${records(hasTopics)}`;
/** The same on a site of few files. */
export const llmsRecords = (hasTopics: boolean) =>
  `Every page of ${hasTopics ? 'a topic or ' : ''}a digest has a twin in BibTeX: the same address with .bib in place of the last slash. ${records(hasTopics)}`;
const records = (hasTopics: boolean) =>
  `A page of a paper${hasTopics ? ', a topic' : ''} or a digest has all that is known as JSON (.json).`;
export const llmsNotKnown =
  'What is not known of a paper is left out: no author, date or venue is guessed.';
export const llmsDigests = 'Digests';
export const llmsTerms = 'Terms';
export const llmsTopics = 'Topics';
export const llmsData = 'Data';
export const llmsDigestNote = (day: string | null, count: number) =>
  `${day ?? 'undated'}, ${papers(count)}`;
export const llmsTopicNote = (definition: string, count: number) =>
  `${definition}; ${papers(count)}`;
export const llmsFile = (count: number, form: string) => `${papers(count)} as ${form}`;
export const llmsAboutData = 'About the data';
export const llmsAboutDataNote = 'every file, its schema and its licence';

// The site as an app.
export const appSearch = 'Search';
export const appLatestDigest = 'Latest digest';
export const appReadingList = 'Reading list';
export const appDigestPicture = 'The latest digest';
export const appMapPicture = 'The map of all papers';
export const appPhonePicture = 'The latest digest on a phone';
export const appPaperPicture = 'A paper with its brief';

const notes = (count: number) => plural(language, count, 'note', 'notes');
const files = (count: number) => plural(language, count, 'file', 'files');

// What saves a paper and marks it as read, on any page.
export const paperActSave = 'Save';
export const paperActSaved = 'Saved';
export const paperActMarkRead = 'Mark as read';
export const paperActRead = 'Read';
export const paperKeySave = 'Save this paper';
export const paperKeyRead = 'Mark this paper as read';
export const paperKeyUndo = 'Undo the last change of the list';
export const paperKeyNone = 'First move to a paper in the list, with j or k.';
/** After the number of saved papers that are not read. */
export const savedNotRead = ' not read';
/** After a neighbour that is read. */
export const neighbourRead = ' read';

export const noticeSaved = (title: string) => `Saved “${title}”.`;
export const noticeTakenOff = (title: string) => `Removed “${title}” from your reading list.`;
export const noticeMarked = (title: string, isRead: boolean) =>
  `Marked “${title}” as ${isRead ? 'read' : 'not read'}.`;
export const noticeUndo = 'Undo';
export const noticeUndone = 'Undone.';
export const noticeNothingToUndo = 'There is nothing to undo.';
export const noticeClose = 'Close';
export const noticeStorageOff =
  'This browser stores nothing for this site, so this lasts only until you leave the page.';
export const noticeStorageFull =
  'This browser has no room left for this site, so this lasts only until you leave the page.';
export const noticeListNewer =
  'Your list was written by a newer version of this site. Reload the page before you change it.';

// The page of the reading list.
export const savedListName = 'Reading list';
export const savedListLead = 'The papers you save, with your notes, kept only in this browser.';
export const savedListSummary = (saved: number, notRead: number) =>
  `${papers(saved)}, ${notRead === 0 ? 'all read' : `${notRead} not read yet`}; kept only in this browser.`;
/** Ends with a link to the topics, `savedListOr`, and one to the dates; the next ends the sentence. */
export const savedListUnscripted =
  'The list lives in the browser and needs JavaScript: it keeps the papers that you save on any page, in your own order, with notes, and exports them as BibTeX, RIS, CSL-JSON, CSV or Markdown. Without it, browse ';
export const savedListUnscriptedEnd = ', and cite a paper from its own page.';
export const savedListTopics = 'topics';
export const savedListOr = ' or ';
export const savedListDates = 'dates';
export const savedListMerge = 'Merge';
export const savedListLeave = 'Cancel';
export const savedListShow = 'Show';
export const savedListShowAll = 'All';
export const savedListShowNotRead = 'Not read';
export const savedListShowRead = 'Read';
export const savedListSearch = 'Search this list';
export const savedListPapers = 'Saved papers';
export const savedListShown = (shown: number) => `${papers(shown)} shown.`;
export const savedListNone = 'No saved paper matches.';
export const savedListEmpty = 'Nothing is saved yet';
/** Before and after `paperActSave`, and after the key. */
export const savedListHowSave = 'Press ';
export const savedListHowSaveWhere = ' beside any paper, in a list or on its page, or ';
export const savedListHowSaveEnd = ' on the keyboard.';
/** Before and after the key that marks as read, and after the one that undoes. */
export const savedListHowRead = 'It waits here, in the order you like, with room for a note. ';
export const savedListHowUndo = ' marks it as read, and ';
export const savedListHowUndoEnd = ' undoes the last change.';
export const savedListHowExport =
  'Export the list for your reference manager, or take it to another device by a link or a file.';
/** Ends with links as `savedListUnscripted` does. */
export const savedListBegin = 'Start with one of these from the latest digest, or browse ';
export const savedListBeginEnd = '.';
export const savedListSide = 'Export and move';
export const savedListExport = 'Export';
export const savedListExportWhat = (shown: number, areAll: boolean) =>
  `${areAll ? 'All' : 'The'} ${papers(shown)} shown, with your notes, as:`;
export const savedListExported = (exported: number) => `Exported ${papers(exported)}.`;
export const savedListLeftOut = (left: number) =>
  `Left out because they could not be loaded: ${left}.`;
export const savedListMove = 'Move to another device';
export const savedListMoveHow =
  'Your list stays in this browser. To move it, copy a link or save a file; opening it on the other device merges both lists.';
export const savedListCopyLink = 'Copy a link to this list';
export const savedListCopiedLink =
  'Copied. Open the link on the other device; you are asked before anything is merged.';
export const savedListCopyByHand = 'The browser does not let the page copy. The link to copy: ';
export const savedListSaveFile = 'Save to a file';
export const savedListSavedFile =
  'Saved the list to a file. Open it on this page on the other device.';
export const savedListOpenFile = 'Open a file';
export const savedListFile = 'Reading list file';
export const savedListAnew = 'Start over';
export const savedListAnewHow = 'Removes all saved papers, read marks and notes from this browser.';
export const savedListClear = 'Clear everything';
export const savedListCleared = 'Removed every paper and note.';

// A paper of the reading list.
export const savedNote = 'Your note';
export const savedNoteOn = (title: string) => `Your note on ${title}`;
export const savedRemove = 'Remove';
export const savedUp = 'Move up';
export const savedDown = 'Move down';
export const savedDrag = 'Drag';
export const savedDragHow = 'Drag to another place';
export const savedMoved = (title: string, place: number, of: number) =>
  `“${title}” is now ${place} of ${of}.`;
export const savedGone =
  'This site no longer has this paper. It stays on your list until you remove it.';
export const savedUnreachable = 'Its details could not be loaded. Reload the page to try again.';
export const savedAndOthers = (authors: string) => `${authors} and others`;

// Another copy of the reading list, which came by a link or in a file.
export const copyUnreadable = (from: 'link' | 'file') => `This ${from} cannot be read`;
export const copyMerge = (from: 'link' | 'file') => `Merge the list of this ${from} into yours?`;
export const copyKnown = (from: 'link' | 'file') =>
  `Everything in this ${from} is on your list already`;
export const copyMerged = 'Merged the lists.';
export const copyNewer = (from: 'link' | 'file') =>
  `A newer version of this site wrote the ${from}. Reload this page and open it again.`;
export const copyBrokenLink =
  'The link is incomplete or was changed. Copy the whole link again, or use a file instead.';
export const copyBrokenFile =
  'It is not a reading list. Choose the file that “Save to a file” made on your other device.';
/** What merging would do, each of at least one paper or note. */
export const copyJoin = (count: number) =>
  `${papers(count)} ${count === 1 ? 'joins' : 'join'} your list.`;
export const copyTakeOff = (count: number) =>
  `${papers(count)} ${count === 1 ? 'is' : 'are'} removed from your list.`;
export const copyBecomeRead = (count: number) =>
  `${papers(count)} ${count === 1 ? 'becomes' : 'become'} read.`;
export const copyBecomeNotRead = (count: number) =>
  `${papers(count)} ${count === 1 ? 'becomes' : 'become'} not read.`;
export const copyAddNotes = (count: number) =>
  `${notes(count)} ${count === 1 ? 'is' : 'are'} added.`;
export const copyReplaceNotes = (count: number) =>
  `${notes(count)} of yours ${count === 1 ? 'is' : 'are'} replaced by a later version.`;
export const copyMovePapers = (count: number) =>
  `${papers(count)} ${count === 1 ? 'changes its place' : 'change their places'}.`;

// Papers side by side.
export const compareChoose = 'Compare';
export const compareKey = 'Choose this paper to compare';
export const compareTray = 'Papers to compare';
export const compareTrayClear = 'Clear';
export const compareTrayOne = '1 chosen. Choose another.';
export const compareTrayChosen = (count: number) => `${count} chosen`;
export const compareTrayFull = (most: number) =>
  `At most ${most} papers can be compared. Remove one first.`;
export const compareFoundFailed = 'The search could not be loaded.';
export const compareFoundNothing = 'Nothing found. Try fewer words.';
export const compareFound = (found: number) =>
  found === 1 ? 'One paper:' : `The ${found} best matches:`;
export const compareTable = 'The papers side by side';
export const compareOne = 'One paper; add another to compare it with.';
export const compareMany = (shown: number) => `${shown} papers side by side.`;
export const compareLost = (slug: string) => `No paper could be read at ${slug}.`;
export const compareRemove = 'Remove';
export const compareMoveLeft = 'Move left';
export const compareRowTitle = 'Title';
export const compareRowStatus = 'Status';
export const compareRowBrief = 'In brief';
export const compareRowKind = 'Kind';
export const compareRowTopics = 'Topics';
export const compareRowShared = (of: number) => (of > 2 ? 'Shared by all' : 'Shared terms');
export const compareRowSome = 'Shared by some';
export const compareRowOwn = 'Its own terms';
export const compareRowTerms = 'Terms';
export const compareRowAuthors = 'Authors';
export const compareRowSubmitted = 'Submitted';
export const compareRowVenue = 'Venue';
export const compareRowSeen = 'Seen in';
export const compareRowCode = 'Code';
export const compareNotKnown = 'not known';
export const compareNoTerms = 'none';
export const compareNoneShared = 'No terms in common.';
export const compareNoCode = 'no link';
export const compareAbstract = 'From the abstract: ';
export const compareAuthors = (names: string, more: number) => `${names} and ${more} more`;
export const compareUndated = 'undated';

// Citations.
export const citeOpen = 'Cite';
export const citeKey = 'Cite this paper';
export const citeDownload = 'Download';
export const citeCopy = 'Copy';
export const citeCopied = 'Copied';
export const citeNotCopied = 'Not copied';
export const citeNotSaved = 'Not saved';
/** After `citeDownload` and `citeCopy`, for who cannot see what stands beside them. */
export const citeWhat = (name: string) => ` ${name}`;
export const citeText = 'the citation';
export const citeTextCopied = (name: string) => `Copied ${name}.`;
export const citeTextNotCopied = (name: string) => `${name} could not be copied.`;
export const citeTextSelected = (name: string) => `${name} could not be copied; it is selected.`;
export const citeTextNotSaved = (name: string) =>
  `${name} could not be made: the paper’s record could not be loaded.`;
export const citeTextToCopy = 'Text to copy';
export const citeThese = (count: number) =>
  `Cite ${count === 1 ? 'this paper' : `these ${papers(count)}`}:`;

// What is new since the last visit.
export const visitsNew = 'new';
export const visitsNewDigests = (digests: number, ofPapers: number) =>
  `${plural(language, digests, 'digest', 'digests')} with ${papers(ofPapers)}`;
export const visitsNewSince = (when: string) => ` new since ${when}`;
export const visitsEarlierToday = 'earlier today';
export const visitsYesterday = 'yesterday';
export const visitsReturning = 'Also in earlier digests';
export const visitsMoreReturning = (count: number) => `and ${count} more`;

// The site kept on a device.
export const keepWhole = 'Keep the whole site';
export const keepWholeHere = 'Keep the whole site on this device';
export const keepUnscripted =
  'Keeping pages needs JavaScript. Without it, save single pages with your browser, or ask the owner of this site for the zip file below.';
export const keepCancel = 'Cancel';
export const keepRemove = 'Remove it';
export const keepGoOn = 'Go on';
export const keepUpdate = 'Update it';
export const keepForget = 'Forget what I read';
export const keepFacts = 'What is kept now';
export const keepFactWhole = 'The whole site';
export const keepFactRead = 'Pages that you read';
export const keepFactSpace = 'Space';
export const keepPages = 'Pages that are kept';
export const keepUnable =
  'This browser cannot keep a site, or only at an https address. The zip file below works anywhere.';
export const keepForbidden =
  'This browser is set to store nothing for this site, as in a private window. Allow it to store data, then reload this page.';
export const keepNotStarted =
  'The part of the site that keeps pages could not start. Reload this page while you are online.';
export const keepSpaceUnknown = 'This browser does not say.';
/** Of sizes in words. */
export const keepSpace = (taken: string, allowed: string) =>
  `${taken} taken of ${allowed} that the browser allows.`;
export const keepSpaceLasting = 'The browser will not remove it by itself.';
export const keepSpacePassing = 'The browser may remove it when the device runs short of space.';
export const keepBegun = 'Keeping the whole site. You can go on reading meanwhile.';
export const keepDone = 'The whole site is kept on this device.';
export const keepCancelled = 'Cancelled. What was kept before stays as it was.';
export const keepNoRoom =
  'There is no room left for this site in this browser, so it was not kept whole. Free some space on the device, or allow the site more, and try again.';
export const keepFailed =
  'The network or the site failed. What has arrived stays, and you can go on from there.';
export const keepProgress = (kept: number, of: number, bytes: string, ofBytes: string) =>
  `${number(kept)} of ${files(of)} · ${bytes} of ${ofBytes}`;
export const keepRemoving = 'Removing the site. This can take a while.';
export const keepRemoved = 'The site was removed from this device.';
export const keepForgotten = 'Forgotten.';
export const keepSize = (count: number, bytes: string) =>
  `${files(count)}, ${bytes} on this device; the download is smaller if the host compresses.`;
export const keepUnreachable = 'The site cannot be reached now. What is kept is still there.';
export const keepKept = (day: string, isCurrent: boolean) =>
  `kept, last updated on ${day}${isCurrent ? '' : '; the site has changed since'}`;
export const keepIncomplete = 'started, but not complete';
export const keepNotKept = 'not kept';
export const keepReadPages = (count: number) =>
  count === 0 ? 'none' : plural(language, count, 'page', 'pages');

// The pages that are kept.
export const keptHome = 'Front page';
export const keptSearch = 'Search';
export const keptMap = 'Map';
export const keptTopics = 'Topics';
export const keptDates = 'Dates';
export const keptSite = (day: string, hasPage: boolean) =>
  `The whole site is kept as it was on ${day}${hasPage ? '' : '; it did not have this page then'}.`;
export const keptNot = 'This page is not kept on this device';
export const keptNotWhy = (path: string) =>
  `The site cannot be reached now, and ${path} was not opened here before.`;

// Versions of the site, and the site as an app.
export const versionNew = 'The site has changed.';
export const versionReload = 'New version: reload';
export const versionSearchIncomplete =
  'You are offline, and part of this search is not kept on this device.';
export const appHeading = 'As an app';
export const appInstalled = 'You are using the app now.';
export const appInstall = 'Install';
export const appWhy = 'Installed, the site has its own icon and window, and opens offline.';
export const appChromium =
  'Use the install icon at the end of the address bar; on Android, “Add to home screen” in the menu.';
export const appSafari = 'Choose “Share”, then “Add to Home Screen”; on a Mac, “Add to Dock”.';
export const appFirefox =
  'On Android, choose “Install” in the menu. On a computer, use a bookmark: kept pages open from it.';

// The map.

export const mapFilters = 'Filters';
export const mapToFilters = 'To the filters';
export const mapSearch = 'Search';
export const mapSearchHint = 'Highlight papers…';
export const mapTopic = 'Topic';
export const mapAllTopics = 'All topics';
export const mapDigest = 'Digest';
export const mapAllDigests = 'All digests';
export const mapKind = 'Kind';
export const mapAllKinds = 'All kinds';
export const mapFrom = 'From';
export const mapTo = 'To';
export const mapAnyMonth = 'Any month';
export const mapShowAll = 'Show all';
export const mapShownOf = (shown: number, all: number) => `${number(shown)} of ${papers(all)}`;
export const mapInsteadFilter = 'filter';

export const mapList = 'The same papers as a list';
/** A region without a name of its own. */
export const mapRegion = (number: number) => `Region ${number}`;
/** These stand around links: “and 3 others, which the search and the topics have.” */
export const mapOthers = (count: number) => `and ${others(count)}, which the `;
export const mapOthersSearch = 'search';
export const mapOthersAnd = ' and the ';
export const mapOthersTopics = 'topics';
export const mapOthersHave = ' have.';
export const mapOthersHas = ' has.';
export const mapOthersByZoom = (count: number) => `and ${others(count)}: zoom in, or filter.`;
export const mapNoneInView = 'No papers are in view.';
export const mapShow = 'Show on the map';
export const mapShowRegion = (name: string) => `Show ${name} on the map`;

export const mapPictureLabel =
  'The papers as dots, with the names of regions. The list below has the same papers.';
export const mapPlace = 'Its place on the map';
export const mapPlaceLabel = 'The whole map, with this paper and those near it marked';

function others(count: number): string {
  return plural(language, count, 'other', 'others');
}

// The figures of trends and topics; shares come as `percent` gives them.

export const figureNumbers = 'The numbers';
export const figureYears = 'Years';
export const figureYear = 'Year';
export const figureAll = 'All';
/** The noun that follows a count. */
export const figurePapersOf = (count: number) => (count === 1 ? 'paper' : 'papers');
export const figureShare = (share: string) => `${share}%`;
export const figureOf = (count: number, of: number) => `${count} of ${of}`;
export const figureShareIn = (share: string, year: string) => `${share} per cent in ${year}`;
export const figureSummary = (name: string, said: string) => `${name}: ${said}.`;
export const figureQuarter = (quarter: number) => `Q${quarter}`;
export const figureQuarterOf = (quarter: number, year: string) => `Q${quarter} ${year}`;
export const figurePartialYear = (year: string, month: string) =>
  `${year} is partial: the latest paper is of ${month}.`;
export const figureUnknownMonth = (count: number) =>
  `${papers(count)} without a known month ${areOne(count)} left out.`;

export const monthsTitle = 'Papers per month';
export const monthsTable = 'Papers per month of first submission';
export const monthsPeak = (month: string, count: number) =>
  `Submissions peak in ${month} with ${papers(count)}.`;
export const monthsPeakLabel = (count: number, month: string) => `${count} in ${month}`;
export const monthsColumns = (count: number) =>
  `Each column is a month of first submission to arXiv; ${papers(count)} in all.`;
export const monthsBefore = (count: number, year: string) =>
  `Of these, ${count} from before ${year} ${areOne(count)} in the table only.`;

export const topicMonths = 'By month of submission';
export const topicMonthsTable = (topic: string) => `${topic}: papers per month of first submission`;
export const topicMonthsMost = (count: number) => papers(count);
export const topicMonthsAllIn = (month: string) => `All were submitted in ${month}.`;
export const topicMonthsFromTo = (first: string, last: string) =>
  `First in ${first}, last in ${last}, never more than one a month.`;
export const topicMonthsFromToMost = (first: string, last: string, most: string, count: number) =>
  `First in ${first}, last in ${last}, most in ${most} with ${papers(count)}.`;
export const topicMonthsBefore = (count: number, year: string) =>
  `${papers(count)} from before ${year} ${areOne(count)} in the table only.`;

export const quartersTitle = 'Topics by quarter';
export const quartersTable = 'Papers per topic and quarter of first submission';
export const quartersTopic = 'Topic';
export const quartersBefore = 'Before';
export const quartersFullest = (count: number, topic: string, quarter: string) =>
  `The fullest quarter of any topic: ${papers(count)} on ${topic} in ${quarter}.`;
export const quartersNote = (first: string, last: string) =>
  `Each column is a quarter, from ${first} to ${last}; all panels have one scale, and a number stands on the fullest quarter. A paper counts once for each of its topics.`;
export const quartersPapers = (count: number) => papers(count);
export const quartersPapersMost = (count: number, quarter: string, most: number) =>
  `${papers(count)}, most in ${quarter} with ${most}`;

export const kindYearsTitle = 'Kinds per year';
export const kindYearsTable =
  'Papers per kind and year of first submission, with their share of the year';
export const kindYearsKind = 'Kind';
export const kindYearsLeading = (
  kinds: string,
  [share, year]: [string, string],
  [lastShare, lastYear]: [string, string],
) =>
  `${kinds} are ${share} per cent of the papers of ${year} and ${lastShare} per cent of those of ${lastYear}.`;
export const kindYearsPapers = (count: number, year: string) => `${count} in ${year}`;
export const kindYearsNote = (papersOfYears: string) =>
  `Each column is a year, its number the kind’s share of that year’s papers in per cent (${papersOfYears}); all panels have one scale. `;

export const pairsTitle = 'Topics that go together';
export const pairsTable = (shown: number, all: number) =>
  shown < all
    ? `The ${shown} of ${number(all)} pairs of topics that overlap most`
    : 'Pairs of topics by their papers in common';
export const pairsTopics = 'Topics';
export const pairsBoth = 'With both';
export const pairsEither = 'With either';
export const pairsOverlap = 'Overlap';
export const pairsTimesChance = 'Times chance';
export const pairsTimes = (lift: number) => lift.toFixed(1);
export const pairsLeading = (a: string, b: string, both: number, either: number) =>
  `${a} and ${b} go together most: ${both} of the ${either} papers with either have both.`;
export const pairsSeveral = (several: number, all: number) =>
  `${papers(several)} of ${number(all)} ${several === 1 ? 'has' : 'have'} more than one topic.`;
export const pairsBars =
  'The bars show which part of the papers with either topic has both, among pairs with three papers or more.';
export const pairsMatrixNote =
  'In the matrix two topics meet where the row of one crosses the column below the other. The area of a square is the number of papers with both; it has a colour where both belong to one family.';
export const pairsMatrix = 'Matrix of topics';
export const pairsMatrixSummary = (topics: number, both: number, a: string, b: string) =>
  `Every pair of ${topics} topics; most papers, ${both}, have both ${a} and ${b}.`;
export const pairsMatrixEmpty = 'No paper has two topics.';

export const codeTitle = 'Papers with code';
export const codeYearsTable = 'Papers with code per year of first submission';
export const codeTopicsTitle = 'Papers with code per topic';
export const codeWith = 'With code';
export const codePapers = 'Papers';
export const codeShare = 'Share';
export const codeNoAbstracts =
  'This collection has no abstracts, and briefs seldom mention code, so there is nothing to count yet.';
export const codeNamed = (named: number, counted: number, share: string) =>
  `${papers(named)} of ${number(counted)}, ${share} per cent, ${named === 1 ? 'names' : 'name'} an address of code in the abstract.`;
export const codeColumns = 'The numbers on the columns are per cent of the papers of a year.';
export const codeInPaperOnly = 'Code that is named only in the paper itself is not counted.';
export const codeWithoutAbstract = (count: number) =>
  `${papers(count)} without an abstract ${areOne(count)} left out.`;

function areOne(count: number): string {
  return count === 1 ? 'is' : 'are';
}

// The search, in its dialog and on its page.

export const searchDialogName = 'Search';
export const searchField = 'Search papers';
export const searchHint = (hasArxiv: boolean) =>
  `A name, words from a title, a question${hasArxiv ? ', an arXiv id' : ''}`;
export const searchShortcut = 'Search';
export const searchToFilters = 'To the filters';
export const searchFound = 'Found';
export const searchClose = 'Close';
export const searchRecent = 'Recent searches';
export const searchClearRecent = 'Clear recent searches';
export const searchForget = 'Forget';
export const searchForgetKey = 'Forget (Delete)';
export const searchForgetOne = (text: string) => `Forget the search ${text}`;
export const searchTopics = 'Topics';
export const searchPapers = 'Papers';
export const searchPageGroup = 'Search page';
export const searchProposals = 'Try one of these';
export const searchTopicsToGoBy = 'Topics to browse';
/** Words as they are told back to who typed them. */
export const searchQuoted = (text: string) => `“${text}”`;
/** `quoted` are the words searched for, in quotes. */
export const searchAllFor = (total: number, quoted: string) =>
  `${total === 1 ? 'The paper' : `All ${papers(total)}`} for ${quoted}`;
export const searchNoneFor = (quoted: string) =>
  `No papers for ${quoted}. Try other or fewer words.`;
export const searchNoneWithId = (arxiv: string) => `No papers with the arXiv id ${arxiv}. `;
export const searchCountsFor = (counts: string, quoted: string) => `${counts} for ${quoted}`;
export const searchPapersToSearch = (count: number) => `${number(count)} papers to search.`;
export const searchCount = (total: number) => {
  if (total === 0) return 'No papers';
  return total === 1 ? 'One paper' : papers(total);
};
/** Years are the newest first. */
export const searchYearsDone = (years: readonly string[]) => `Searched ${yearsAs(years)}. `;
export const searchYearsToo = (years: readonly string[]) => `Search ${yearsAs(years)} too`;
const yearsAs = (years: readonly string[]) =>
  yearsInWords(dayLocale, years, (from, until) => `${from} to ${until}`);
export const searchRemoveFilter = (label: string) => `Remove filter ${label}`;
export const searchRemoveFilters = 'Remove all filters';
export const searchWithoutFilters = 'Without the filters';
export const searchWithoutQuotes = 'Without the quotes';
export const searchCorrected = 'With spelling corrected';
export const searchOfAnyTime = 'From any time';
/** Words of time in a search, in small letters, parted by spaces: “since 2024”. */
export const searchTimeSince = 'since';
export const searchTimeAfter = 'after';
export const searchTimeBefore = 'before';
export const searchTimeUntil = 'until till';
export const searchTimeBetween = 'between';
export const searchTimeAnd = 'and';
export const searchTimeTo = 'to until till through';
export const searchTimeIn = 'in of from during';
/** What a search has understood: papers by somebody, at a venue, of a time. */
export const searchUnderstood = 'Understood: ';
export const searchBy = (name: string) => `by ${name}`;
export const searchAt = (venue: string) => `at ${venue}`;
export const searchSince = (time: string) => `since ${time}`;
export const searchUntil = (time: string) => `until ${time}`;
export const searchFromTo = (from: string, to: string) => `from ${from} to ${to}`;
export const searchOnly = (time: string) => `only of ${time}`;
export const searchFirst = (time: string) => `${time} first`;
export const searchAsTyped = 'Search for the words as typed';
/** Where papers have a part of what is searched for; `counts` are those of papers and topics. */
export const searchNearest = (counts: string, quoted: string) =>
  `Nothing matches all of ${quoted}. Nearest: ${counts}`;
export const searchNearestTopics = 'Nearest topics';
export const searchNearestPapers = 'Nearest papers';
export const searchWithCode = 'code';
export const searchWholeTopic = 'The whole topic: ';
/** These stand around the words taken and those typed. */
export const searchShowing = 'Showing results for ';
export const searchInstead = '. Search instead for ';
export const searchInsteadEnd = '.';
/** These stand around a link. */
export const searchUnknownId = (arxiv: string) =>
  `No digest has listed the paper with the arXiv id ${arxiv}. Read it `;
export const searchAtArxiv = 'at arXiv';
export const searchAtArxivEnd = '.';
/** `list` are words in quotes, parted by commas. */
export const searchLeftOut = (list: string) => `Papers with ${list} are left out.`;
export const searchNotLeftOut = (list: string) => `No paper has ${list}.`;
export const searchWithLeftOut = 'Without the minus';
/** For words that tell nothing of a paper, such as “what is this”; `quoted` are they. */
export const searchVague = (quoted: string) => `${quoted} is too vague to search for.`;
export const searchVagueAdvice =
  'Add a word or two about the paper. Words in quotation marks are looked for exactly as typed.';
export const searchAdvice = 'Nothing matches. Try fewer or other words, or remove a filter.';
/** After `searchAdvice`, for words in letters of another script than most papers have; `language` is the name of theirs. */
export const searchOtherLetters = (language: string) =>
  `Most papers here are in ${language}: try words in ${language}.`;
/** `instead` is what else to do. */
export const searchNotLoaded = (instead: string) =>
  `The search could not be loaded. Reload the page, or ${instead}.`;
export const searchByTopicsAndDates = 'browse by topic and date';
export const searchByDates = 'browse by date';
export const searchNoNetwork =
  'You are offline, and the search is not kept on this device. When you are online again, the page “Offline” can keep it.';
