/** A wording that makes a sentence more or less fit to stand for its abstract. */
export type Cue = {
  name: string;
  pattern: RegExp;
  /** Thousandths of ROUGE-1 F1 that a sentence with this wording adds, see `chooseSentences`. */
  weight: number;
};

/** The weights are those of a ridge regression on summaries by hand, cross-validated and rounded. */
export const cues: readonly Cue[] = [
  {
    name: 'contribution',
    weight: 25,
    pattern:
      /\b(?:we|authors?|this (?:paper|work|survey|study|article|thesis|report))\b[^.]{0,60}\b(?:propos|present|introduc|develop|describ|design|offer|releas|build|creat|formulat|devis)/i,
  },
  {
    name: 'finding',
    weight: 5,
    pattern:
      /\b(?:we|results|findings|analysis|experiments|study|evaluations?)\b[^.]{0,50}\b(?:show|find|found|demonstrat|reveal|indicat|suggest|observ|prove|establish|highlight|confirm|validat)/i,
  },
  {
    name: 'result',
    weight: 6,
    pattern:
      /\b(?:outperform\w*|surpass\w*|achiev\w*|improv\w*|reduc\w*|exceed\w*|state-of-the-art|speed-?ups?|faster|competitive|comparable|accelerat\w*|gains?)\b/i,
  },
  { name: 'measure', weight: 40, pattern: /\d\s?(?:%|x\b|×|\\times|times\b)/i },
  { name: 'numeral', weight: 25, pattern: /\d/ },
  { name: 'authors', weight: 12, pattern: /\b(?:we|our)\b/i },
  {
    name: 'background',
    weight: -15,
    pattern:
      /\b(?:existing|previous|prior|traditional|conventional|current|recent(?:ly)?|often|typically|usually|commonly|widely|increasingly)\b/i,
  },
  {
    name: 'contrast',
    weight: -30,
    pattern: /^(?:however|despite|although|while|unfortunately|yet|nevertheless|but)\b/i,
  },
  {
    name: 'difficulty',
    weight: -8,
    pattern:
      /\b(?:challeng\w*|limitation\w*|remain\w*|suffer\w*|lack\w*|difficult\w*|expensive|bottleneck\w*|hinder\w*)\b/i,
  },
  {
    name: 'continuation',
    weight: -20,
    pattern:
      /^(?:moreover|furthermore|additionally|in addition|also|besides|finally|lastly|then|next|second(?:ly)?|third(?:ly)?|for (?:example|instance)|e\.g)\b/i,
  },
  {
    name: 'reference',
    weight: -20,
    pattern:
      /^(?:it|they|these|this|such|those|both|their|its)\b(?! (?:paper|work|survey|study|article|review|report))/i,
  },
  {
    name: 'outlook',
    weight: -35,
    pattern:
      /\b(?:future|pav(?:e|es|ing) the way|hope|we believe|implications?|potential|insights?|directions?|promising)\b/i,
  },
  {
    name: 'release',
    weight: -60,
    pattern:
      /\b(?:code|data|models?|dataset|implementation|project page|website|demo)\b[^.]{0,60}\b(?:available|released?|found|open-sourced?|https?)|https?:|github/i,
  },
];
