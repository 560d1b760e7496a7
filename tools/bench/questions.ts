/** Questions of several kinds: few and many words, a slip, everyday words, a compound. */
export const questions = [
  'survey of mixture of experts',
  'KV-cache compression for long context',
  'quantizaton aware training of small language models',
  'which papers shrink models by leaving out layers',
  'learning to plan with world models and rewards',
] as const;
