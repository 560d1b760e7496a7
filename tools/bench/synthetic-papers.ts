import { seededRandom } from '../../src/ingest/enrich/relate/lanczos.ts';

export type SyntheticPaper = {
  slug: string;
  title: string;
  brief: string;
  abstract: string;
  topics: string[];
  authors: string[];
};

type Original = Pick<SyntheticPaper, 'title' | 'topics'> & {
  brief: string | null;
  abstract: string | null;
};

/** How many papers share one invented word: the vocabulary of a real corpus never stops growing. */
const papersPerNewWord = 3;

/**
 * A larger corpus, made of the sentences and title words of a site's papers in other combinations, with new
 * names in each paper as new papers have them. The same every time.
 */
export function syntheticPapers(originals: readonly Original[], count: number): SyntheticPaper[] {
  const random = seededRandom();
  const below: Below = (limit) => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, number) => {
    const pick = () => originals[below(originals.length)] as Original;
    const first = pick();
    const names = [inventName(below), inventName(below)];
    const words = [...half(first.title.split(' '), below), ...half(pick().title.split(' '), below)];
    const texts = [first, first, pick(), pick()].map(
      ({ abstract, brief }) => abstract ?? brief ?? '',
    );
    const shared = `Word${below(Math.ceil(count / papersPerNewWord))}.`;
    return {
      slug: `paper-${number}`,
      title: `${names[0]}: ${words.join(' ')}`,
      brief: `${names.join(' and ')}. ${halfOfText(first.brief ?? '', below)}`,
      abstract: [...texts.map((text) => halfOfText(text, below)), shared].join(' '),
      topics: first.topics,
      authors: Array.from({ length: 5 }, () => `${inventName(below)} ${inventName(below)}`),
    };
  });
}

/** A whole number from 0 to below a limit. */
type Below = (limit: number) => number;

function half(parts: readonly string[], below: Below): string[] {
  return parts.filter(() => below(2) === 0);
}

function halfOfText(text: string, below: Below): string {
  return half(text.split(/(?<=[.!?])\s+/), below).join(' ');
}

function inventName(below: Below): string {
  const letter = (of: string) => of[below(of.length)] ?? '';
  const syllables = Array.from(
    { length: 2 + below(2) },
    () => letter('bcdfghklmnprstvz') + letter('aeiou') + letter('lmnrst'),
  );
  const name = syllables.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
