import { randomFrom, shuffled } from './random.ts';

/** What is learnt from: the features of a paper, what rules say of each class, and its classes, the leading one first. */
export type Example = {
  features: Int32Array;
  values: Float32Array;
  /** By class, what its rules say. */
  rules: readonly (readonly number[])[];
  classes: readonly number[];
  weight: number;
};

/** How many features and classes there are, and how they are learnt. */
export type LinearSettings = {
  features: number;
  classes: number;
  /** Whether a paper may be of several classes, of which one leads; else it is of one. */
  several: boolean;
  passes: number;
  /** The step of AdaGrad at the beginning; it falls to a tenth of it. */
  step: number;
  /** What weights are drawn to 0 by (L2). */
  decay: number;
  /** What the weights of the rules are. */
  ruleDecay: number;
};

/** Weights by class and feature, those of the rules, which all classes share, and what each class begins with. */
export type Weights = { own: Float32Array; shared: Float32Array; bias: Float32Array };

/**
 * Learns a linear model by logistic regression: each class against none, where papers may be of several, and the leading one
 * against all others (softmax), with steps of AdaGrad (Duchi et al. 2011). The same input gives the same bytes.
 */
export function trainLinear(examples: readonly Example[], settings: LinearSettings): Weights {
  const { features, classes, passes, step } = settings;
  const rules = examples[0]?.rules[0]?.length ?? 0;
  const weights: Weights = {
    own: new Float32Array(classes * features),
    shared: new Float32Array(rules),
    bias: new Float32Array(classes).fill(settings.several ? -3 : 0),
  };
  const moved: Weights = {
    own: new Float32Array(classes * features).fill(1e-6),
    shared: new Float32Array(rules).fill(1e-6),
    bias: new Float32Array(classes).fill(1e-6),
  };
  const random = randomFrom(11);
  for (let pass = 0; pass < passes; pass++) {
    const rate = step * (1 - (0.9 * pass) / passes);
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at] as Example;
      const slopes = slopesOf(example, scores(example, weights, features), settings.several);
      slopes.forEach((slope, one) => {
        if (Math.abs(slope) > 1e-4)
          move(one, slope * example.weight, example, { weights, moved, rate, settings });
      });
    }
  }
  return weights;
}

/** What speaks for each class: log-odds. */
function scores(
  { features, values, rules }: Example,
  weights: Weights,
  count: number,
): Float32Array {
  return weights.bias.map((bias, one) => {
    let sum = bias;
    const from = one * count;
    for (let at = 0; at < features.length; at++)
      sum += (weights.own[from + (features[at] as number)] as number) * (values[at] as number);
    rules[one]?.forEach((value, at) => {
      sum += (weights.shared[at] as number) * value;
    });
    return sum;
  });
}

function slopesOf({ classes }: Example, odds: Float32Array, several: boolean): Float32Array {
  const most = Math.max(...odds);
  const shares = odds.map((value) => Math.exp(value - most));
  const all = shares.reduce((sum, value) => sum + value, 0);
  return odds.map((value, one) => {
    const leads = (shares[one] as number) / all - (one === classes[0] ? 1 : 0);
    return several ? leads + 1 / (1 + Math.exp(-value)) - (classes.includes(one) ? 1 : 0) : leads;
  });
}

type Moving = { weights: Weights; moved: Weights; rate: number; settings: LinearSettings };

function move(
  one: number,
  slope: number,
  { features, values, rules }: Example,
  moving: Moving,
): void {
  const { weights, moved, rate, settings } = moving;
  const by = (of: Float32Array, sums: Float32Array, at: number, amount: number) => {
    sums[at] = (sums[at] as number) + amount * amount;
    of[at] = (of[at] as number) - (rate * amount) / Math.sqrt(sums[at] as number);
  };
  const from = one * settings.features;
  for (let at = 0; at < features.length; at++) {
    const place = from + (features[at] as number);
    const amount = slope * (values[at] as number) + settings.decay * (weights.own[place] as number);
    by(weights.own, moved.own, place, amount);
  }
  rules[one]?.forEach((value, at) => {
    if (value !== 0)
      by(
        weights.shared,
        moved.shared,
        at,
        slope * value + settings.ruleDecay * (weights.shared[at] as number),
      );
  });
  by(weights.bias, moved.bias, one, slope);
}
