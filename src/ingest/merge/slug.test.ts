import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identityOf } from '../../text/identity.ts';
import { isSlug, slugOf } from './slug.ts';

const slug = (title: string) => slugOf(identityOf(title));

test('a slug reads as the words of its title', () => {
  const pairs: [string, string][] = [
    ['A Survey of Small Language Models', 'a-survey-of-small-language-models'],
    ['“Why?” — LLM agents, revisited', 'why-llm-agents-revisited'],
    [
      'Accelerating LLM inference via kv cache reduction',
      'accelerating-llm-inference-via-kv-cache-reduction',
    ],
  ];
  for (const [title, expected] of pairs) assert.equal(slug(title), expected);
});

test('spellings of one title share one identity and one slug', () => {
  const variants = [
    ['M^3ViT: Mixture-of-Experts', 'M³ViT : mixture of experts', 'm3vit mixtureofexperts'],
    ['Pre-training at Scale', 'Pretraining at scale', 'PRE TRAINING AT SCALE'],
    ['Naïve Bayes', 'Naive Bayes'],
  ];
  for (const titles of variants) assert.equal(new Set(titles.map(slug)).size, 1);
});

test('titles that differ only beyond the cut or outside ASCII keep different slugs', () => {
  const long = 'very long title about efficient inference of large language models '.repeat(3);
  assert.notEqual(slug(`${long} one`), slug(`${long} two`));
  assert.notEqual(slug('PanGu-π'), slug('PanGu-pi'));
  assert.notEqual(slug('大型语言模型'), slug('语言模型综述'));
});

test('any title has a well-formed slug that its spacing and punctuation do not change', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      const identity = identityOf(title);
      fc.pre(identity !== '');
      assert.ok(isSlug(slugOf(identity)));
      assert.equal(slugOf(identity), slug([...title].join(' - ')));
    }),
  );
});

test('an ASCII slug of usual length is its identity with hyphens', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9 ]{1,60}$/), (title) => {
      const identity = identityOf(title);
      fc.pre(identity !== '');
      assert.equal(slugOf(identity).replaceAll('-', ''), identity);
    }),
  );
});

test('addresses that were given out stay what they are', () => {
  const given: [string, string][] = [
    ['A Survey on Mixture of Experts', 'a-survey-on-mixture-of-experts'],
    [
      'To prune, or not to prune: exploring the efficacy of pruning for model compression',
      'to-prune-or-not-to-prune-exploring-the-efficacy-of-pruning-for-model-compression',
    ],
    [
      'H₂O: Heavy-Hitter Oracle for Efficient Generative Inference of Large Language Models',
      'h2o-heavy-hitter-oracle-for-efficient-generative-inference-of-large-language-models',
    ],
    [
      'PanGu-π: Enhancing Language Model Architectures via Nonlinearity Compensation',
      slug('PanGu-π: enhancing language model architectures via nonlinearity compensation'),
    ],
  ];
  for (const [title, expected] of given) assert.equal(slug(title), expected);
});
