import type { Subject } from './subjects.ts';

/** How sure it must be that a paper is about a subject for the subject to be named for it. */
const leastSure = 0.75;
/** Up to so many papers a single one gives a subject. */
const fewPapers = 8;
/** Up to how many subjects a label names, and among how many of the largest they are sought. */
const most = { names: 3, candidates: 8 };
/** Of up to so many papers topics of one label are told together. */
const mostTogether = 16;
/** Which share of the papers of a subject no other of the label tells of, where it is one of its own. */
const leastUntold = 1 / 3;
/** By how many papers the smallest subject of a label is larger than any that it misses; those of two papers nobody misses. */
const lead = { least: 0.5, unmissed: 2 };
/** What a paper counts for in a subject where the label tells of it by another. */
const toldAlready = 0.5;
/** For which share of the papers of a subject a narrower name has to hold. */
const leastHolding = 2 / 3;

/**
 * The names of a label of so many papers: up to three subjects that together tell of most of them, the largest first, each
 * under the narrowest name that holds for two thirds of its papers. It names fewer where it would else leave out a subject
 * as large as those that it names.
 */
export function chooseNames(subjects: readonly Subject[], papers: number): string[] {
  const least = papers > fewPapers ? 2 : 1;
  const ranked = subjects
    .filter((one) => surely(one).length >= least && isTold(one, subjects))
    .sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
  const choices = choicesOf(ranked.slice(0, most.candidates))
    .map((named) => ({ named, told: toldBy(named) }))
    .sort((a, b) => b.told - a.told)
    .map(({ named }) => named);
  const chosen = choices.find((named) => isFair(named, ranked)) ?? choices[0] ?? [];
  return chosen.map((subject) =>
    narrowName(
      subject,
      least,
      chosen.filter((other) => other !== subject),
    ),
  );
}

/** Each one to three of the subjects given, in their order, that tell of papers which the others do not. */
function choicesOf(ranked: readonly Subject[]): Subject[][] {
  const extend = (chosen: Subject[], from: number): Subject[][] =>
    ranked.slice(from).flatMap((subject, at) => {
      const next = [...chosen, subject];
      return [next, ...(next.length < most.names ? extend(next, from + at + 1) : [])];
    });
  return extend([], 0).filter((chosen) => chosen.every((one) => isApart(one, chosen)));
}

/** How many papers a label of these subjects tells of, the largest first. */
function toldBy(named: readonly Subject[]): number {
  const before = (at: number) => new Set(named.slice(0, at).flatMap(surely));
  return named.reduce((sum, subject, at) => sum + size(subject, before(at)), 0);
}

/** Whether the other subjects do not tell of most that a subject is about. */
function isApart(subject: Subject, others: readonly Subject[]): boolean {
  const told = new Set(others.filter((other) => other !== subject).flatMap(surely));
  const papers = surely(subject);
  return papers.filter((slug) => !told.has(slug)).length >= leastUntold * papers.length;
}

/** Whether no subject that is not named is about as large as the smallest that is; one that is mostly told counts by half. */
function isFair(named: readonly Subject[], all: readonly Subject[]): boolean {
  const smallest = Math.min(...named.map((one) => size(one)));
  return all
    .filter((subject) => !named.includes(subject))
    .map((subject) => size(subject) * (isApart(subject, named) ? 1 : toldAlready))
    .every((missed) => missed <= lead.unmissed || missed < smallest - lead.least);
}

/** Whether a subject stands for itself: topics of one label are told together, but for a label of so many papers that it says little. */
function isTold({ name, within }: Subject, subjects: readonly Subject[]): boolean {
  const shared = subjects.find((other) => other.name === (within ?? name));
  const isSplit =
    shared &&
    surely(shared).length > mostTogether &&
    narrowName(shared, 2) === shared.name &&
    subjects.some((other) => other.within === shared.name);
  return isSplit ? within !== null : within === null;
}

/** How many papers a subject has, each counted by how sure it is, and by half where it is told already. */
function size({ papers }: Subject, told: ReadonlySet<string> = new Set()): number {
  return [...papers].reduce(
    (sum, [slug, sure]) => sum + sure * (told.has(slug) ? toldAlready : 1),
    0,
  );
}

function surely({ papers }: Subject): string[] {
  return [...papers].flatMap(([slug, sure]) => (sure >= leastSure ? slug : []));
}

/** The narrowest name that holds for enough papers of a subject, some of them by name, and says nothing that the others of a label do. */
function narrowName(subject: Subject, least: number, others: readonly Subject[] = []): string {
  const papers = surely(subject);
  const holds = ([name, holding]: [string, Subject['papers']]) => {
    const sure = papers.flatMap((slug) => holding.get(slug) ?? []);
    const isFree = !others.some((other) => name.includes(other.name) || other.parts.has(name));
    const isNamed = sure.filter((one) => one === 1).length >= least;
    return isFree && isNamed && sure.length >= leastHolding * papers.length;
  };
  return [...subject.parts].find(holds)?.[0] ?? subject.name;
}
