import { numberIn, plural } from '../in-words.ts';

const language = 'en';
const papers = (count: number) => plural(language, count, 'paper', 'papers');

// The map.

export const mapFilters = 'Filters';
export const mapToFilters = 'To the filters';
export const mapSearch = 'Search';
export const mapSearchHint = 'Light up…';
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
export const mapShownOf = (shown: number, all: number) =>
  `${numberIn(language, shown)} of ${papers(all)}`;
export const mapInsteadFilter = 'filter';

export const mapList = 'The same as a list';
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
  'The papers as dots, with the names of regions. The list below has the same.';
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
  `Each column is a month of first submission to arXiv, ${papers(count)} in all.`;
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
export const pairsTable = 'Pairs of topics by their papers in common';
export const pairsTopics = 'Topics';
export const pairsBoth = 'With both';
export const pairsEither = 'With either';
export const pairsOverlap = 'Overlap';
export const pairsTimesChance = 'Times chance';
export const pairsTimes = (lift: number) => lift.toFixed(1);
export const pairsLeading = (a: string, b: string, both: number, either: number) =>
  `${a} and ${b} go together most: ${both} of the ${either} papers with either have both.`;
export const pairsSeveral = (several: number, all: number) =>
  `${papers(several)} of ${numberIn(language, all)} ${several === 1 ? 'has' : 'have'} more than one topic.`;
export const pairsBars =
  'The bars show which part of the papers with either topic has both, among pairs with three papers or more.';
export const pairsMatrixNote =
  'In the matrix two topics meet where the row of one crosses the column below the other. The area of a square is the number of papers with both; it has a colour where both belong to one family.';
export const pairsMatrix = 'Matrix of topics';
export const pairsMatrixSquare = (a: string, b: string, both: number) =>
  `${a} and ${b}: ${papers(both)}`;
export const pairsMatrixSummary = (topics: number, both: number, a: string, b: string) =>
  `Every pair of ${topics} topics; most papers, ${both}, have both ${a} and ${b}.`;
export const pairsMatrixEmpty = 'No paper has two topics.';

export const codeTitle = 'Papers with code';
export const codeYearsTable = 'Papers with code per year of first submission';
export const codeTopicsTable = 'Papers with code per topic';
export const codeWith = 'With code';
export const codePapers = 'Papers';
export const codeShare = 'Share';
export const codeTopic = 'Topic';
export const codeNoAbstracts =
  'No abstract is part of this collection, and briefs seldom name code: there is nothing to count yet.';
export const codeNamed = (named: number, counted: number, share: string) =>
  `${papers(named)} of ${numberIn(language, counted)}, ${share} per cent, ${named === 1 ? 'names' : 'name'} an address of code in the abstract.`;
export const codeColumns = 'The numbers on the columns are per cent of the papers of a year.';
export const codeInPaperOnly = 'Code that only the paper itself names is not known here.';
export const codeWithoutAbstract = (count: number) =>
  `${papers(count)} without an abstract ${areOne(count)} left out.`;

function areOne(count: number): string {
  return count === 1 ? 'is' : 'are';
}

// The search, in its dialog and on its page.

export const searchDialogName = 'Search';
export const searchField = 'Search papers';
export const searchHint = 'A name, words of a title, a question, an arXiv id';
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
export const searchProposals = 'This finds papers';
export const searchTopicsToGoBy = 'Topics to go by';
/** Words as they are told back to who typed them. */
export const searchQuoted = (text: string) => `“${text}”`;
/** `quoted` are the words searched for, in quotes. */
export const searchAllFor = (total: number, quoted: string) =>
  `${total === 1 ? 'The paper' : `All ${papers(total)}`} for ${quoted}`;
export const searchNoneFor = (quoted: string) =>
  `No papers for ${quoted}. Other or fewer words may find some.`;
export const searchNoneWithId = (arxiv: string) => `No papers with the arXiv id ${arxiv}. `;
export const searchCountsFor = (counts: string, quoted: string) => `${counts} for ${quoted}`;
export const searchPapersToSearch = (count: number) =>
  `${numberIn(language, count)} papers to search.`;
export const searchCount = (total: number) => {
  if (total === 0) return 'No papers';
  return total === 1 ? 'One paper' : papers(total);
};
export const searchRemoveFilter = (label: string) => `Remove filter ${label}`;
export const searchRemoveFilters = 'Remove all filters';
export const searchWithoutFilters = 'Without the filters';
export const searchWithoutQuotes = 'Without the quotes';
export const searchCorrected = 'With slips corrected';
export const searchWithCode = 'code';
export const searchWholeTopic = 'The whole topic: ';
/** These stand around the words taken and those typed. */
export const searchShowing = 'Showing results for ';
export const searchInstead = '. Search instead for ';
export const searchInsteadEnd = '.';
/** These stand around a link. */
export const searchUnknownId = (arxiv: string) =>
  `No digest has had the paper with the arXiv id ${arxiv}. Read it `;
export const searchAtArxiv = 'at arXiv';
export const searchAtArxivEnd = '.';
export const searchAdvice = 'Nothing matches. Try fewer or other words, or take a filter away.';
/** `instead` is what else to do. */
export const searchNotLoaded = (instead: string) =>
  `The search could not be loaded. Reload the page, or ${instead}.`;
export const searchByTopicsAndDates = 'go by topics and dates';
export const searchByDates = 'go by dates';
export const searchNoNetwork =
  'There is no network, and the search is not kept on this device. When there is one, the page “Offline” keeps it.';
