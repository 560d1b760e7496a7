import { placeInPicture } from '../../features/map/map-data.ts';
import type { Paper } from '../../model/paper.ts';
import { getDigestsById } from '../../store/digests.ts';
import { getMap } from '../../store/map.ts';
import { getPapers, getTexts, papersOf } from '../../store/papers.ts';
import { authorsNamed } from '../../store/people.ts';
import { termsNaming } from '../../store/terms.ts';

export type AroundPaper = Awaited<ReturnType<typeof aroundPaper>>;

/** What the page of a paper shows beside its record. */
export async function aroundPaper(paper: Paper) {
  const papers = await getPapers();
  const digests = await getDigestsById();
  const near = await papersOf(paper.related);
  return {
    text: (await getTexts()).get(paper.slug),
    people: (await authorsNamed(paper.authors)).map(({ name, path }) => ({ name, path })),
    terms: (await termsNaming(paper)).map(({ slug, name }) => ({ slug, name })),
    turns: paper.digestDetails.map(({ id, label, place }) => {
      const at = (place: number) => {
        const other = papers.get(digests.get(id)?.papers[place - 1] ?? '');
        return other && linkTo(other);
      };
      return { id, label, previous: at(place - 1), next: at(place + 1) };
    }),
    near: near.map((other) => ({
      ...linkTo(other),
      why: (paper.relatedTerms[other.slug] ?? []).join(', '),
    })),
    place: placeInPicture(await getMap(), paper.slug, near),
  };
}

/** What a link to a paper shows. */
function linkTo({ slug, title, status, language }: Paper) {
  return { slug, title, status, language };
}
