import { splitAuthors } from '../author-names.ts';
import { readDay } from '../days/dump-day.ts';
import type { Sign } from './list-line.ts';
import { bareNames, nameCost } from './name-line.ts';

/** What a label says of the words after it; `nothing` for those that no page of a paper shows. */
type Meaning =
  | Exclude<Sign, 'below' | 'facts'>
  | 'link'
  | 'code'
  | 'venue'
  | 'categories'
  | 'nothing';
export type Labelled = {
  meaning: Meaning;
  value: string;
  name: string;
  /** Whether hardly a title or a sentence opens like it. */
  sure: boolean;
  /** Whether it says that a machine wrote what stands behind it. */
  machine: boolean;
};

/** What lists call authors, in whatever number and gender: `Autor:innen`, `auteur·rice·s`, `autores/as`. */
const authors = [
  String.raw`authors?(?:\(s\))?|author list|written by|作者|著者|저자`,
  String.raw`(?:autor|verfasser)[:*_/·(-]*(?:inn?)?[):*_/·-]*(?:n?en)?\)?`,
  String.raw`autor(?:[/(]?(?:a|es|as|i)\)?)*|autore|autric[ei]|autori\/autrici`,
  String.raw`auteur(?:[·.•(-]?(?:rice|e)\)?)?(?:[·.•(-]?s\)?)?|autrices?`,
  'autor(?:zy|k[aiy])|autoři|författare|forfattere?|schrijvers?|yazar(?:lar)?|szerzők?|tekijät?|автор(?:ы|и|ка)?|المؤلفون|المؤلف',
].join('|');
/** What they call abstracts, where it is no word that a title or a sentence opens with as well. */
const abstracts =
  '(?:original )?abstract|摘要|原始摘要|要約|초록|résumé|(?:kurz)?zusammenfassung|kurzfassung|resumen|resumo|riassunto|abstrakt|samenvatting|sammanfattning|sammendrag|streszczenie|özet|tiivistelmä|аннотация|الملخص';
const titles =
  '(?:paper )?title|标题|论文标题|题目|タイトル|題名|論文名|제목|tit[eo]l|titre|título|titulo|titolo|tittel|tytuł|název|başlık|название|заголовок|العنوان';

/** Labels of hand-kept lists, as they are written before a colon. */
const labels: Record<Meaning, RegExp> = {
  title: whole(titles),
  authors: whole(`${authors}|by|von|par|por`),
  text: whole(
    `${abstracts}|summary|description|synopsis|inhalt|inhaltsangabe|kurzbeschreibung|sommario|概要|要旨|요약|резюме`,
  ),
  brief:
    /^(?:tl;? ?dr|tldr|one[- ]sentence summary|ai ?摘要|ai (?:summary|tl;?dr)|in short|kurz gesagt|in kürze|en bref|en breve|in breve|key (?:idea|takeaway)s?|main idea|要点)$/,
  link: /^(?:links?|urls?|papers?(?: (?:links?|urls?|page))?|paper pdf|arxiv(?: (?:id|links?|page|url))?|pdf(?: (?:link|url))?|html|abs|doi|openreview|hugging ?face|hf|alphaxiv|source|read(?: more)?|(?:read|view) (?:the )?(?:full )?paper|full (?:paper|text)|论文链接|链接|原文链接|リンク|링크|liens?|enlaces?|ссылк[аи]|الرابط)$/,
  code: /^(?:code(?: (?:link|url|repository))?|github(?: (?:link|repo|repository))?|repo(?:sitory)?|project(?: ?page)?|website|homepage|demo|data(?:set)?|models?|video|项目(?:主页|链接)?|代码(?:链接)?)$/,
  venue:
    /^(?:venue|conference|journal|journal[- ]ref|published in|appears in|zeitschrift|konferenz|fundstelle|(?:erschienen|veröffentlicht) in|revue|publié dans|revista|publicado en|rivista|pubblicato (?:in|su)|tijdschrift|会议|期刊)$/,
  categories:
    /^(?:categor(?:y|ies)|subjects?|(?:primary|main) category|arxiv categor(?:y|ies)|标签|类别|分类)$/,
  nothing:
    /^(?:comments?|keywords?|key ?words|tags?|published|publish(?:ed)? date|publication date|submitted(?: on)?|submission date|updated(?: on)?|last (?:modified|updated)|date|year|report-no|msc-class|acm-class|licen[sc]e|readers|supplementary material|primary area|submission number|student paper|code of ethics|revision summary|upvotes?|stars?|score|rating|citations?|topics?|tweets?|twitter|bibtex|institutions?|affiliations?|organi[sz]ations?|关键词|日期|评分|评分理由|发布日期|发表日期|机构|单位|日付|날짜|datum|fecha|jahr|erscheinungsjahr|année|año|schlagw[oö]rter|schlüsselw[oö]rter|stichw[oö]rter|mots[- ]clés|palabras clave|palavras[- ]chave|parole chiave|trefwoorden|дата|التاريخ)$/,
};
/** Labels that hardly a title or a sentence opens with. */
const certain = whole(
  `${titles}|${authors}|${abstracts}|ai ?摘要|one[- ]sentence summary|keywords?|key ?words|关键词|arxiv(?: (?:id|links?|page|url))?|pdf(?: (?:link|url))?|urls?|doi|论文链接|链接|原文链接|journal[- ]ref|published|submitted on|publication date|last (?:modified|updated)|report-no|msc-class|acm-class|bibtex|tl;? ?dr`,
);

function whole(names: string): RegExp {
  return new RegExp(`^(?:${names})$`, 'u');
}

/** The label that a line opens with, by name and colon, or that it is as a whole; null for other lines. */
export function readLabel(text: string): Labelled | null {
  const found = opening.exec(text);
  const alone = found
    ? null
    : /^\[?(title|abstract|summary|authors?|link|tl;? ?dr|摘要|原始摘要|作者)\]?$/iu.exec(text);
  const written = (found?.[1] ?? alone?.[1] ?? '').trim().replace(/\s+/g, ' ');
  const name = written.toLowerCase();
  if (
    /\p{Ll}\p{Lu}/u.test(written) &&
    !/[Aa]rXiv|GitHub|OpenReview|HuggingFace|alphaXiv|BibTeX|rInn/.test(written)
  )
    return null;
  const meaning = name === '' ? null : meaningOf(name);
  if (!meaning) return null;
  const value = (found?.[2] ?? '').trim();
  return {
    meaning,
    value,
    name,
    sure: isCertain(name),
    machine: /^ai\b|^ai ?摘要/.test(name),
  };
}

/** A label and what stands behind its colon, which is not the one of `Autor:innen`. */
const opening =
  /^(?:[-*•●▪]\s*)?\[?((?:[\p{L};()*/·•_. -]|:(?=in(?:nen)?\s*[:：])){2,30}?)\]?\s*(?:::|[:：])(?!in(?:nen)?\s*[:：])\s*(.*)$/isu;

/** What a label means as a whole, or what both of its words mean: `Abstract/Zusammenfassung`. */
function meaningOf(name: string): Meaning | null {
  const [meaning] = Object.entries(labels).find(([, pattern]) => pattern.test(name)) ?? [];
  if (meaning) return meaning as Meaning;
  const [first = '', second, ...more] = name.split(/\s*\/\s*|\s(?:und|et|y|e)\s/);
  if (second === undefined || more.length > 0) return null;
  const found = meaningOf(first);
  return found === meaningOf(second) ? found : null;
}

function isCertain(name: string): boolean {
  return (
    certain.test(name) ||
    name.split(/\s*\/\s*|\s(?:und|et|y|e)\s/).every((word) => certain.test(word))
  );
}

/** Whether words are a label, and nothing that a title may begin with: `Authors: …`, `Code:`, but not `Demo: A Game`. */
export function isLabel(words: string): boolean {
  const label = readLabel(words);
  if (label === null || label.value === '') return label !== null;
  return label.sure && (label.meaning !== 'brief' || /[.!?。]$/.test(label.value));
}

/** Words of pages that lists are copied from, which say nothing of a paper. */
const pageWords =
  /^(?:(?:\[?(?:pdf|html|abs|abstract|code|github|project(?: ?page)?|paper|arxiv|hf|doi|bibtex|other|video|slides|poster|demo|data|website|link|links|view pdf|view paper|save to library|create alert|show details|hide details|show revisions|revisions|show bibtex|toggle bibtex|copy|share|save|cite|readers: ?everyone|everyone|\d+ repl(?:y|ies)|(?:show )?(?:more|less)|cc by(?:[ -][\w. -]+)?)\]?)[\s|/·,•-]*)+$/i;
const dateNotes =
  /^(?:published|submitted|posted|updated|last modified|created|modified|revised|\[?submitted)\b.{0,12}?\d.{0,90}$/i;

/** Whether a line below a title is a page's own: names of buttons, notes of days. */
export function isPageLine(text: string): boolean {
  return (
    pageWords.test(text) ||
    /^\W*[\d,.]+k? (?:likes?|upvotes?|stars?|comments?|views?|claps?|points?|retweets?)$/i.test(
      text,
    ) ||
    affiliation.test(text) ||
    /^(?:paper|article|entry|item) ?(?:#|no\.? ?)?\d{1,3}[.:)]?$/i.test(text) ||
    badges.test(text) ||
    isNumberedPart(text) ||
    /^\P{L}*back to (?:the )?(?:top|overview|contents|toc)\P{L}*$/iu.test(text) ||
    (text.length < 160 && footers.test(text)) ||
    (dateNotes.test(text) && dayWithin(text)) ||
    (/^\d{1,2} \p{L}+ \d{4}(?: \([^)]*\))?(?:,? \p{Lu}.{0,40})?$/u.test(text) && dayWithin(text))
  );
}

/** A line of an institution with the mark that its authors have: `¹University of the North, Oslo`. */
const affiliation =
  /^(?:[\d,]{1,5}|[¹²³⁴-⁹,]+|[*∗†‡§¶]) ?(?=\p{Lu}).*\b(?:Universit|Institut|Department|Labs?\b|Laborator|College|School|Academy|Research|Cent(?:er|re)\b|Inc\b|Corporation|Hospital)/u;

/** Whether words number a part of a course or a page: `Week 3:`. */
export function isNumberedPart(words: string): boolean {
  return /^(?:week|session|lecture|module|part|unit) \d+\s*:?$/i.test(words);
}

/** Counts that programs write beside a repository: `⭐ 1,204 | 🐛 17 | 🌐 Python`. */
const badges = /^[⭐★☆]\s*[\d,.]+k?(?:\s*\|.{0,30})*$/iu;

/** What senders of mail and makers of pages write below their lists. */
const footers =
  /\bunsubscribe\b|view (?:this|it) (?:mail |email )?in (?:your |a )?browser|you(?:['’]re| are)? (?:are )?(?:receiv(?:e|ed|ing)|getting) this|all rights reserved|^©|(?:^|\| ?)privacy policy(?: ?\||$)|^(?:automatically|this (?:mail|email|page|list|digest|newsletter|issue|file) (?:was|is)(?: automatically)?) (?:generated|made|sent)|^powered by \S+$|forwarded this|^sent (?:from my|with love)/i;

function dayWithin(text: string): boolean {
  return /\b(?:19|20)\d\d\b/.test(text) || readDay(text.replace(/^\D+/, '')) !== null;
}

const venueLine =
  /^(?:(?:[Ss]ubmitted|[Aa]ccepted)(?: to| at| by)? |[Tt]o appear in )?((?:[A-Z][\w&-]*[A-Z]\w*(?: [A-Z]\w+)?|Findings of [A-Z]+|arXiv\.org)(?:,? |\s?['’]| +· +)(?:20)?\d\d)(?: [Ww]orkshop\b.{0,30}| [Cc]onference)?(?: \(?(?:[Pp]oster|[Oo]ral|[Ss]potlight|(?:[Ww]ithdrawn |[Dd]esk [Rr]ejected )?[Ss]ubmission|[Nn]otable[\w -]*|[Ff]indings|[Mm]ain)\)?)?$/;

/** The venue that a line names and nothing else: `ICLR 2024 poster`, `Submitted to NeurIPS 2025`. */
export function venueOf(text: string): string | null {
  return venueLine.exec(text)?.[1] ?? null;
}

/** A line of names and, behind a mark, their paper's venue, apart; null for other lines. */
export function namesAndVenue(text: string): { names: string; venue: string } | null {
  if (!/\d\d[).]?$/.test(text)) return null;
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const venue = venueOf(text.slice(at).replace(/[().]/g, '').trim());
    const names = text.slice(0, at).replace(/[\s,.;·|(–—-]+$/, '');
    if (venue && nameCost(names, new Set()) < 3.6) return { names, venue };
  }
  return null;
}

/** The names in a line of them. */
export function namesIn(line: string): string[] {
  return splitAuthors(bareNames(line));
}

/** Whether words name a digest or its day, and no paper. */
export function namesDigest(words: string): boolean {
  return wholeDay.test(words) || digestName.test(words);
}

const wholeDay =
  /\b(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d$|\b(?:19|20)\d\d-W\d\d\b/;
const digestName =
  /\b(?:digest|newsletter|reading (?:list|group)|papers? of the (?:day|week|month|year)|(?:daily|weekly|monthly|top|trending|recommended|latest|recent|today['’]s) (?:\w+ ){0,2}papers?|papers? (?:list|i read)|accepted (?:\w+ )?papers|conference submissions|journal club|arxiv (?:daily|weekly))\b(?=\s*(?:$|[-–—:,.(|#\d【]|for\s|of\b|week|issue))|\bpapers? for \d{4}|论文速|每日|精选论文/iu;
