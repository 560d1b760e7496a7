/** Other places that know a paper by its arXiv id. */
export function arxivLinks(id: string): {
  abstract: string;
  pdf: string;
  others: { name: string; url: string }[];
} {
  return {
    abstract: `https://arxiv.org/abs/${id}`,
    pdf: `https://arxiv.org/pdf/${id}`,
    others: [
      { name: 'Hugging Face', url: `https://huggingface.co/papers/${id}` },
      { name: 'alphaXiv', url: `https://www.alphaxiv.org/abs/${id}` },
      { name: 'Semantic Scholar', url: `https://www.semanticscholar.org/arxiv/${id}` },
      { name: 'Google Scholar', url: `https://scholar.google.com/scholar?q=arXiv:${id}` },
    ],
  };
}

/** A search for a title, for papers whose arXiv id is not known. */
export function titleSearch(title: string): string {
  return `https://scholar.google.com/scholar?q=${encodeURIComponent(`"${title}"`)}`;
}

/** The arXiv id that a text is: bare, after `arXiv:`, or at the end of an address; its version is left out. */
export function arxivIdOf(text: string): string | null {
  const id =
    /^(?:\S*[/:]\s*|\S*arxiv\.)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?\/?(?:[?#]\S*)?$/i.exec(
      text.trim(),
    )?.[1];
  return id && monthOfArxiv(id) ? id : null;
}

/** `2024-03` from the digits of an arXiv id (`2403.09054`, `cs/0601001`), else null. */
export function monthOfArxiv(id: string): string | null {
  const match =
    /^(?:[a-z-]+(?:\.[A-Z]{2})?\/(?=\d{7}$)|(?=\d{4}\.\d{4,5}$))(\d\d)(0[1-9]|1[0-2])/.exec(id);
  if (!match) return null;
  const century = Number(match[1]) > 90 ? '19' : '20';
  return `${century}${match[1]}-${match[2]}`;
}
