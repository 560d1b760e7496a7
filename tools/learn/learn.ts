import { readField } from '../../src/ingest/read/owner/read-field.ts';
import { readKinds, readTopics } from '../../src/ingest/read/owner/read-vocabulary.ts';
import { acronymsText } from '../../src/model/acronym.ts';
import type { Field } from '../../src/model/field.ts';
import { modelText } from '../../src/model/linear-model.ts';
import type { PaperText } from '../../src/model/paper.ts';
import { placesOf } from '../../src/node/places.ts';
import { type CorpusText, readCorpus } from '../../src/node/read-corpus.ts';
import { readInput } from '../../src/node/read-input.ts';
import { ingestPlaces } from '../../src/node/run-ingest.ts';
import { begin, step } from '../../src/node/step.ts';
import { dimensions } from '../../src/text/text-vector.ts';
import { learnAcronyms } from './acronyms.ts';
import { type CountedCorpus, renumbered, TermCounter } from './count-terms.ts';
import { crossValidate } from './cross-validate.ts';
import { termsText, vectorBytes } from './field-files.ts';
import { idsIn, type Labelled, labelledPapers } from './labelled.ts';
import { allParts, kindTask, learnModel, type Task, topicTask } from './models.ts';
import { narrow } from './narrow.ts';
import type { LearnSettings } from './settings.ts';
import { learnThings, thingsText } from './things.ts';
import { learnVectors, type NumberedText } from './word-vectors.ts';

/** The text or bytes of files by their names. */
export type Files = Map<string, string | Uint8Array>;

/** In how many texts a word and a pair of words must stand to have a vector. */
const least = { word: 10, pair: 50 };
const vectorSettings = {
  dimensions: 128,
  passes: 10,
  batch: 192,
  temperature: 0.07,
  dropout: 0.3,
  step: 0.05,
  seed: 7,
};

/** Learns terms, their vectors, things and acronyms of the texts that the settings name. Prints its steps. */
export async function learnTerms({ texts, leaveOut }: LearnSettings): Promise<Files> {
  const left = idsIn(leaveOut);
  const counter = new TermCounter();
  const read: { title: string; abstract: string }[] = [];
  const end = begin('Reading texts', () => `${read.length} texts`);
  for await (const text of readCorpus(texts)) {
    if (left.has(text.arxiv)) continue;
    counter.add(text);
    read.push({ title: text.title, abstract: text.abstract });
  }
  end();
  const acronyms = await step('Acronyms', async () => acronymsText(learnAcronyms(read)));
  const things = await step('Things', async () => thingsText(learnThings(read)));
  const corpus = counter.counted();
  const vectors = vectorsOf(corpus);
  const { bytes, factors } = vectorBytes(vectors.values, vectors.has, dimensions);
  return new Map<string, string | Uint8Array>([
    ['acronyms.tsv', acronyms],
    ['terms.tsv', termsText(corpus, factors)],
    ['things.tsv', things],
    ['vectors.bin', bytes],
  ]);
}

/** The vectors of those terms that enough texts have, and which terms these are. */
function vectorsOf({ terms, texts }: CountedCorpus): { values: Float32Array; has: boolean[] } {
  const has = terms.map(
    ({ key, texts: count }) => count >= (key.includes(' ') ? least.pair : least.word),
  );
  let next = 0;
  const numbers = Int32Array.from(has, (one) => (one ? next++ : -1));
  const known = texts.map((text) => renumbered(text, numbers));
  const telling = known.filter(
    ({ title, sentences }) => title.length > 0 && sentences.some(({ length }) => length > 0),
  );
  // What a term tells at the beginning is its idf.
  const start = terms.flatMap(({ texts: count }, at) =>
    has[at] ? Math.log((texts.length + 1) / count) / 5 : [],
  );
  const learnt = learnInSteps(telling, Float32Array.from(start));
  return { values: narrow(learnt, vectorSettings.dimensions, dimensions, telling), has };
}

/** Learns vectors, and prints how far it is. */
function learnInSteps(texts: readonly NumberedText[], start: Float32Array): Float32Array {
  const batch = Math.min(vectorSettings.batch, texts.length);
  const settings = { ...vectorSettings, terms: start.length, batch };
  let told = '';
  const end = begin('Vectors', () => told);
  const learnt = learnVectors(texts, start, settings, (pass, loss) => {
    told = `pass ${pass} of ${settings.passes}, loss ${loss.toFixed(3)}`;
    console.log(`  ${told}`);
  });
  end();
  return learnt;
}

/**
 * Learns what tells topics and kinds from the labels that the settings name, and the terms learnt before. Prints how good each
 * part is. Nothing is learnt of topics, or of kinds, where the labels name none that the site has.
 */
export async function learnClasses(settings: LearnSettings, files: Files): Promise<Files> {
  const tasks = await tasksOf(await labelledOf(settings), fieldOf(files));
  const known = Object.entries(tasks).filter(([name, task]) => isToBeLearnt(name, task));
  for (const [name, task] of known) report(name, task);
  return new Map(known.map(([name, task]) => [`${name}.json`, modelText(learnModel(task))]));
}

/** What is to be told: the topics and kinds of the site at hand. */
async function tasksOf(labelled: readonly Labelled[], field: Field) {
  const { input } = await readInput({ ...placesOf({}), field: null });
  const { topics } = readTopics(input.topics);
  const { kinds } = readKinds(input.kinds);
  const inOrder = topics.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return {
    topics: topicTask(labelled, inOrder, field),
    kinds: kindTask(labelled, kinds ?? {}, field),
  };
}

function isToBeLearnt(name: string, { names, cases }: Task): boolean {
  if (cases.some(({ classes }) => classes.some((one) => names.includes(one)))) return true;
  console.log(`▸ ${name}: the labels name none that the site has, so that its files decide alone`);
  return false;
}

function fieldOf(files: Files): Field {
  const text = (name: string) => ({ path: name, text: String(files.get(name) ?? '') });
  const vectors = files.get('vectors.bin');
  return readField({
    terms: text('terms.tsv'),
    vectors: vectors instanceof Uint8Array ? vectors : null,
    things: text('things.tsv'),
    topics: null,
    kinds: null,
  });
}

/** The labelled papers of which the texts are at hand. */
async function labelledOf({ texts, labels, dumps }: LearnSettings): Promise<Labelled[]> {
  const wanted = idsIn(labels.map(({ file }) => file));
  const found = new Map<string, CorpusText>();
  await step('Reading labelled texts', async () => {
    for await (const text of readCorpus(texts))
      if (wanted.has(text.arxiv)) found.set(text.arxiv, text);
  });
  const labelled = labelledPapers(labels, found, await ownPapers(dumps));
  console.log(`  ${labelled.length} labelled texts, held-out days left out`);
  return labelled;
}

async function ownPapers(dumps: string[]): Promise<readonly PaperText[]> {
  if (dumps.length === 0) return [];
  return (await ingestPlaces({ ...placesOf({ dumps }), field: null })).result.papers;
}

/** The parts of a model that are judged alone, by what the report calls them. */
const judged = {
  'rules of the owner alone': { words: false, vectors: false, rules: true },
  'words alone': { words: true, vectors: false, rules: false },
  'vectors alone': { words: false, vectors: true, rules: false },
  'vectors and rules': { words: false, vectors: true, rules: true },
  all: allParts,
};

/** Prints how well each part of a model tells classes on days that it has not seen. */
function report(name: string, task: Task): void {
  console.log(
    `▸ ${name}: ${task.cases.length} cases, ${task.names.length} classes; judged by models that saw none of the day`,
  );
  for (const [parts, which] of Object.entries(judged)) {
    const { f1, first } = crossValidate(task, which);
    console.log(
      `  ${parts.padEnd(26)} first ${first.toFixed(3)}${task.several ? `  F1 ${f1.toFixed(3)}` : ''}`,
    );
  }
}
