import { numberIn, plural } from '../in-words.ts';

const language = 'de';
const papers = (count: number) => plural(language, count, 'Aufsatz', 'Aufsätze');
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
export const noticeNothingToUndo = 'Es gibt nichts rückgängig zu machen.';
export const noticeClose = 'Schließen';
export const noticeStorageOff =
  'Dieser Browser speichert nichts für diese Website; die Änderung hält nur, bis diese Seite verlassen wird.';
export const noticeStorageFull =
  'Dieser Browser hat keinen Platz mehr für diese Website; die Änderung hält nur, bis diese Seite verlassen wird.';
export const noticeListNewer =
  'Eine neuere Fassung dieser Website hat die Liste geschrieben; vor der nächsten Änderung bitte diese Seite neu laden.';

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
  `${areAll ? 'Alles' : 'Was'} hier angezeigt ist (${papers(shown)}), samt Notizen, als:`;
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
export const compareTrayClear = 'Leeren';
export const compareTrayOne = '1 gewählt, noch einer fehlt.';
export const compareTrayChosen = (count: number) => `${count} gewählt`;
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
export const compareRowBrief = 'In Kürze';
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
export const compareRowSeen = 'Gesehen in';
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
export const citeWhat = (name: string) => `: ${name}`;
export const citeText = 'Literaturangabe';
export const citeTextCopied = (name: string) => `${name} kopiert.`;
export const citeTextNotCopied = (name: string) => `${name} ließ sich nicht kopieren.`;
export const citeTextSelected = (name: string) =>
  `${name} ließ sich nicht kopieren und ist nun markiert.`;
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

export const keepWhole = 'Ganze Website behalten';
export const keepWholeHere = 'Die ganze Website auf diesem Gerät behalten';
export const keepUnscripted =
  'Um Seiten zu behalten, braucht es JavaScript. Ohne es lassen sich einzelne Seiten mit dem Browser speichern, oder die Betreiber dieser Website geben die unten genannte Zip-Datei heraus.';
export const keepCancel = 'Abbrechen';
export const keepRemove = 'Entfernen';
export const keepGoOn = 'Fortsetzen';
export const keepUpdate = 'Auf den neuesten Stand bringen';
export const keepForget = 'Gelesenes vergessen';
export const keepFacts = 'Was jetzt auf dem Gerät ist';
export const keepFactWhole = 'Ganze Website';
export const keepFactRead = 'Gelesene Seiten';
export const keepFactSpace = 'Speicherplatz';
export const keepPages = 'Behaltene Seiten';
export const keepUnable =
  'Dieser Browser kann keine Website behalten oder nicht unter einer Adresse ohne https. Die unten genannte Zip-Datei braucht nichts dergleichen.';
export const keepForbidden =
  'Dieser Browser ist so eingestellt, dass er für diese Website nichts speichert, wie in einem privaten Fenster. Bitte das Speichern erlauben und diese Seite neu laden.';
export const keepNotStarted =
  'Der Teil der Website, der Seiten behält, ließ sich nicht starten. Bitte diese Seite neu laden, solange es ein Netz gibt.';
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
  `${numberIn(language, kept)} von ${plural(language, of, 'Datei', 'Dateien')} · ${bytes} von ${ofBytes}`;
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
