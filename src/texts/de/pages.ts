import { numberIn, plural } from '../in-words.ts';

const language = 'de';
const papers = (count: number) => plural(language, count, 'Aufsatz', 'Aufsätze');
const digests = (count: number) => plural(language, count, 'Übersicht', 'Übersichten');
const feeds = (count: number) => plural(language, count, 'Feed', 'Feeds');

export const linksComma = ', ';
export const linksOr = ' oder ';
export const linksEnd = '.';

export const listPageTitle = (name: string, page: number) => `${name}, Seite ${page}`;

// The front page.
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
export const notFoundDates = 'den Kalender';

// About the site.
export const aboutTitle = 'Über diese Website';
export const aboutDescription = (hasTopics: boolean) =>
  `Woher der Text kommt, wie ${hasTopics ? 'Themen' : 'Arten'} bestimmt werden und was bei einem Fehler zu tun ist.`;
export const aboutHeading = 'Über diese Website';
export const aboutTextHeading = 'Woher der Text kommt';
export const aboutTextFrom = (ofPapers: number, ofDigests: number) =>
  `${papers(ofPapers)} ${ofPapers === 1 ? 'stammt' : 'stammen'} aus ${plural(language, ofDigests, 'gespeicherten Übersicht', 'gespeicherten Übersichten')}: Listen der Aufsätze, die an einem Tag viel gelesen wurden. `;
export const aboutTextBriefs = (count: number) =>
  `${numberIn(language, count)} davon ${count === 1 ? 'hat' : 'haben'} eine Kurzfassung, die in ein, zwei Sätzen sagt, worum es geht. `;
export const aboutTextAbstracts = (count: number) =>
  `${numberIn(language, count)} ${count === 1 ? 'hat' : 'haben'} die Zusammenfassung des Aufsatzes im Wortlaut der Autoren. Wo es keine Kurzfassung gibt, zeigen Listen Sätze der Zusammenfassung, Wort für Wort.`;
export const aboutTextFacts =
  ' Autoren, Tagungen, Zeitschriften und Kennungen stehen in einer Liste neben den Übersichten; was nicht bekannt ist, wird nicht genannt. Mehr dazu unter ';
export const aboutTextSources = 'Quellen';
export const aboutRepairBefore =
  'Im Text stecken oft noch Reste von TeX. Was sicher ist, wird berichtigt: Aus ';
export const aboutRepairAfter = ' wird 5 × 10⁵; alles andere bleibt, wie es war.';
export const aboutWorkedHeading = (hasTopics: boolean) =>
  `Wie ${hasTopics ? 'Themen' : 'Arten'} bestimmt werden`;
export const aboutKindsWorked =
  'Zu jeder Art von Aufsatz gehört eine Liste gewichteter Wörter und Wendungen, in einer Datei, die alle lesen und ändern können. Ein Aufsatz ist von der Art, deren Wörter in Titel und Text das meiste Gewicht haben.';
export const aboutTopicsWorked =
  'Zu jedem Thema gehört eine Liste gewichteter Wörter und Wendungen, in einer Datei, die alle lesen und ändern können. Ein Aufsatz erhält bis zu drei Themen: die, deren Wörter in Titel und Text das meiste Gewicht haben. Die Wörter, die den Ausschlag gaben, stehen auf der Seite des Aufsatzes neben dem Thema. Ebenso wird die Art eines Aufsatzes bestimmt.';
export const aboutNear =
  'Benachbart sind einem Aufsatz diejenigen, die seine seltensten Wörter und Wendungen mit ihm teilen; die gemeinsamen werden genannt.';
export const aboutMeasured = ' Wie gut all das gelingt, ist gemessen: siehe ';
export const aboutQuality = 'Güte';
export const aboutSearchHeading = 'Suchen';
export const aboutSearchPress = 'Die Suche öffnet sich überall mit ';
export const aboutSearchOrKeys = ' oder ';
export const aboutSearchOrPage = '; außerdem gibt es ';
export const aboutSearchPage = 'die Seite der Suche';
export const aboutSearchHow = (hasTopics: boolean) =>
  `. Am meisten zählt der Titel. Wörter in Anführungszeichen werden nebeneinander gesucht; die Ergebnisse lassen sich nach ${hasTopics ? 'Thema, ' : ''}Art, Übersicht und Quelltext eingrenzen. Die Adresse einer Suche enthält alles und lässt sich daher aufheben und weitergeben.`;
export const aboutKeepHeading = 'Merken und sichten';
export const aboutKeepSave = '„Merken“ setzt einen Aufsatz auf die ';
export const aboutKeepReadingList = 'Leseliste';
export const aboutKeepRead =
  ', wo auch Platz für Notizen ist; als gelesen markiert, erscheint er in jeder Liste grau. Zwei bis vier Aufsätze lassen sich ';
export const aboutKeepCompared = 'vergleichen';
export const aboutKeepSideBySide = ', ';
export const aboutKeepMap = 'die Karte';
export const aboutKeepAlike = ' zeigt alle Aufsätze nach ihrer Ähnlichkeit, und ';
export const aboutKeepTrends = 'die Trends';
export const aboutKeepOverTime = ' zeigen sie im Lauf der Zeit. Alle Tasten zeigt ';
export const aboutKeepKeys = '; dort lassen sich Tasten aus nur einem Buchstaben auch abschalten.';
export const aboutOfflineBefore =
  'Was gelesen wurde, bleibt ohne Netz lesbar, und ein einziger Druck ';
export const aboutOfflineLink = 'behält die ganze Website';
export const aboutOfflineAfter = ' auf dem Gerät.';
export const aboutAddressesHeading = 'Adressen, die bleiben';
export const aboutAddressesBefore =
  'Die Adresse eines Aufsatzes entsteht allein aus seinem Titel. Weder eine spätere Übersicht noch eine andere Reihenfolge ändert sie. Daneben liegt, wie er zu zitieren ist: dieselbe Adresse mit ';
export const aboutAddressesAfter = ' statt des letzten Schrägstrichs.';
export const aboutDataHeading = 'Daten';
export const aboutDataBefore = 'Alles gibt es auch als ';
export const aboutDataLink = 'Daten';
export const aboutDataForms = (hasTopics: boolean) =>
  `: alle Aufsätze und die ${hasTopics ? 'jedes Themas, ' : ''}jeder Übersicht und jedes Tages, als BibTeX, RIS, CSL-JSON, CSV und JSON, mit Schemata; dazu das Neue als `;
export const aboutDataFeeds = 'Feeds';
export const aboutWrongHeading = 'Wenn etwas nicht stimmt';
export const aboutWrongDumps = (hasTopics: boolean) =>
  `${hasTopics ? 'Ein falsches Thema, eine' : 'Eine'} fehlerhafte Formel oder ein fehlender Autor wird in den Dateien berichtigt, aus denen diese Website entsteht: die Texte der Übersichten in `;
export const aboutWrongTopics = 'die Themen in ';
export const aboutWrongIdentifiers = 'Autoren und Kennungen in ';
export const aboutWrongTell =
  '. Ein Hinweis an den Betreiber dieser Website hilft, mit der Adresse der Seite. Fehler in einem Aufsatz selbst sind Sache seiner Autoren: Der Link zum Aufsatz führt zu ihnen.';
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
  `Wo eine Datei größer als ${numberIn(language, megabytes)} MB wäre, gibt es stattdessen eine für jedes Jahr. `;
export const dataPageNamesAll = ' nennt die vorhandenen.';
export const dataPageBesideHeading = 'Neben jeder Seite';
export const dataPageBeside = (hasTopics: boolean) =>
  `Zu jeder Seite eines Aufsatzes, ${hasTopics ? 'eines Themas, ' : ''}einer Übersicht oder eines Tages gehören Dateien: dieselbe Adresse mit einer Endung statt des letzten Schrägstrichs.`;
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
  `Wo eine Datei einer Seite größer als ${numberIn(language, megabytes)} MB wäre, gibt es stattdessen eine für jedes Jahr, mit dem Jahr vor der Endung: `;
export const dataPagePartsAfter = '. Die Seite verlinkt die vorhandenen.';
export const dataPageFormsBefore = 'Die Dateien ';
export const dataPageFormsJson = ' enthalten alles, was bekannt ist, ';
export const dataPageFormsCsl = ', was zum Zitieren nötig ist, ';
export const dataPageFormsMarkdown = ' dieselben Wörter wie die Seite. Eine Datei ';
export const dataPageFormsLinkset = ' zählt die Adressen der Aufsätze auf (RFC 9264).';
export const dataPageIndexes = 'Verzeichnisse';
export const dataPageIndexPapers = 'alle Aufsätze in einer einzigen Liste';
export const dataPageIndexDigests = 'alle Übersichten mit ihren Aufsätzen in deren Reihenfolge';
export const dataPageIndexTopics = 'alle Themen mit ihren Definitionen und Aufsätzen';
export const dataPageIndexFiles = 'die Dateien aller Aufsätze mit ihren Größen';
export const dataPageIndexMoved = 'frühere Adressen von Aufsätzen, und wohin sie führen';
export const dataPageSchemasHeading = 'Schemata';
export const dataPageSchemas =
  'Jede JSON-Datei ist durch ein JSON Schema (2020-12) beschrieben, das aus denselben Definitionen entsteht wie die Datei. Was nicht bekannt ist, ist null oder fehlt; geraten wird nie.';
export const dataPageExamples = 'Beispiele';
export const dataPageExampleCitation = 'Wie ein Aufsatz zu zitieren ist:';
export const dataPageExampleCommand = 'Beispiel für die Befehlszeile';
export const dataPageExampleSurveys = 'Alle Aufsätze der Art „survey“, in Python:';
export const dataPageExamplePython = 'Beispiel in Python';
export const dataPageManagersHeading = 'Literaturverwaltungen';
export const dataPageManagers =
  'Zotero und verwandte Programme lesen einen Aufsatz von seiner Seite und mehrere aus einer Liste: Dazu dient der Knopf ihrer Browsererweiterung. Oder die BibTeX- oder RIS-Datei wird gespeichert und importiert. Autoren und Daten sind nur angegeben, wo sie bekannt sind.';
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
export const dataPageMachinesNew = (hasTopics: boolean) =>
  ` melden Neues, insgesamt oder ${hasTopics ? 'eines Themas, ' : ''}einer Art oder einer Übersicht.`;
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
  'Die Adresse eines Aufsatzes entsteht allein aus seinem Titel und ändert sich nie; seine Dateien liegen daneben und behalten ihre Form. Zu den JSON-Dateien kann ein Feld hinzukommen; keines fällt weg oder ändert seine Bedeutung.';

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
export const sourcesPageLead =
  'Woher die Übersichten dieser Website stammen, wem zu danken ist und was hier nicht gezeigt wird.';
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
  `${areOthers ? 'Andere Übersichten' : 'Die Übersichten dieser Website'} hat der Betreiber dieser Website gespeichert: als Text einer Seite, einer Nachricht oder einer Liste. Woraus jede gelesen wurde, steht in ihrer Datei in `;

// How to keep the site.
export const offlinePageTitle = 'Diese Website behalten';
export const offlinePageDescription =
  'Wie sich diese Website ohne Netz lesen, durchblättern und durchsuchen lässt: ganz auf einem Gerät, als App oder in einem Ordner.';
export const offlinePageLead =
  'Was gelesen wurde, bleibt ohne Netz lesbar. Ein Druck behält auch alles Übrige, mit Suche und Karte.';
export const offlinePageCopy =
  'Dies ist eine Kopie der Website, die kein Netz braucht: Alles liegt hier.';
export const offlinePageFolderHeading = 'In einem Ordner';
export const offlinePageFolder =
  'Die Website lässt sich auch in eine einzige ZIP-Datei packen, die sich ohne Server per Doppelklick öffnet: Der Betreiber dieser Website erzeugt sie mit ';
export const offlinePageChangesHeading = 'Wenn sich die Website ändert';
export const offlinePageChanges =
  'Mit Netz kommt jede Seite frisch von der Website; ein schon offener Tab meldet eine neue Fassung und lädt sie auf Wunsch. Was behalten ist, wird von selbst auf den neuesten Stand gebracht: Nur geänderte Dateien werden geladen, und die früheren dienen, bis alle neuen da sind. Ist der Browser auf Datensparen eingestellt, wartet er auf den Knopfdruck.';
export const offlinePageStaysHeading = 'Was in diesem Browser bleibt';
export const offlinePageStays =
  'Alles bleibt auf diesem Gerät, für diese Website allein, und niemand erfährt davon. Die Seiten, die jeder Besuch braucht, und die 150 zuletzt geöffneten werden ungefragt behalten; wer die Daten der Website in den Einstellungen des Browsers löscht, entfernt alles, auch die Leseliste.';

// What is shown for a page that is not on the device.
export const notKeptTitle = 'Behaltene Seiten';
export const notKeptDescription = 'Die Seiten dieser Website, die auf diesem Gerät behalten sind.';
export const notKeptHeading = 'Seiten auf diesem Gerät';
export const notKeptLead =
  'Gelesene Seiten bleiben auf diesem Gerät und lassen sich ohne Netz öffnen.';
export const notKeptCopy =
  'Dies ist eine Kopie der Website, die kein Netz braucht: Jede Seite liegt hier.';
export const notKeptUnscripted =
  'Was auf diesem Gerät liegt, kann nur ein Skript sagen. Weiter geht es auf ';
export const notKeptHome = 'der Startseite';
export const notKeptOrRead = ' oder mit der Anleitung, ';
export const notKeptHow = 'wie sich die Website behalten lässt';
export const notKeptAgain = 'Noch einmal versuchen';
export const notKeptRead = 'Gelesene Seiten';
export const notKeptMoreBefore = 'Um alles dabeizuhaben, lässt sich ';
export const notKeptMoreLink = 'die ganze Website behalten';
export const notKeptMoreAfter = ', solange ein Netz da ist.';

// Digests.
export const digestsPageTitle = 'Übersichten';
export const digestsPageDescription = (count: number) =>
  count === 1 ? 'Die eine Übersicht.' : `Alle ${digests(count)}, die neueste zuerst.`;
export const digestsPageLead =
  'Jede Übersicht behält ihre Aufsätze in der Reihenfolge, in der sie sie aufzählt.';
/** In the accusative, as it stands after “für”. */
export const digestsPageFeedOf = 'die Übersichten';
export const digestPageDescription = (label: string, count: number, day: string, line: string) =>
  `${label}: ${papers(count)}, ${day}. ${line}`;
export const digestPagePapers = 'Aufsätze';
export const digestPageEmail = 'Diese Übersicht als E-Mail';
export const digestPageFeedOf = 'diese Übersicht';
export const wholeDigestTitle = (label: string) => `${label}, vollständig`;
export const wholeDigestDescription = (label: string, count: number) =>
  `${label}: alle ${papers(count)} auf einer Seite, zum Durchlesen oder Drucken.`;

// Days.
export const datesPageTitle = 'Kalender';
export const datesPageDescription = 'Die Übersichten nach Tagen.';
export const datesPageLead = 'Die Tage, an denen eine Übersicht erschien.';
export const datesPageDays = (count: number) =>
  `${plural(language, count, 'Tag', 'Tage')} mit Übersichten`;
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
export const feedsPageDescription = (count: number, hasTopics: boolean) =>
  `${feeds(count)} für Feedreader: insgesamt, je Art${hasTopics ? ', je Thema' : ''} und je Übersicht.`;
export const feedsPageLead =
  'Ein Feed ist eine Adresse, die ein Feedreader einmal bekommt; danach zeigt er, was neu ist.';
export const feedsPageTakeAll = (count: number) =>
  `Die Adresse eines der Links unten in den Reader kopieren: Atom, wenn er beides kann. Oder alle ${feeds(count)} auf einmal nehmen und die gewünschten behalten: `;
export const feedsPageHolds = (most: number) =>
  `, eine Datei, die Reader importieren. Ein Feed enthält das Neueste, höchstens ${papers(most)}, und führt Monat für Monat zum Älteren.`;
export const feedsPageFind = 'Feed suchen';
export const feedsPageTo = ' bis ';
export const feedsPageOf = (name: string) => `: ${name}`;

// The reading list.
export const readingListPageTitle = 'Leseliste';
export const readingListPageDescription =
  'Die gemerkten Aufsätze mit eigenen Notizen, allein in diesem Browser gespeichert.';

// Papers side by side.
export const comparePageTitle = 'Aufsätze vergleichen';
export const comparePageDescription = (hasTopics: boolean) =>
  `Zwei bis vier Aufsätze nebeneinander: was sie in Kürze sagen, ihre Arten${hasTopics ? ', Themen' : ''} und die Begriffe, die sie teilen oder nicht.`;
export const comparePageLead = (hasTopics: boolean) =>
  `Zwei bis vier Aufsätze nebeneinander: was jeder in Kürze sagt, seine Art${hasTopics ? ', seine Themen' : ''} und die Begriffe, die sie teilen oder nicht.`;
export const comparePageChoose =
  'Aufsätze sind in jeder Liste durch „Vergleichen“ zu wählen, mit der Taste ';
export const comparePageOpen =
  ' oder bei den Nachbarn eines Aufsatzes; der Vergleich öffnet sich dann am Fuß der Seite. Seine Adresse lässt sich aufheben und weitergeben.';
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
export const searchPageLead =
  'Ein Name, ein paar Wörter aus dem Titel oder worum es ging. Eine arXiv-Nummer findet ihren Aufsatz.';
export const searchPageLargest = 'Themen mit den meisten Aufsätzen';
export const searchPageFilters = 'Filter';
export const searchPageKind = 'Art';
export const searchPageCode = 'Quelltext';
export const searchPageWithCode = 'Mit Quelltext';
export const searchPageDigest = 'Übersicht';
export const searchPageTopic = 'Thema';

// What a language model reads first.
export const llmsTwins = (hasTopics: boolean) =>
  `Jede Seite eines Aufsatzes, ${hasTopics ? 'eines Themas, ' : ''}einer Übersicht oder eines Tages hat ein Gegenstück in Markdown: dieselbe Adresse mit .md statt des letzten Schrägstrichs. Ebenso eines in JSON (.json) und in BibTeX (.bib).`;
export const llmsNotKnown =
  'Was von einem Aufsatz nicht bekannt ist, fehlt: Weder Autor noch Datum noch Erscheinungsort ist geraten.';
export const llmsDigests = 'Übersichten';
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
