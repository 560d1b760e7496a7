import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toPlain } from '../../text/rich-text.ts';
import { repair, repairTitle } from './repair.ts';

type Pairs = readonly (readonly [raw: string, wanted: string])[];

const repaired: Record<string, Pairs> = {
  'TeX commands': [
    ['a gain of 6.1\\% \\& more for \\$3', 'a gain of 6.1% & more for $3'],
    [
      'na\\"ive Erd\\H{o}s, Fran\\c{c}ois and Schr{\\"o}dinger',
      'naïve Erdős, François and Schrödinger',
    ],
    ['{\\tt run} a \\textbf{bold \\emph{move}}', 'run a bold move'],
    ['below \\textless2MB, {\\Psi} and {\\rho}', 'below <2MB, Ψ and ρ'],
    ['first. \\\\ Second (SP\\-AN), \\ie this', 'first. Second (SPAN), i.e. this'],
    ['seen~(LATER) in Fig.~3', 'seen (LATER) in Fig. 3'],
    ['as known \\citep{someone}.', 'as known.'],
    [
      'on $textbf{shared heads of models}. Next PairShare$.',
      'on shared heads of models. Next PairShare.',
    ],
  ],
  'formulas between dollar signs': [
    [
      'gains of 5$\\times$ to 7$\\times$ over a 4$\\times$4 grid',
      'gains of 5× to 7× over a 4×4 grid',
    ],
    ['$-$6.7\\% and $<$60, of $-3.01$ and 0.3$\\pm$0.1', '-6.7% and <60, of -3.01 and 0.3±0.1'],
    ['a 360$^\\circ$ view, F1$_{max}$ at $ x = 5 $', 'a 360° view, F1ₘₐₓ at x = 5'],
    ['paid $5 for 3$\\times$ more, from 17$\\to$30', 'paid $5 for 3× more, from 17→30'],
    ['by $\\textbf{2.9%}\\sim\\textbf{7.4%}$ more', 'by 2.9%~7.4% more'],
    ['$\\textit{\\underline{T}ea \\underline{P}ot}$ wins', 'Tea Pot wins'],
    ['tea$\\unicode{x2014}$hot, an A\\textsuperscript{2}M', 'tea—hot, an A²M'],
    ['the $\\Tilde{\\Delta}$ of $x^\\star$, $\\mathit{2^{128}}$', 'the Δ̃ of x*, 2¹²⁸'],
    ['$P(\\text{tea is hot})$ of $\\alpha$$\\beta$', 'P(tea is hot) of αβ'],
  ],
  formulas: [
    [
      "M$^3$X in $O(n \\log n)$ and \\( A \\), \\(x'(t) = 2\\)",
      "M³X in O(n log n) and A, x'(t) = 2",
    ],
    ['S^{3}, 10^23, 10^-5, 90^{\\circ}, O(n^2), 5 m^2', 'S³, 10²³, 10⁻⁵, 90°, O(n²), 5 m²'],
    ['H_2O, CO_2-rich, L_1/L_2, x_t', 'H₂O, CO₂-rich, L₁/L₂, xₜ'],
    ['u^*_{max}=min(a_x,a_y) and e^{-k}', 'u*ₘₐₓ=min(aₓ,a_y) and e⁻ᵏ'],
    ['is M_A sum_{j=1}^{M_A} x_j h_j, so', 'is Mₐ Σⱼ xⱼhⱼ, so'],
    ['at most mathcal{O}(k) in mathbb{R}', 'at most 𝒪(k) in ℝ'],
    ['a 1{2} -epsilon bound, big [1{2K}big ]', 'a 1/2 - ε bound, [1/(2K)]'],
  ],
  'words that lost their backslash': [
    ['3times, 2.4times and 64{times}64', '3×, 2.4× and 64×64'],
    ['a 10.3 times and 2.7 times speedup', 'a 10.3× and 2.7× speedup'],
    ['SU(3)times SU(2)times U(1)', 'SU(3)×SU(2)×U(1)'],
    ['5 times 10^5, 8times7B', '5 × 10⁵, 8×7B'],
    ['(sim8%uparrow), sim 80%, pm10\\%', '(~8%↑), ~80%, ±10%'],
    ['(ge 175B) and (le 11B)', '(≥ 175B) and (≤ 11B)'],
    ['as n/drightarrow 0, D{to}infty, N{+}D', 'as n/d → 0, D→∞, N+D'],
    ['cost O (log(D) cdot |p|)', 'cost O(log(D) · |p|)'],
    ['gap (Delta), large Delta, Delta = 0', 'gap (Δ), large Δ, Δ = 0'],
    ['B=Omega(T), ratio alpha, alpha testing', 'B=Ω(T), ratio α, alpha testing'],
    [
      '2sim4 steps, X sim p and A cap B, (pm1), O(sqrt(T))',
      '2~4 steps, X ~ p and A ∩ B, (±1), O(√(T))',
    ],
    ['at (4096 times 2048), 64 times 28 times 5', 'at (4096 × 2048), 64 × 28 × 5'],
    ['(lambda > 0.5), eta* = 3, η² approx 0.59', '(λ > 0.5), η* = 3, η² ≈ 0.59'],
    ['(1+epsilon)-close, ell experts, O(ell^2)', '(1+ε)-close, ℓ experts, O(ℓ²)'],
  ],
  typography: [
    ["``easy'' and ``hard\" and `weak' ones", '“easy” and “hard” and ‘weak’ ones'],
    ['Gromov--Levy, 2--3%, methods---ABC', 'Gromov–Levy, 2–3%, methods—ABC'],
    ['a runx2014each time', 'a run—each time'],
    ['Findings: * The first. * Second', 'Findings: • The first. • Second'],
    [
      '(DASH)-a new method, strict limits-such as these',
      '(DASH)—a new method, strict limits—such as these',
    ],
    ['signs , namely "one","two" ( three )', 'signs, namely "one", "two" (three)'],
  ],
  'signs typed as on a keyboard': [
    [
      '(<= 512) and n>=3, 1 -> 2, a != b, 5 +/- 2, 3+-1',
      '(≤ 512) and n≥3, 1 → 2, a ≠ b, 5 ± 2, 3±1',
    ],
    ['tea -- hot -- is good, a tea--milk blend', 'tea – hot – is good, a tea–milk blend'],
    ['tea--the hot one--is good; a cup (C)--we fill', 'tea—the hot one—is good; a cup (C)—we fill'],
    ['from 1.5%--8.5% or 5$\\times$--7$\\times$', 'from 1.5%–8.5% or 5×–7×'],
    ["an ''odd'' way of \"quoting''", 'an “odd” way of “quoting”'],
    ['an *odd* way, a **S**mall **T**ea, _much_ tea', 'an odd way, a Small Tea, much tea'],
    ['for 30\\. Less than \\81 for it', 'for 30%. Less than $81 for it'],
  ],
  'braces of files of references': [
    ['a Le{a}rner with {R}outing, comp{é}tence, R&{}D', 'a Learner with Routing, compétence, R&D'],
    ['the {TeaPot}, in 31,000} cups, at last{', 'the TeaPot, in 31,000 cups, at last'],
  ],
  'citations that lost their command': [
    ['reed2022achieve shows tea', 'Reed (2022) shows tea'],
    ['a kettle reed2022achieve, as in vall2023b', 'a kettle (Reed, 2022), as in vall2023b'],
    [
      '(see reed1950chess) and Pot~{reed2022tea, vall2023cup}.',
      '(see Reed, 1950) and Pot (Reed, 2022; Vall, 2023).',
    ],
    [
      'as \\citet{reed2022tea} say, due to \\cite{vall2023cup}',
      'as Reed (2022) say, due to Vall (2023)',
    ],
  ],
  'broken and glued words': [
    ['us-ing, employ-ing, tar-get and T ext', 'using, employing, target and Text'],
    ['WideNet wins. WideNetis a model.', 'WideNet wins. WideNet is a model.'],
    ['two models.The next of al.We do', 'two models. The next of al. We do'],
    [
      'language models(LLMs) at precision(e.g., W6)',
      'language models (LLMs) at precision (e.g., W6)',
    ],
  ],
  addresses: [
    ['see https: //github.com/a/b_c.', 'see https://github.com/a/b_c.'],
    ['at [https://example.org/x] now', 'at https://example.org/x now'],
    ['done.\\url{https://example.org/a_b}', 'done. https://example.org/a_b'],
    ['is~https://example.org/README.md{here.}', 'is https://example.org/README.md.'],
  ],
};

for (const [name, pairs] of Object.entries(repaired)) {
  describe(name, () => {
    for (const [raw, wanted] of pairs) test(raw, () => assert.equal(toPlain(repair(raw)), wanted));
  });
}

describe('what is not certainly residue stays', () => {
  const texts = [
    'four times longer, 2.4 times less memory, 5-40 times faster, three times',
    'alpha testing, a beta version, inverse gamma priors, TNF-alpha and PGC-1-alpha',
    'read_file, top_k, x_train, C_*, name_of^2, # and <projektor> with </think>',
    '$0.50 per idea, from $5 to $10; US$ 3 million',
    're-using, well-being, co-operate, trade-off, light-weight, pre-existing, set-up, X-ray',
    'sim-to-real, in sim 3 times, 5 pm 10% of users, from 3.30 pm 5 users, le 11 septembre',
    'sim2real gaps, a cap table, A cap on Prices, large cap shares, kettles approx 3 years old',
    'run `a -> b` with --help or -v; C++ => no; x --flag; rank-1, <think>, a<-b, |->',
    'a * b * c, 2**3 and 4**5, A* search and D* lite, f(*args), _private_name_ and __init__',
    'the imagenet2012val split, gsm8k, in 2022 we saw, we present tea2024full, a corpus',
    'costs $5 and $6 or 5$ and 6$, a token $KETTLE',
    'Node.js, GPT-3.5, ASP.NET/C#, e.g. this, and/or, 1.5x, pass@1',
    'bottleneck(s), (de)compression, (MoE-)LLMs, state-of-the-art, day-to-day',
    'Phi-2 on Delta Lake, Raspberry Pi, the constructor of __proto__',
    '~100 million, W2*A8, {A, B}, [1], the question {question} to GPT-{n}',
    'regex [^a-z]+, ^_^, `code`, "quoted" and \'fine\'',
    'http://35.238.22.135:5000/ or http:// or me@example.com',
  ];
  for (const text of texts) test(text, () => assert.equal(toPlain(repair(text)), text));
});

test('a command of the authors shows the name in the title, else its own', () => {
  assert.equal(
    toPlain(repair('We propose \\mone, a model.', 'MedX^3: A Model')),
    'We propose MedX³, a model.',
  );
  assert.equal(
    toPlain(repair('We propose \\oni, a model.', 'A Model')),
    'We propose ONI, a model.',
  );
  assert.equal(toPlain(repair('In Foo-pi we', 'Foo-π: A Model')), 'In Foo-π we');
});

test('maths that Unicode cannot say keeps its TeX beside the plain rendering', () => {
  assert.deepEqual(repair('for R^{d_y}.'), [
    { type: 'text', value: 'for ' },
    { type: 'inlineMath', value: 'R^{d_y}', data: { plain: 'R^(d_y)' } },
    { type: 'text', value: '.' },
  ]);
});

test('beside a formula that only TeX can say, the others of the sentence are TeX too', () => {
  const [first, second, ...rest] = repair('An R^{d_y} and R^n. Then R^n.').filter(
    ({ type }) => type === 'inlineMath',
  );
  assert.deepEqual(
    [first, second].map((node) => node && 'data' in node && [node.value, node.data.plain]),
    [
      ['R^{d_y}', 'R^(d_y)'],
      ['R^n', 'Rⁿ'],
    ],
  );
  assert.deepEqual(rest, []);
});

test('formulas side by side stay two', () => {
  const nodes = repair('$\\alpha_{q}$$\\beta_{q}$');
  assert.deepEqual(
    nodes.map(({ type }) => type),
    ['inlineMath', 'text', 'inlineMath'],
  );
});

test('words between marks of Markdown are emphasis', () => {
  assert.deepEqual(repair('an *odd* way'), [
    { type: 'text', value: 'an ' },
    { type: 'emphasis', children: [{ type: 'text', value: 'odd' }] },
    { type: 'text', value: ' way' },
  ]);
});

test('what a reader does not get to see is reported, and what is shown in full is not', () => {
  const reported = (raw: string, title?: string) => {
    const pieces: string[] = [];
    repair(raw, title, (piece) => pieces.push(piece));
    return pieces;
  };
  assert.deepEqual(reported('Tea\\footnote{Or milk.} with \\ourmodel and $\\foo$.'), [
    '\\footnote{Or milk.}',
    '\\ourmodel',
    '\\foo',
  ]);
  assert.deepEqual(reported('We use \\ourmodel in $\\alpha$.', 'TeaPot: A Model'), []);
  assert.deepEqual(reported('Tea \\citep{x} as \\citet{odd} say.'), ['\\citet{odd}']);
});

test('titles are mended as texts are', () => {
  assert.equal(
    toPlain(repairTitle('H$_2$O and Rayleigh--Bénard: MoE^2')),
    'H₂O and Rayleigh–Bénard: MoE²',
  );
});

test('any text is repaired, and a second repair changes no sentence of plain words', () => {
  const words = fc.array(fc.constantFrom('the', 'model', 'times', 'in', 'to', 'sim', 'a', 'alpha'));
  fc.assert(
    fc.property(words, (list) => assert.equal(toPlain(repair(list.join(' '))), list.join(' '))),
    { seed: 7 },
  );
  const residue = fc.constantFrom(
    '\\',
    '$',
    '{',
    '}',
    '^',
    '_',
    '``',
    "''",
    'times',
    '\\a',
    '(',
    ')',
    '[',
    '~',
    'x',
    '1',
    ' ',
    'https://a.b/',
  );
  fc.assert(
    fc.property(fc.array(residue), (list) =>
      assert.equal(typeof toPlain(repair(list.join(''))), 'string'),
    ),
    { seed: 7, numRuns: 500 },
  );
});

describe('any text', () => {
  const residue = fc.constantFrom(
    ...'tea|kettle|steam|3|2.5%|times|sim|alpha|$|$x$|$\\alpha$|\\%|\\textbf{|\\emph{milk}|\\ourmodel'.split(
      '|',
    ),
    ..."{|}|{R}|--|---|*|*odd*|_|^2|x_i|``|''|~|\\\\|->|<=|(|)|[|]|\\footnote{cup}|\\cite{a}".split(
      '|',
    ),
    ...'reed2022title |https://a.example/b_c|, |. '.split('|'),
  );
  const texts = fc
    .array(fc.tuple(residue, fc.constantFrom(' ', ' ', '')), { maxLength: 30 })
    .map((pieces) => pieces.flat().join(''));
  const runs = { seed: 7, numRuns: 2000 };

  test('keeps its words, or reports the piece that they stand in', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const reported: string[] = [];
        const shown = toPlain(repair(raw, '', (piece) => reported.push(piece))).toLowerCase();
        for (const word of ['tea', 'kettle', 'steam', 'milk', 'cup', 'odd']) {
          const count = (value: string) => value.toLowerCase().split(word).length - 1;
          assert.ok(count(shown) + count(reported.join(' ')) >= count(raw), `${word}: ${shown}`);
        }
      }),
      runs,
    );
  });

  test('without a sign of residue is the same after a second repair', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const rich = repair(raw);
        const once = toPlain(rich);
        fc.pre(rich.every(({ type }) => type === 'text'));
        fc.pre(!/[\\$^_{}*`~|]|--|->|<=|''|times|sim|alpha/.test(once));
        assert.equal(toPlain(repair(once)), once);
      }),
      runs,
    );
  });

  test('is mended in time that grows with its length alone', () => {
    const longest = 3000;
    for (const piece of [
      '$',
      '$x',
      '{',
      '\\a{',
      '``',
      '--',
      '*a',
      '_{',
      '(',
      'a2022b',
      '~',
      'tea -- ',
    ]) {
      const started = performance.now();
      repair(piece.repeat(longest));
      assert.ok(performance.now() - started < 3000, piece);
    }
  });
});
