import { csvFormatRows, tsvFormatRows } from 'd3-dsv';
import { escapeHtml } from '../../src/text/escape.ts';

/** A paper as a source gives it, to be written in the forms that dumps have. */
export type GivenPaper = {
  title: string;
  authors: string[];
  arxiv: string;
  abstract: string;
  code: string | null;
};

/** What a form holds beside titles, and so must come back; `day` where it says the day of the digest in full. */
type Part = 'authors' | 'arxiv' | 'abstract' | 'day';

/** A form of dumps: how a day of papers is written in it, as its source would. */
export type Form = {
  name: string;
  /** Ending of its files. */
  ending: string;
  holds: readonly Part[];
  /** `day` is an ISO day. */
  write(papers: readonly GivenPaper[], day: string): string;
};

const all = ['authors', 'arxiv', 'abstract'] as const;
const dated = [...all, 'day'] as const;

/** Every form that is measured. */
export const forms: readonly Form[] = [
  // Hugging Face.
  form('hf-api', 'json', dated, (papers, day) => JSON.stringify(papers.map((p) => hfItem(p, day)))),
  form(
    'hf-page-html',
    'html',
    dated,
    (papers, day) =>
      `<!doctype html><html><head><title>Daily Papers - Hugging Face</title></head><body><main><div class="contents" data-target="DailyPapers" data-props="${escapeHtml(
        JSON.stringify({ dateString: day, dailyPapers: papers.map((p) => hfItem(p, day)) }),
      )}"></div></main></body></html>`,
  ),
  form('hf-page-text', 'txt', ['abstract'], (papers, day) =>
    blocks([
      ...hfHead(day),
      ...papers.flatMap((p, at) => [
        at % 3 ? `Upvote\n\n${at}` : '-',
        p.title,
        p.abstract,
        at % 2
          ? `Fen Lab\n·\n${enDay(day, 'short')}\n${at}`
          : `${p.authors.length} authors\n\n·\n${enDay(day)}`,
      ]),
    ]),
  ),
  form('hf-page-markdown', 'md', ['arxiv', 'abstract'], (papers, day) =>
    blocks([
      ...hfHead(day),
      ...papers.flatMap((p, at) => [
        `[${at || '-'}](https://huggingface.co/login?next=%2Fpapers%2F${p.arxiv})`,
        `### [${escapeMarkdown(p.title)}](https://huggingface.co/papers/${p.arxiv})`,
        `[${escapeMarkdown(p.abstract)}](https://huggingface.co/papers/${p.arxiv})`,
        `[![](https://huggingface.co/avatars/z.svg)\\\\\n- ${p.authors.length} authors](https://huggingface.co/papers/${p.arxiv})`,
        `·\n\n${enDay(day)}`,
      ]),
    ]),
  ),
  // arXiv.
  form('arxiv-mail', 'txt', dated, arxivMail),
  form('arxiv-eml', 'eml', dated, (papers, day) =>
    [
      'From: no-reply@arXiv.org',
      'Subject: cs daily Subj-class mailing',
      `Date: ${mailDay(day)} 05:00:41 GMT`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      arxivMail(papers, day).replace(/^[\s\S]*?\n\n/, ''),
    ].join('\n'),
  ),
  form('arxiv-list-page', 'txt', dated, (papers, day) =>
    [
      `Showing new listings for ${enDay(day, 'weekday')}\nTotal of ${papers.length} entries\nNew submissions (showing ${papers.length} of ${papers.length} entries)\n`,
      ...papers.map(
        (p, at) =>
          `[${at + 1}] arXiv:${p.arxiv} [pdf, html, other]\nTitle: ${p.title}\n${p.authors.join(', ')}\nComments: 9 pages, 3 figures\nSubjects: Computation and Language (cs.CL); Artificial Intelligence (cs.AI)\n\n${p.abstract}\n`,
      ),
    ].join('\n'),
  ),
  form('arxiv-api-atom', 'xml', all, (papers) =>
    atom(
      papers.map((p) => [
        `<id>http://arxiv.org/abs/${p.arxiv}v2</id><updated>2026-03-12T09:00:00Z</updated><published>2026-03-10T17:00:00Z</published>`,
        `<title>${escapeHtml(wrap(p.title, 60, '  '))}</title><summary>  ${escapeHtml(wrap(p.abstract))}\n</summary>`,
        ...p.authors.map((name) => `<author><name>${escapeHtml(name)}</name></author>`),
        '<category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>',
      ]),
    ),
  ),
  form('arxiv-feed-atom', 'atom', dated, (papers, day) =>
    atom(
      papers.map((p) => [
        `<id>oai:arXiv.org:${p.arxiv}v1</id><title>${escapeHtml(p.title)}</title><link href="https://arxiv.org/abs/${p.arxiv}" rel="alternate"/>`,
        `<summary>arXiv:${p.arxiv}v1 Announce Type: new \nAbstract: ${escapeHtml(p.abstract)}</summary>`,
        `<published>${day}T00:00:00-04:00</published><arxiv:announce_type>new</arxiv:announce_type><dc:creator>${escapeHtml(p.authors.join(', '))}</dc:creator>`,
      ]),
    ),
  ),
  form('arxiv-rss', 'rss', dated, (papers, day) =>
    [
      '<?xml version="1.0"?><rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel>',
      `<title>cs.AI updates on arXiv.org</title><pubDate>${mailDay(day)} 00:00:00 -0400</pubDate>`,
      ...papers.map(
        (p) =>
          `<item><title>${escapeHtml(p.title)}</title><link>https://arxiv.org/abs/${p.arxiv}</link><description>arXiv:${p.arxiv}v1 Announce Type: new \nAbstract: ${escapeHtml(p.abstract)}</description><guid isPermaLink="false">oai:arXiv.org:${p.arxiv}v1</guid><category>cs.AI</category><pubDate>${mailDay(day)} 00:00:00 -0400</pubDate><arxiv:announce_type>new</arxiv:announce_type><dc:creator>${escapeHtml(p.authors.join(', '))}</dc:creator></item>`,
      ),
      '</channel></rss>',
    ].join('\n'),
  ),
  form('daily-arxiv-jsonl', 'jsonl', all, (papers) =>
    papers
      .map((p) =>
        JSON.stringify({
          id: p.arxiv,
          categories: ['cs.CL'],
          pdf: `https://arxiv.org/pdf/${p.arxiv}`,
          abs: `https://arxiv.org/abs/${p.arxiv}`,
          authors: p.authors,
          title: p.title,
          comment: null,
          summary: wrap(p.abstract),
        }),
      )
      .join('\n'),
  ),
  // Lists kept by hand.
  form('titles-and-texts', 'txt', ['abstract'], (papers) =>
    blocks(papers.flatMap((p) => [p.title, p.abstract])),
  ),
  form('titles-authors-texts', 'txt', ['authors', 'abstract'], (papers) =>
    blocks(papers.map((p) => `${p.title}\n${p.authors.join(', ')}\n${p.abstract}`)),
  ),
  form('titles-links-texts', 'txt', ['arxiv', 'abstract'], (papers) =>
    blocks(papers.map((p) => `${p.title}\nhttps://arxiv.org/abs/${p.arxiv}\n${p.abstract}`)),
  ),
  form('labelled', 'txt', all, (papers) =>
    blocks(
      papers.map(
        (p) =>
          `Title: ${p.title}\nAuthors: ${p.authors.join(', ')}\nLink: https://arxiv.org/abs/${p.arxiv}\nAbstract: ${p.abstract}`,
      ),
    ),
  ),
  form('numbered', 'txt', ['abstract'], (papers) =>
    blocks(papers.flatMap((p, at) => [`${at + 1}. ${p.title}`, p.abstract])),
  ),
  form('titles-only', 'txt', [], (papers) => papers.map((p) => p.title).join('\n')),
  form('markdown-headings', 'md', dated, (papers, day) =>
    blocks([
      `# Papers of ${enDay(day)}`,
      ...papers.map(
        (p, at) =>
          `## ${at + 1}. **[${escapeMarkdown(p.title)}](https://arxiv.org/abs/${p.arxiv}v1)**\n**Authors:** ${p.authors.join(', ')}\n\n**Abstract**: ${escapeMarkdown(p.abstract)}`,
      ),
    ]),
  ),
  form('markdown-bullets', 'md', all, (papers) =>
    papers
      .map(
        (p) =>
          `- [${escapeMarkdown(p.title)}](https://arxiv.org/abs/${p.arxiv}) - ${p.authors.join(', ')}. ${escapeMarkdown(p.abstract)}`,
      )
      .join('\n'),
  ),
  form('markdown-table', 'md', all, (papers) =>
    [
      '| Title | Authors | Summary |\n| --- | --- | --- |',
      ...papers.map(
        (p) =>
          `| ${cell(p.title)} (Read more on [arXiv](https://arxiv.org/abs/${p.arxiv}) or [HuggingFace](https://huggingface.co/papers/${p.arxiv}))| ${cell(p.authors.join(', '))} | ${cell(p.abstract)} |`,
      ),
    ].join('\n'),
  ),
  // Bibliographies and tables.
  form('bibtex', 'bib', all, (papers) =>
    papers
      .map(
        (p, at) =>
          `@misc{key${at},\n  title = {${p.title}},\n  author = {${p.authors.join(' and ')}},\n  year = {2025},\n  eprint = {${p.arxiv}},\n  archivePrefix = {arXiv},\n  abstract = {${p.abstract}}\n}`,
      )
      .join('\n\n'),
  ),
  form('ris', 'ris', all, (papers) =>
    papers
      .map((p) =>
        [
          'TY  - JOUR',
          `TI  - ${p.title}`,
          ...p.authors.map((name) => `AU  - ${familyFirst(name)}`),
          'PY  - 2025',
          `AB  - ${p.abstract}`,
          `UR  - https://arxiv.org/abs/${p.arxiv}`,
          'ER  - \n',
        ].join('\n'),
      )
      .join('\n'),
  ),
  form('csl-json', 'json', all, (papers) =>
    JSON.stringify(
      papers.map((p) => ({
        type: 'article',
        title: p.title,
        author: p.authors.map((name) => ({
          family: name.split(' ').slice(-1).join(' '),
          given: name.split(' ').slice(0, -1).join(' '),
        })),
        issued: { 'date-parts': [[2025, 3]] },
        URL: `https://arxiv.org/abs/${p.arxiv}`,
        abstract: p.abstract,
      })),
    ),
  ),
  form('csv', 'csv', all, (papers) => csvFormatRows(rows(papers))),
  form('tsv', 'tsv', all, (papers) => tsvFormatRows(rows(papers))),
  form('scholar-alert', 'txt', [], (papers) =>
    blocks([
      ...papers.map(
        (p, at) =>
          `${['[PDF] ', '[HTML] ', ''][at % 3]}${p.title}\n${p.authors.slice(0, 3).map(initials).join(', ')} - arXiv preprint arXiv:${p.arxiv}, 2026\n${p.abstract.slice(0, 90)} \n${p.abstract.slice(90, 170)} …\nSave Twitter LinkedIn Facebook`,
      ),
      "This message was sent by Google Scholar because you're following new articles related to research by Mireia Vall.\nList alerts\nCancel alert",
    ]),
  ),
];

function form(name: string, ending: string, holds: readonly Part[], write: Form['write']): Form {
  return { name, ending, holds, write };
}

function hfItem({ title, authors, arxiv, abstract, code }: GivenPaper, day: string) {
  return {
    paper: {
      id: arxiv,
      authors: authors.map((name, at) => ({ _id: `a${at}`, name, hidden: false })),
      publishedAt: '2024-02-26T17:08:18.000Z',
      submittedOnDailyAt: `${day}T03:55:12.777Z`,
      title: wrap(title, 60, '  '),
      summary: wrap(abstract),
      upvotes: 12,
      ...(code && { githubRepo: code }),
    },
    publishedAt: '2024-02-26T12:08:18.000Z',
    title,
    numComments: 2,
    isAuthorParticipating: false,
  };
}

function hfHead(day: string): string[] {
  return [
    'new',
    'Get trending papers in your email inbox once a day!',
    'Get trending papers in your email inbox!',
    'Subscribe',
    'Daily Papers\nbyAK and the research community',
    'Daily\nWeekly\nMonthly\nTrending Papers',
    enDay(day, 'short'),
  ];
}

function arxivMail(papers: readonly GivenPaper[], day: string): string {
  const rule = '-'.repeat(78);
  const head = `From: no-reply@arXiv.org\nSubject: cs daily Subj-class mailing\nDate: ${mailDay(day)} 05:00:41 GMT\n`;
  const entries = papers.map((p) =>
    [
      `\\\\\narXiv:${p.arxiv}\nDate: ${mailDay(day)} 20:11:02 GMT   (812kb,D)\n`,
      wrap(`Title: ${p.title}`, 78, '  '),
      wrap(`Authors: ${p.authors.join(', ')}`, 78, '  '),
      'Categories: cs.CL cs.AI\nComments: 9 pages, 3 figures\n\\\\',
      `  ${wrap(p.abstract)}`,
      `\\\\ ( https://arxiv.org/abs/${p.arxiv} ,  812kb)\n${rule}`,
    ].join('\n'),
  );
  const preamble = `${rule}\n${rule}\nSend any comments regarding submissions directly to submitter.\n${rule}\nArchives at http://arxiv.org/\n${rule}\n Submissions to:\nComputation and Language\n received from  Fri  7 Mar 25 19:00:00 GMT  to  Mon 10 Mar 25 18:00:00 GMT\n${rule}\n${rule}`;
  return [head, preamble, ...entries, ''].join('\n');
}

function atom(entries: string[][]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><title>cs.AI updates on arXiv.org</title>',
    ...entries.map((lines) => `<entry>${lines.join('\n')}</entry>`),
    '</feed>',
  ].join('\n');
}

function rows(papers: readonly GivenPaper[]): string[][] {
  return [
    ['Title', 'Authors', 'Abstract', 'URL'],
    ...papers.map((p) => [
      p.title,
      p.authors.join('; '),
      p.abstract,
      `https://arxiv.org/abs/${p.arxiv}`,
    ]),
  ];
}

function blocks(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** Lines of at most so many characters, those after the first indented. */
function wrap(text: string, width = 78, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${indent}`);
}

function familyFirst(name: string): string {
  const words = name.split(' ');
  return words.length < 2 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}

function initials(name: string): string {
  const words = name.split(' ');
  return `${words
    .slice(0, -1)
    .map((word) => word[0])
    .join('')} ${words.at(-1)}`;
}

/** What Markdown would take for markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

function cell(text: string): string {
  return escapeMarkdown(text).replaceAll('|', '\\|');
}

/** `Tue, 11 Mar 2025`. */
function mailDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString().slice(0, 16);
}

/** `Mar 11, 2025`; short without the year; with the weekday `Tuesday, 11 March 2025`. */
function enDay(day: string, form: 'full' | 'short' | 'weekday' = 'full'): string {
  const date = new Date(`${day}T00:00:00Z`);
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(date);
  if (form === 'weekday')
    return `${words({ weekday: 'long' })}, ${words({ day: 'numeric' })} ${words({ month: 'long' })} ${words({ year: 'numeric' })}`;
  return words({ month: 'short', day: 'numeric', ...(form === 'full' && { year: 'numeric' }) });
}
