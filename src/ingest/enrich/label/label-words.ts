import { wordKey } from '../../../text/words.ts';

const keysOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(wordKey));

/** Words of the manner of papers: a phrase that has one says what a paper is, and not what it is about. */
export const mannerWords = keysOf(`
  ability artificial aware based benchmark capability challenge comprehensive corpus dataset driven efficient enhanced
  evaluation framework generalist guided high improve large level leverage library low multiple open paradigm perspective pipeline
  problem quality recipe report review scenario shared solution study suite survey task technical technique toolkit towards
  version aim across via process approach`);

/** Words of names of topics that say too little alone. */
export const vagueWords = keysOf('benchmark data evaluation society');

/** Words with which no name of a subject begins: verbs, praise, and what needs a word before it, as `on-device LLMs`. */
export const openingWords = keysOf(`
  adapting aligning augmenting benchmarking beyond bit building device detecting empowering enhancing evaluating exploring finetuning
  generating grounding guiding human improving incentivizing leveraging mitigating optimizing powering predicting pretrained quantizing
  reliable robust single space steering studying teaching training understanding`);

/** Words with which no name of a subject ends: its sides, and how well it does. */
export const closingWords = keysOf(`
  accuracy action age agnostic awareness aware box capability consumption due efficiency enhancement enhanced era flaw free
  grounded improvement layer literature lunch matching method native order pair pattern performance preserving response setting shot
  space spot state studies time`);

/** Words that name a subject only together with others. */
export const partialWords = keysOf(`
  abstract acceleration action adapting ai align alignment anchor answer assist attack attribution belief benchmark bias bit boost
  breaking bridging brain cache calibrate cell character claim classification collaboration commerce communication confidence
  conform contrast control cooperation correct creativity decoding decouple detecting detection device diagnosis disease disentangle
  distribution drive edge edit education emotion empower ensemble entity evolving explanation exploring extraction fact
  faithfulness feature forgetting foundation gender generalizability generation ground guiding image industrial inject
  intent interact interpretability judge language law layer lens llm look matter meeting merge mind mitigation modality
  module monitor navigate net neuron orchestrate parallel percept persona person policy political predict prediction prefer
  preference privacy probe product prompt prototype query rank read reconstruction recommend repair reranking resilience rethinking
  revisiting route rubric safe scaling scene segmentation selection sign simulate skill speaking steer student taxonomy
  team text thinking threat token trace tracking transfer translate trust trustworthiness understanding unlocking unveiling
  vehicle verification vocabulary wild word write dialogue harness teaching age`);

/** Words of things that come in numbers: a name that ends with one is in the plural. */
export const countedWords = keysOf(`
  agent autoencoder caption document embedding encoder game graph hallucination jailbreak law llm mllm model network robot scene
  system token transformer vlm`);

/** What a label of a digest calls topics whose names have no first member that stands for all. */
export const labelNames: ReadonlyMap<string, string> = new Map([
  ['Multimodal & vision-language', 'Vision-language models'],
  ['Retrieval & knowledge', 'Retrieval'],
  ['Speech & audio', 'Audio'],
]);

/** Keys of subjects too wide for a label of a digest. */
export const wideSubjects: ReadonlySet<string> = new Set(['comput vision', 'model', 'transform']);

/** Names of whole fields of work, which set nothing apart in them. */
export const wholeFields: ReadonlySet<string> = new Set(
  [
    'AI models',
    'artificial intelligence',
    'deep learning',
    'deep learning models',
    'deep neural networks',
    'foundation models',
    'image models',
    'large models',
    'language generation',
    'machine learning',
    'natural language processing',
    'neural networks',
    'vision models',
  ].map((name) => name.split(' ').map(wordKey).join(' ')),
);
