import type { Kind } from './paper.ts';

/** What readers see of each kind. */
export const kindMeanings: Record<Kind, { plural: string; meaning: string }> = {
  method: { plural: 'Methods', meaning: 'A new technique, model or algorithm.' },
  system: { plural: 'Systems', meaning: 'Software or hardware that was built and measured.' },
  benchmark: {
    plural: 'Benchmarks',
    meaning: 'A data set or a test that others can be measured by.',
  },
  survey: { plural: 'Surveys', meaning: 'A field reviewed and put in order.' },
  theory: { plural: 'Theory', meaning: 'Results that are proved.' },
  empirical: {
    plural: 'Empirical studies',
    meaning: 'What experiments tell about things that exist.',
  },
  application: { plural: 'Applications', meaning: 'Known techniques put to work in a field.' },
  position: { plural: 'Positions', meaning: 'An argument about what should be done.' },
  report: { plural: 'Reports', meaning: 'An account of a model, a project or an event.' },
};
