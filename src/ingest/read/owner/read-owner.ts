import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { IngestInput } from '../../input.ts';
import { readLedgers } from '../../merge/ledger.ts';
import { readFacts } from './read-facts.ts';
import { readPapers } from './read-papers.ts';
import { readKinds, readSynonyms, readTopics } from './read-vocabulary.ts';

type Files = Pick<
  IngestInput,
  'topics' | 'kinds' | 'synonyms' | 'papers' | 'fetched' | 'addresses' | 'language'
>;

/** Reads the owner's files of topics, kinds, papers and addresses, and gives all that is wrong in them. */
export function readOwner(files: Files) {
  const { topics, diagnostics: ofTopics } = readTopics(files.topics);
  const { kinds, diagnostics: ofKinds } = readKinds(files.kinds);
  const { words, diagnostics: ofPapers } = readPapers(files.papers);
  const { facts, diagnostics: ofFacts } = readFacts(files.fetched);
  const { ledger, diagnostics: ofAddresses } = readLedgers(files.addresses, files.language);
  const found = [ofTopics, ofKinds, readSynonyms(files.synonyms), ofPapers, ofFacts, ofAddresses];
  const diagnostics: Diagnostic[] = found.flat();
  return { topics, kinds, words, fetched: facts, ledger, diagnostics };
}
