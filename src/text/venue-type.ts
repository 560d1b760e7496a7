/** What the name of a venue says it is, where no source tells. */
export function venueTypeByName(name: string): 'journal' | 'conference' {
  if (isSurelyConference(name)) return 'conference';
  if (journalsFirst.test(name)) return 'journal';
  if (conferenceWords.test(name)) return 'conference';
  return acronymAndYear.test(name) && !journals.test(name) ? 'conference' : 'journal';
}

/** Whether a name is that of a conference, even where a source files its papers as articles of journals, as many do. */
export function isSurelyConference(name: string): boolean {
  return acronyms.test(name) || knownNames.test(name);
}

/** The kind of a venue that stands before its year, where the two together tell more than its name: `WABI 2026`. */
export function venueTypeByYear(name: string, nameAndYear: string): 'conference' | null {
  const types = [name, nameAndYear].map(venueTypeByName);
  return types.join() === 'journal,conference' ? 'conference' : null;
}

/** Conferences of computing by their acronyms, as DBLP, arXiv and OpenReview write them. */
const acronyms = new RegExp(
  `^(?:Findings of |(?:(?:IEEE|ACM|CVF|USENIX|SIAM)[/ ])+)?(?:${[
    'AAAI AACL AAMAS ACL ACML AISTATS ALT AMIA APLAS ASE ASIACRYPT ASPLOS ASSETS ATC Asia[A-Z]+ BMVC BigData',
    'CADE CAV CCS CHI CHIIR CHIL CIDR CIKM CLEF COLING COLM COLT CRYPTO CSCW CSF CVPR CVPRW CoNLL CoRL',
    'DAC DASFAA DATE DISC DSN EACL EC ECAI ECCV ECIR ECML ECOOP EDBT EDM EMNLP EMSOFT ESA ESEC ESOP ESORICS ESWC',
    'EUROCRYPT EUSIPCO Euro[A-Z][\\w&-]* EuroSys FAccT FAST FC FCCM FG FM FOCS FPGA FPL FSE FSTTCS GECCO GLOBECOM',
    'HCOMP HPCA HPDC HRI HotNets HotOS IC[A-Z]{1,6} IJCAI IJCAR IJCNLP IJCNN IMC INFOCOM INLG INTERSPEECH Interspeech',
    'IPDPS IPSN IROS ISAAC ISCA ISIT ISMAR ISMB ISMIR ISPASS ISSAC ISSTA ISWC ITCS ITSC IUI IVA JCDL JURIX KDD KR',
    'L4DC LAK LATIN LICS LREC LoG MASCOTS MICCAI MICRO MIDL ML4H MLHC MLSys MM MMSys MSR MobiCom MobiHoc MobiSys',
    'NAACL NDSS NIPS NSDI NeurIPS OOPSLA OSDI PACT PAKDD PETS PKDD PLDI PODC PODS POPL PPSN PPoPP RANLP RO-MAN RSS',
    'RTAS RTSS RecSys SAC SAT SC SDM SIG[A-Z]+ SLT SODA SOSP SOUPS SPAA STACS STOC SenSys SoCC SoCG TACAS TARK TCC TREC',
    'UAI UIST UMAP USENIX UbiComp VLDB VMCAI VTC WABI WACV WADS WASPAA WINE WMT WSDM WWW WoWMoM',
  ]
    .join(' ')
    .replaceAll(
      ' ',
      '|',
    )})(?: ?\\(.*\\)|[/@].*|[ ’'-]+(?:\\d.*|Asia|Findings|Main|Oral|Poster|Spotlight|Security|Datasets.*|Industry.*|Demo.*))?$`,
);
/** Conferences whose names have no word that says so, names that say so whole, and series that hold proceedings. */
const knownNames =
  /\b(?:conference|workshop|symposium) (?:on|of|for|in)\b|neural information processing systems|computer vision and pattern recognition|(?:chapter|meeting|findings) of the association for comp|^(?:international conference on )?learning representations$|^knowledge discovery and data mining$|web search and data mining|^acm multimedia$|^robotics: science and systems|^uncertainty in artificial intelligence$|^(?:lecture notes in|lncs|lipics|ceur)\b/i;
const journalsFirst =
  /^(?:the )?journal\b|\btransactions on\b|^Proc(?:\.|eedings) (?:of )?(?:the )?(?:ACM (?:on |\w+\. )|VLDB|Nat(?:ional|l\.?) Acad|IEEE$|(?:Royal|London Math|American Math|Amer\.|Lond\.|R\.) ?)/i;
const conferenceWords =
  /\b(?:conferences?|conf\.|proceedings|proc\.|workshops?|symposi(?:um|a)|symp\.|congress|colloquium|meeting|\p{L}*tagung|\p{L}*konferenz|\p{L}*kongress|\p{L}*kolloquium|symposion|conférence|colloque|congrès|atelier|conferencia|congreso|simposio|convegno)(?!\p{L})|会议|大会|研讨会/iu;
/** Acronyms and words with which only names of journals stand before a year: `JMLR 2024`. */
const journals =
  /\b(?:journal|transactions|trans\.|letters|lett\.|reviews?|magazine|annals|archives?|bulletin|nature|science|plos|access|PNAS|PVLDB|TMLR|JMLR|TACL|TIST|TOIS|JAMIA|JAMA|BMJ)\b|\bJ\.? /i;
/** `WABI 2026`, `ICFP’24`. */
const acronymAndYear = /(?:^|[\s/])[A-Z][\w&-]*[A-Z]\w*(?:\s|\s?[-’'])(?:(?:19|20)\d\d|\d\d)$/;
