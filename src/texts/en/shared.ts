import { plural } from '../in-words.ts';

const language = 'en';

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
export const keysSingle =
  'Single keys act. Turn them off where they get in the way, of speech input for instance; this browser remembers it.';
export const keysShow = 'Show these keys';
export const keysNextOfList = 'To the next paper of a list';
export const keysBeforeOfList = 'To the paper before it';
export const keysOpen = 'Open the paper in focus, as Enter does';
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

// What a filter shows of a list: of all its papers, or of those of a page of it.
export const listFilterAll = (count: number) => `All ${count} papers.`;
export const listFilterAllOfPage = (count: number) => `All ${count} papers on this page.`;
export const listFilterShown = (shown: number, of: number) => `${shown} of ${of} papers.`;
export const listFilterShownOfPage = (shown: number, of: number) =>
  `${shown} of ${of} papers on this page.`;
export const listFilterWhole = 'Look through the whole digest';
export const feedFilterShown = (shown: number, of: number) => `${shown} of ${of} feeds.`;

export const movedHeading = 'This paper has another address';

// Pictures that stand for pages.
export const cardAlt = (title: string) => `A card with the title “${title}”`;
export const cardUndated = 'Undated';

// Citations.
/** After the first of many authors. */
export const citationAndOthers = 'et al.';
export const citationListedIn = (digest: string) => `Listed in the digest “${digest}”`;

// The Markdown of a paper.
export const markdownNote = 'Note';
export const markdownBrief = 'In brief';
export const markdownAbstract = 'Abstract';
export const markdownVenue = 'Published in';
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
export const feedSingleDigests = 'Single digests';
export const feedDigestMeaning = 'The papers of one digest';
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
