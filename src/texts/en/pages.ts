import { numberIn, plural } from '../in-words.ts';

const language = 'en';
const papers = (count: number) => plural(language, count, 'paper', 'papers');
const digests = (count: number) => plural(language, count, 'digest', 'digests');
const feeds = (count: number) => plural(language, count, 'feed', 'feeds');

// Between links in a sentence, before the last of them, and after it.
export const linksComma = ', ';
export const linksOr = ' or ';
export const linksEnd = '.';

export const listPageTitle = (name: string, page: number) => `${name}, page ${page}`;

// The front page.
export const homeLatestPapers = 'Papers of the latest digest';
export const homeAllOfDigest = (count: number) => `All ${papers(count)} of this digest →`;
export const homeWholeDigest = 'This digest on its own page →';
export const homeAside = 'Around this digest';
export const homeDigestTopics = 'What it is about';
/** Said after the number of papers of a topic, and not seen. */
export const homeTopicPapers = (_count: number) => ' papers';
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
  'The address may have lost a letter. A paper’s address never changes, so a search for its title will find it.';
export const notFoundSearch = 'Search for what you looked for';
export const notFoundPlaceholder = 'Words of its title';
export const notFoundBegin = 'Or begin with ';
export const notFoundLatest = 'the latest digest';
export const notFoundTopics = 'the topics';
export const notFoundDates = 'the dates';

// About the site.
export const aboutTitle = 'About';
export const aboutDescription = (hasTopics: boolean) =>
  `Where the text comes from, how ${hasTopics ? 'topics' : 'kinds'} are worked out, and what to do with an error.`;
export const aboutHeading = 'About this site';
export const aboutTextHeading = 'Where the text comes from';
export const aboutTextFrom = (ofPapers: number, ofDigests: number) =>
  `${papers(ofPapers)} ${ofPapers === 1 ? 'comes' : 'come'} from ${plural(language, ofDigests, 'saved digest', 'saved digests')}: lists of the papers that were widely read on a day. `;
export const aboutTextBriefs = (count: number) =>
  `${numberIn(language, count)} of them ${count === 1 ? 'has' : 'have'} a brief, which says in a sentence or two what the paper is about. `;
export const aboutTextAbstracts = (count: number) =>
  `${numberIn(language, count)} ${count === 1 ? 'has' : 'have'} the abstract of the paper, whose words are its authors’. Where there is no brief, lists show sentences of the abstract, word for word.`;
export const aboutTextFacts =
  ' Authors, venues and identifiers come from a list kept beside the digests; where one is not known, nothing is said. See ';
export const aboutTextSources = 'the sources';
export const aboutRepairBefore =
  'Text often arrives with the debris of TeX in it. What is certain is repaired, so that ';
export const aboutRepairAfter = ' reads 5 × 10⁵; what is not stays as it was.';
export const aboutWorkedHeading = (hasTopics: boolean) =>
  `How ${hasTopics ? 'topics' : 'kinds'} are worked out`;
export const aboutKindsWorked =
  'Each kind of paper has a list of weighted words and phrases, kept in a file that anyone can read and change. A paper is of the kind whose words its title and text hold most.';
export const aboutTopicsWorked =
  'Each topic has a list of weighted words and phrases, kept in a file that anyone can read and change. A paper gets up to three topics, those whose words its title and text hold most; the words that decided stand beside the topic on its page. The kind of a paper comes about in the same way.';
export const aboutNear =
  'Papers “near this paper” are those that share its rarest words and phrases; the shared ones are named.';
export const aboutMeasured = ' How well all this works is measured: see ';
export const aboutQuality = 'quality';
export const aboutSearchHeading = 'How to search';
export const aboutSearchPress = 'Press ';
export const aboutSearchOrKeys = ' or ';
export const aboutSearchOrPage = ' anywhere, or go to ';
export const aboutSearchPage = 'the search page';
export const aboutSearchHow = (hasTopics: boolean) =>
  `. The title counts most. Put words in quotation marks to find them side by side, and narrow the results by ${hasTopics ? 'topic, ' : ''}kind, digest and code. The address of a search holds all of it, so it can be kept or sent.`;
export const aboutKeepHeading = 'How to keep and sweep';
export const aboutKeepSave = '“Save” puts a paper on your ';
export const aboutKeepReadingList = 'reading list';
export const aboutKeepRead =
  ', with notes of your own; “Mark as read” greys it in every list. Two to four papers can be ';
export const aboutKeepCompared = 'compared';
export const aboutKeepSideBySide = ' side by side, ';
export const aboutKeepMap = 'the map';
export const aboutKeepAlike = ' shows all papers by what they are like, and ';
export const aboutKeepTrends = 'the trends';
export const aboutKeepOverTime = ' show them over time. Press ';
export const aboutKeepKeys = ' for all keys; single-letter keys can be turned off there.';
export const aboutOfflineBefore = 'What you read stays readable without a network, and one press ';
export const aboutOfflineLink = 'keeps the whole site';
export const aboutOfflineAfter = ' on your device.';
export const aboutAddressesHeading = 'Addresses that last';
export const aboutAddressesBefore =
  'The address of a paper is made from its title alone. No later digest and no new order of digests changes it. Its citation stands beside it: the same address with ';
export const aboutAddressesAfter = ' in place of the last slash.';
export const aboutDataHeading = 'Data';
export const aboutDataBefore = 'Everything is there as ';
export const aboutDataLink = 'data';
export const aboutDataForms = (hasTopics: boolean) =>
  `: all papers, and those of each ${hasTopics ? 'topic, ' : ''}digest and day, as BibTeX, RIS, CSL-JSON, CSV and JSON, with schemas; and what is new as `;
export const aboutDataFeeds = 'feeds';
export const aboutWrongHeading = 'If something is wrong';
export const aboutWrongDumps = (hasTopics: boolean) =>
  `${hasTopics ? 'A wrong topic, a' : 'A'} broken formula or a missing author is mended in the files from which this site is built: the dumps in `;
export const aboutWrongTopics = 'the topics in ';
export const aboutWrongIdentifiers = 'authors and identifiers in ';
export const aboutWrongTell =
  '. Tell whoever runs this site, with the address of the page. Errors in a paper itself are for its authors: follow the link to the paper.';
export const aboutPrivacyHeading = 'Privacy';
export const aboutPrivacy =
  'No page asks another host for anything. What you choose here, such as light or dark, your reading list, notes and recent searches, stays in your browser.';
export const aboutMadeWith = 'This site is made with Offprint.';

// What there is as data.
export const dataPageTitle = 'Data';
export const dataPageCounts = (ofPapers: number, ofDigests: number) =>
  `${papers(ofPapers)} in ${digests(ofDigests)}`;
export const dataPageDescription = (counts: string) =>
  `${counts} as files: BibTeX, RIS, CSL-JSON, CSV and JSON, with schemas.`;
export const dataPageLead = (counts: string) =>
  `${counts}, as files for programs and reference managers. There is no key to ask for: each file is at an address of its own.`;
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
  `Where a file would be larger than ${numberIn(language, megabytes)} MB there is one for each year instead. `;
export const dataPageNamesAll = ' names those that there are.';
export const dataPageBesideHeading = 'Beside each page';
export const dataPageBeside = (hasTopics: boolean) =>
  `Each page of a paper, ${hasTopics ? 'a topic, ' : ''}a digest or a day has files: the same address with an ending in place of the last slash.`;
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
  `Where a file of a page would be larger than ${numberIn(language, megabytes)} MB there is one for each year instead, with the year before the ending: `;
export const dataPagePartsAfter = '. The page links those that there are.';
export const dataPageFormsBefore = 'The ';
export const dataPageFormsJson = ' files hold all that is known, ';
export const dataPageFormsCsl = ' what a citation needs, ';
export const dataPageFormsMarkdown = ' the same words as the page. A ';
export const dataPageFormsLinkset = ' lists the addresses of the papers (RFC 9264).';
export const dataPageIndexes = 'Indexes';
export const dataPageIndexPapers = 'every paper in one flat list';
export const dataPageIndexDigests = 'every digest with its papers in order';
export const dataPageIndexTopics = 'every topic with its definition and papers';
export const dataPageIndexFiles = 'the files of all papers, with their sizes';
export const dataPageIndexMoved = 'former addresses of papers, and where they lead';
export const dataPageSchemasHeading = 'Schemas';
export const dataPageSchemas =
  'Every JSON file is described by a JSON Schema (2020-12), made from the same definitions as the file. What is not known is null or left out, never guessed.';
export const dataPageExamples = 'Examples';
export const dataPageExampleCitation = 'The citation of one paper:';
export const dataPageExampleCommand = 'Example for the command line';
export const dataPageExampleSurveys = 'All surveys, in Python:';
export const dataPageExamplePython = 'Example in Python';
export const dataPageManagersHeading = 'Reference managers';
export const dataPageManagers =
  'Zotero and its like read a paper from its page and several from a list: press the button of their browser extension. Or save the BibTeX or RIS file and import it. Authors and dates are given only where they are known.';
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
export const dataPageMachinesNew = (hasTopics: boolean) =>
  ` tell what is new, of everything or of ${hasTopics ? 'a topic, ' : ''}a kind or a digest.`;
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
  'The address of a paper is made from its title alone and never changes; its files stand beside it, and keep their form. A field may be added to the JSON files; none is taken away or changes its meaning.';

// How well the site works.
export const qualityPageTitle = 'Quality';
export const qualityPageDescription =
  'How well text repair, topics, related papers, search, labels and gists work, measured on judged cases.';
export const qualityPageLead =
  'How well the parts of this site work that involve judgement, measured on cases judged by reading.';
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
  ' measures them anew. The figures to compare with are those of simpler ways on the same cases.';

// Where digests come from.
export const sourcesPageTitle = 'Sources';
export const sourcesPageLead =
  'Where the digests of this site come from, whom to thank, and what is not shown here.';
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
  'What you have read stays readable without a network. One press keeps all the rest, with search and map.';
export const offlinePageCopy =
  'This is a copy of the site that needs no network: all of it is here.';
export const offlinePageFolderHeading = 'In a folder';
export const offlinePageFolder =
  'The site can also be packed into one zip file that opens by a double click, without a server: who runs this site makes it with ';
export const offlinePageChangesHeading = 'When the site changes';
export const offlinePageChanges =
  'With a network, every page comes fresh from the site; a tab that was open before says that there is a new version, and reloads when you wish. What is kept is brought up to date by itself: only files that changed are fetched, and the earlier ones serve until all of the new ones are there. If your browser is set to save data, it waits until you press the button.';
export const offlinePageStaysHeading = 'What stays in this browser';
export const offlinePageStays =
  'All of it stays on this device, for this site alone, and nobody is told. The pages that every visit needs and the last 150 pages that you opened are kept without asking; clearing the site’s data in the settings of your browser removes everything, your reading list too.';

// What is shown for a page that is not on the device.
export const notKeptTitle = 'Kept pages';
export const notKeptDescription = 'The pages of this site that are kept on this device.';
export const notKeptHeading = 'Pages on this device';
export const notKeptLead =
  'Pages that you read stay on this device, and can be opened without a network.';
export const notKeptCopy =
  'This is a copy of the site that needs no network: every page of it is here.';
export const notKeptUnscripted = 'What is kept can be told by a script alone. Begin with ';
export const notKeptHome = 'the front page';
export const notKeptOrRead = ', or read ';
export const notKeptHow = 'how to keep the site';
export const notKeptAgain = 'Try again';
export const notKeptRead = 'Pages that you read';
export const notKeptMoreBefore = 'To have everything with you, ';
export const notKeptMoreLink = 'keep the whole site';
export const notKeptMoreAfter = ' while there is a network.';

// Digests.
export const digestsPageTitle = 'Digests';
export const digestsPageDescription = (count: number) =>
  `All ${numberIn(language, count)} digests, newest first.`;
export const digestsPageLead = 'Each digest keeps its papers in the order in which it listed them.';
/** What the feed is of. */
export const digestsPageFeedOf = 'the digests';
export const digestPageDescription = (label: string, count: number, day: string, line: string) =>
  `${label}: ${papers(count)}, ${day}. ${line}`;
export const digestPagePapers = 'Papers';
export const digestPageEmail = 'This digest as an e-mail';
export const digestPageFeedOf = 'this digest';
export const wholeDigestTitle = (label: string) => `${label}, whole`;
export const wholeDigestDescription = (label: string, count: number) =>
  `${label}: all ${papers(count)} on one page, to read through or to print.`;

// Days.
export const datesPageTitle = 'Dates';
export const datesPageDescription = 'The digests by day.';
export const datesPageLead = 'The days on which a digest came out.';
export const datesPageDays = (count: number) =>
  `${plural(language, count, 'day', 'days')} with digests`;
export const datePageCounts = (ofDigests: number, ofPapers: number) =>
  `${digests(ofDigests)}, ${papers(ofPapers)}.`;
export const datePageDescription = (date: string, counts: string) => `${date}: ${counts}`;
export const datePageDays = 'Days';
export const datePageOthers = 'Other dates';
export const undatedPageTitle = 'Undated';
export const undatedPageDescription = 'Digests whose dump names no day.';
export const undatedPageLead = 'Digests that name no day.';
export const undatedPageNone = 'Every digest has a date.';

// Feeds.
export const feedsPageTitle = 'Feeds';
export const feedsPageDescription = (count: number, hasTopics: boolean) =>
  `${feeds(count)} to follow in a feed reader: everything, each kind${hasTopics ? ', each topic' : ''} and each digest.`;
export const feedsPageLead =
  'A feed is an address that you give to a feed reader once; it then shows you what is new.';
export const feedsPageTakeAll = (count: number) =>
  `Copy the address of a link below into your reader: Atom if it takes both. Or take all ${feeds(count)} at once, and keep those you want: `;
export const feedsPageHolds = (most: number) =>
  `, a file that readers import. A feed holds its newest items, ${papers(most)} at most, and leads to the older ones by month.`;
export const feedsPageFind = 'Find a feed';
/** Before the day of the newest item, after the number of items. */
export const feedsPageTo = ' to ';
/** Said after the form of a feed, and not seen. */
export const feedsPageOf = (name: string) => ` of ${name}`;

// The reading list.
export const readingListPageTitle = 'Reading list';
export const readingListPageDescription =
  'The papers that you saved, with your notes, kept in this browser alone.';

// Papers side by side.
export const comparePageTitle = 'Compare papers';
export const comparePageDescription = (hasTopics: boolean) =>
  `Two to four papers side by side: what they say in brief, their kinds${hasTopics ? ', topics' : ''}, and the terms that they share or not.`;
export const comparePageLead = (hasTopics: boolean) =>
  `Two to four papers side by side: what each says in brief, its kind${hasTopics ? ' and topics' : ''}, and the terms that they share or do not.`;
export const comparePageChoose = 'Choose “Compare” at papers of any list, by the key ';
export const comparePageOpen =
  ', or at the neighbours of a paper; then open the comparison at the foot of the page. Its address can be kept and shared.';
export const comparePageUnscripted =
  'The comparison is made in the browser and needs JavaScript. Without it, a paper’s page names its neighbours and the terms that both share: begin with ';
export const comparePageTopics = 'topics';
export const comparePageDigests = 'digests';
export const comparePageAdd = 'Add a paper';
export const comparePagePlaceholder = 'Words of its title, a name…';

// The search.
export const searchPageTitle = 'Search';
export const searchPageDescription = (count: number) =>
  `Search ${numberIn(language, count)} papers by title, brief and abstract.`;
export const searchPageInput = 'Search papers';
export const searchPagePlaceholder = 'A name, words of a title, a question…';
export const searchPageSubmit = 'Search';
export const searchPageSkip = 'Skip to the filters';
export const searchPageUnscripted =
  'The search runs in the browser and needs JavaScript. Without it, go by ';
export const searchPageOrGoBy = 'Or go by ';
export const searchPageTopics = 'topics';
export const searchPageDates = 'dates';
export const searchPageMonths = 'months';
export const searchPageMonthsOfSubmission = 'months of submission';
export const searchPageOrder = 'Order';
export const searchPageBest = 'Best match first';
export const searchPageNewest = 'Newest first';
export const searchPageFiltersOn = 'Filters that are on';
export const searchPageResults = 'Results';
export const searchPageMore = 'More results';
export const searchPageLead =
  'Type a name, some words of a title, or what it was about. An arXiv id finds its paper.';
export const searchPageLargest = 'Topics with most papers';
export const searchPageFilters = 'Filters';
export const searchPageKind = 'Kind';
export const searchPageCode = 'Code';
export const searchPageWithCode = 'With code';
export const searchPageDigest = 'Digest';
export const searchPageTopic = 'Topic';

// What a language model reads first.
export const llmsTwins = (hasTopics: boolean) =>
  `Every page of a paper, ${hasTopics ? 'a topic, ' : ''}a digest or a day has a twin in Markdown: the same address with .md in place of the last slash. So it has one in JSON (.json) and in BibTeX (.bib).`;
export const llmsNotKnown =
  'What is not known of a paper is left out: no author, date or venue is guessed.';
export const llmsDigests = 'Digests';
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
