import { numberIn, plural } from '../in-words.ts';

const language = 'en';
const papers = (count: number) => plural(language, count, 'paper', 'papers');
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
export const paperKeyNone = 'Move to a paper of the list first: j and k do.';
/** After the number of saved papers that are not read. */
export const savedNotRead = ' not read';
/** After a neighbour that is read. */
export const neighbourRead = ' read';

export const noticeSaved = (title: string) => `Saved “${title}”.`;
export const noticeTakenOff = (title: string) => `Took “${title}” off your reading list.`;
export const noticeMarked = (title: string, isRead: boolean) =>
  `Marked “${title}” as ${isRead ? 'read' : 'not read'}.`;
export const noticeUndo = 'Undo';
export const noticeUndone = 'Undone.';
export const noticeNothingToUndo = 'There is nothing to undo.';
export const noticeClose = 'Close';
export const noticeStorageOff =
  'This browser keeps nothing for this site, so it lasts only until you leave this page.';
export const noticeStorageFull =
  'This browser has no room left for this site, so it lasts only until you leave this page.';
export const noticeListNewer =
  'A newer version of this site wrote your list, so reload the page before you change it.';

// The page of the reading list.
export const savedListName = 'Reading list';
export const savedListLead =
  'The papers that you save, with your notes, kept in this browser alone.';
export const savedListSummary = (saved: number, notRead: number) =>
  `${papers(saved)}, ${notRead === 0 ? 'all read' : `${notRead} not read yet`}; kept in this browser alone.`;
/** Ends with a link to the topics, `savedListOr`, and one to the dates; the next ends the sentence. */
export const savedListUnscripted =
  'The list lives in the browser and needs JavaScript: it keeps the papers that you save on any page, in your own order, with notes, and exports them as BibTeX, RIS, CSL-JSON, CSV or Markdown. Without it, go by ';
export const savedListUnscriptedEnd = ', and cite a paper from its own page.';
export const savedListTopics = 'topics';
export const savedListOr = ' or ';
export const savedListDates = 'dates';
export const savedListMerge = 'Merge';
export const savedListLeave = 'Leave it';
export const savedListShow = 'Show';
export const savedListShowAll = 'All';
export const savedListShowNotRead = 'Not read';
export const savedListShowRead = 'Read';
export const savedListSearch = 'Search this list';
export const savedListPapers = 'Saved papers';
export const savedListShown = (shown: number) => `${papers(shown)} shown.`;
export const savedListNone = 'No saved paper is like that.';
export const savedListEmpty = 'Nothing is saved yet';
/** Before and after `paperActSave`, and after the key. */
export const savedListHowSave = 'Press ';
export const savedListHowSaveWhere = ' beside any paper, in a list or on its page, or ';
export const savedListHowSaveEnd = ' on the keyboard.';
/** Before and after the key that marks as read, and after the one that undoes. */
export const savedListHowRead = 'It waits here, in your own order, with room for a note. ';
export const savedListHowUndo = ' marks it as read, and ';
export const savedListHowUndoEnd = ' takes the last change back.';
export const savedListHowExport =
  'Export the list for your reference manager, or take it to another device by a link or a file.';
/** Ends with links as `savedListUnscripted` does. */
export const savedListBegin = 'Begin with one of these from the latest digest, or go by ';
export const savedListBeginEnd = '.';
export const savedListSide = 'Export and move';
export const savedListExport = 'Export';
export const savedListExportWhat = (shown: number, areAll: boolean) =>
  `${areAll ? 'All' : 'The'} ${papers(shown)} shown, with your notes, as:`;
export const savedListExported = (exported: number) => `Exported ${papers(exported)}.`;
export const savedListLeftOut = (left: number) =>
  `Left out, for they could not be loaded: ${left}.`;
export const savedListMove = 'Move to another device';
export const savedListMoveHow =
  'The list leaves this browser only in a link or a file that you make. Opening it there merges both lists.';
export const savedListCopyLink = 'Copy a link to this list';
export const savedListCopiedLink =
  'Copied. Open the link on the other device: it asks before it merges.';
export const savedListCopyByHand = 'The browser lets the page copy nothing. The link to copy: ';
export const savedListSaveFile = 'Save to a file';
export const savedListSavedFile =
  'Saved the list to a file. Open it on the other device, on this page.';
export const savedListOpenFile = 'Open a file';
export const savedListFile = 'File of a reading list';
export const savedListAnew = 'Begin anew';
export const savedListAnewHow = 'Forgets all saved and read papers and your notes in this browser.';
export const savedListClear = 'Clear everything';
export const savedListCleared = 'Forgot every paper and note.';

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
export const savedUnreachable = 'Its facts could not be loaded. Reload the page to try again.';
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
  'The link was cut or changed on its way. Copy it again, whole, or use a file instead.';
export const copyBrokenFile =
  'It holds no reading list. Choose the file that “Save to a file” made on your other device.';
/** What merging would do, each of at least one paper or note. */
export const copyJoin = (count: number) =>
  `${papers(count)} ${count === 1 ? 'joins' : 'join'} your list.`;
export const copyTakeOff = (count: number) =>
  `${papers(count)} ${count === 1 ? 'is' : 'are'} taken off your list.`;
export const copyBecomeRead = (count: number) =>
  `${papers(count)} ${count === 1 ? 'becomes' : 'become'} read.`;
export const copyBecomeNotRead = (count: number) =>
  `${papers(count)} ${count === 1 ? 'becomes' : 'become'} not read.`;
export const copyAddNotes = (count: number) =>
  `${notes(count)} ${count === 1 ? 'is' : 'are'} added.`;
export const copyReplaceNotes = (count: number) =>
  `${notes(count)} of yours ${count === 1 ? 'gives' : 'give'} way to a later wording.`;
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
  `${most} papers are the most; take one away first.`;
export const compareFoundFailed = 'The search could not be loaded.';
export const compareFoundNothing = 'Nothing found; try fewer words.';
export const compareFound = (found: number) =>
  found === 1 ? 'One paper:' : `The ${found} likeliest papers:`;
export const compareTable = 'The papers side by side';
export const compareOne = 'One paper; add another to compare it with.';
export const compareMany = (shown: number) => `${shown} papers side by side.`;
export const compareLost = (slug: string) => `No paper could be read at ${slug}.`;
export const compareRemove = 'Remove';
export const compareMoveLeft = 'Move left';
export const compareRowTitle = 'Title';
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
export const compareNoneShared = 'No telling term.';
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
/** After `citeDownload` and `citeCopy`, for who cannot see what stands beside them. */
export const citeWhat = (name: string) => ` ${name}`;
export const citeText = 'the citation';
export const citeTextCopied = (name: string) => `Copied ${name}.`;
export const citeTextNotCopied = (name: string) => `${name} could not be copied.`;
export const citeTextSelected = (name: string) => `${name} could not be copied; it is selected.`;
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
export const visitsReturning = 'Seen before';
export const visitsMoreReturning = (count: number) => `and ${count} more`;

// The site kept on a device.
export const keepWhole = 'Keep the whole site';
export const keepWholeHere = 'Keep the whole site on this device';
export const keepUnscripted =
  'Keeping pages needs JavaScript. Without it, save single pages with your browser, or ask who runs this site for the zip file below.';
export const keepCancel = 'Cancel';
export const keepRemove = 'Remove it';
export const keepGoOn = 'Go on';
export const keepUpdate = 'Bring it up to date';
export const keepForget = 'Forget what I read';
export const keepFacts = 'What is kept now';
export const keepFactWhole = 'The whole site';
export const keepFactRead = 'Pages that you read';
export const keepFactSpace = 'Space';
export const keepPages = 'Pages that are kept';
export const keepUnable =
  'This browser cannot keep a site, or not at an address without https. The zip file below needs nothing of the kind.';
export const keepForbidden =
  'This browser is set to keep nothing for this site, as in a private window. Allow it to keep data, and reload this page.';
export const keepNotStarted =
  'The part of the site that keeps pages could not be started. Reload this page while there is a network.';
export const keepSpaceUnknown = 'This browser does not say.';
/** Of sizes in words. */
export const keepSpace = (taken: string, allowed: string) =>
  `${taken} taken of ${allowed} that the browser allows.`;
export const keepSpaceLasting = 'The browser will not remove it by itself.';
export const keepSpacePassing = 'The browser may remove it when the device runs short of room.';
export const keepBegun = 'Keeping the whole site. You can go on reading meanwhile.';
export const keepDone = 'The whole site is kept on this device.';
export const keepCancelled = 'Cancelled. What was kept before stays as it was.';
export const keepNoRoom =
  'There is no room left for this site in this browser, so it is not kept whole. Make room on the device, or allow the site more, and try again.';
export const keepFailed =
  'The network or the site failed. What came so far stays, and you can go on from there.';
export const keepProgress = (kept: number, of: number, bytes: string, ofBytes: string) =>
  `${numberIn(language, kept)} of ${files(of)} · ${bytes} of ${ofBytes}`;
export const keepRemoving = 'Removing the site. This can take a while.';
export const keepRemoved = 'The site was removed from this device.';
export const keepForgotten = 'Forgotten.';
export const keepSize = (count: number, bytes: string) =>
  `${files(count)}, ${bytes} on this device; less than that travels where the host compresses.`;
export const keepUnreachable = 'The site cannot be reached now. What is kept is there without it.';
export const keepKept = (day: string, isCurrent: boolean) =>
  `kept, last brought up to date on ${day}${isCurrent ? '' : '; the site has changed since'}`;
export const keepIncomplete = 'begun, but not complete';
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
  `The whole site is kept, as it was on ${day}${hasPage ? '' : '; it had no such page then'}.`;
export const keptNot = 'This page is not kept on this device';
export const keptNotWhy = (path: string) =>
  `The site cannot be reached now, and ${path} was not opened here before.`;

// Versions of the site, and the site as an app.
export const versionNew = 'The site has changed.';
export const versionReload = 'New version: reload';
export const versionSearchIncomplete =
  'There is no network, and a part of this search is not kept on this device.';
export const appHeading = 'As an app';
export const appInstalled = 'You are in the app now.';
export const appInstall = 'Install it';
export const appWhy =
  'Installed, the site has an icon and a window of its own, and opens without a network.';
export const appChromium =
  'The install icon at the end of the address bar; on Android “Add to home screen” in the menu.';
export const appSafari = '“Share”, then “Add to Home Screen”; on a Mac “Add to Dock”.';
export const appFirefox =
  'On Android “Install” in the menu. On a computer a bookmark does it: what is kept opens from it.';
