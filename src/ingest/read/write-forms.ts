/** A paper that somebody made up, for tests. */
export type MadeUp = { title: string; authors: string[]; text: string };

/** A dump of papers in the form that the reader of the same name takes: a line for each form. */
export const forms: Record<string, (papers: readonly MadeUp[]) => string> = {
  spaced: (papers) => papers.map(({ title, text }) => `${title}\n\n${text}\n\n`).join(''),
  compact: (papers) => `new\n${papers.map(({ title, text }) => `${title}\n${text}\n`).join('')}`,
  bibtex: (papers) =>
    papers
      .map(({ title, authors, text }, index) => {
        const fields = { title, author: authors.join(' and '), abstract: text };
        const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
        return `@article{key${index},\n${lines.join('')}}\n`;
      })
      .join('\n'),
  ris: (papers) =>
    papers
      .map(({ title, authors, text }) => {
        const lines = [['TY', 'JOUR'], ['TI', title], ...authors.map((name) => ['AU', name])];
        const all = [...lines, ['AB', text], ['ER', '']];
        return all.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
      })
      .join('\r\n'),
  'csl-json': (papers) =>
    JSON.stringify(
      papers.map(({ title, authors, text }, id) => {
        const author = authors.map((literal) => ({ literal }));
        return { id: `key${id}`, type: 'article-journal', title, author, abstract: text };
      }),
    ),
  table: (papers) =>
    [['title', 'authors', 'abstract']]
      .concat(papers.map(({ title, authors, text }) => [title, authors.join('; '), text]))
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n'),
  json: (papers) =>
    JSON.stringify(
      papers.map(({ title, authors, text }, index) => {
        const paper = { id: `2401.${10000 + index}`, title, summary: text, upvotes: index };
        return { paper: { ...paper, authors: authors.map((name) => ({ name, hidden: false })) } };
      }),
    ),
  markdown: (papers) => papers.map(({ title, text }) => `## ${title}\n\n${text}\n`).join('\n'),
  feed: (papers) => {
    const entries = papers.map(({ title, authors, text }, index) =>
      tag(
        'entry',
        tag('id', `http://arxiv.org/abs/2401.${10000 + index}v1`),
        tag('title', escapeXml(title)),
        tag('summary', escapeXml(text)),
        ...authors.map((name) => tag('author', tag('name', escapeXml(name)))),
      ),
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${entries.join('')}</feed>\n`;
  },
};

function tag(name: string, ...content: string[]): string {
  return `<${name}>${content.join('')}</${name}>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
